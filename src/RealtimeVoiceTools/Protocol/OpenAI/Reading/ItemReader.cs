using System.Text.Json;

namespace RealtimeVoiceTools.Protocol.OpenAI;

/// <summary>Reads an item of the conversation.</summary>
internal sealed class ItemReader(IdTable ids)
{
    /// <summary>Reads the object the reader stands on, to its end.</summary>
    public RealtimeItem Read(ref Utf8JsonReader reader)
    {
        RealtimeItemKind kind = RealtimeItemKind.Other;
        ItemStatus status = ItemStatus.Unknown;
        string? id = null, role = null, phase = null, name = null, callId = null, arguments = null, text = null;
        while (reader.NextProperty())
        {
            if (reader.ValueTextEquals("id"u8))
                id = ids.Get(reader.Text());
            else if (reader.ValueTextEquals("type"u8))
                kind = KindOf(reader.Text());
            else if (reader.ValueTextEquals("status"u8))
                status = StatusOf(reader.Text());
            else if (reader.ValueTextEquals("role"u8))
                role = ids.Get(reader.Text());
            else if (reader.ValueTextEquals("phase"u8))
                phase = ids.Get(reader.Text());
            else if (reader.ValueTextEquals("name"u8))
                name = ids.Get(reader.Text());
            else if (reader.ValueTextEquals("call_id"u8))
                callId = ids.Get(reader.Text());
            else if (reader.ValueTextEquals("arguments"u8))
                arguments = reader.Text().ToText();
            else if (reader.ValueTextEquals("content"u8))
                text = reader.EnterArray() ? ReadContent(ref reader) : null;
            else
                reader.SkipValue();
        }
        return new RealtimeItem
        {
            Id = id,
            Kind = kind,
            Status = status,
            // One server gives calls a role as well.
            Role = kind == RealtimeItemKind.Message ? role : null,
            Phase = phase,
            Name = name,
            CallId = callId,
            Arguments = arguments,
            Text = text,
        };
    }

    private static string? ReadContent(ref Utf8JsonReader reader)
    {
        string? joined = null;
        while (reader.NextObject())
        {
            string? words = null;
            while (reader.NextProperty())
            {
                if (reader.ValueTextEquals("text"u8) || reader.ValueTextEquals("transcript"u8))
                    words = reader.Text().ToText() ?? words;
                else
                    reader.SkipValue();
            }
            joined = joined is null || words is null ? joined ?? words : $"{joined} {words}";
        }
        return joined;
    }

    private static RealtimeItemKind KindOf(RawText type) =>
        type.Is("message"u8) ? RealtimeItemKind.Message
        : type.Is("function_call"u8) ? RealtimeItemKind.FunctionCall
        : type.Is("function_call_output"u8) ? RealtimeItemKind.FunctionCallOutput
        : RealtimeItemKind.Other;

    private static ItemStatus StatusOf(RawText status) =>
        status.Is("completed"u8) ? ItemStatus.Completed
        : status.Is("in_progress"u8) ? ItemStatus.InProgress
        : status.Is("incomplete"u8) ? ItemStatus.Incomplete
        : ItemStatus.Unknown;
}
