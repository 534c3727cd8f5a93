using System.Text.Json;

namespace RealtimeVoiceTools.Protocol.OpenAI;

/// <summary>Reads the begin and the end of a response.</summary>
internal sealed class ResponseReader(IdTable ids, ItemReader items)
{
    public RealtimeEvent? ReadCreated(ReadOnlySpan<byte> message) =>
        TryEnterResponse(message, out Utf8JsonReader reader) && Read(ref reader) is var done
            ? new RealtimeEvent.ResponseCreated(done.ResponseId, done.Tag) : null;

    public RealtimeEvent? ReadDone(ReadOnlySpan<byte> message) =>
        TryEnterResponse(message, out Utf8JsonReader reader) ? Read(ref reader) : null;

    private static bool TryEnterResponse(ReadOnlySpan<byte> message, out Utf8JsonReader reader)
    {
        reader = JsonReading.EnterMessage(message);
        while (reader.NextProperty())
        {
            if (!reader.ValueTextEquals("response"u8))
                reader.SkipValue();
            else if (reader.EnterObject())
                return true;
        }
        return false;
    }

    private RealtimeEvent.ResponseDone Read(ref Utf8JsonReader reader)
    {
        string? id = null, tag = null, reason = null, errorCode = null;
        ResponseStatus status = ResponseStatus.Unknown;
        IReadOnlyList<RealtimeItem> output = [];
        while (reader.NextProperty())
        {
            if (reader.ValueTextEquals("id"u8))
                id = ids.Get(reader.Text());
            else if (reader.ValueTextEquals("status"u8))
                status = StatusOf(reader.Text());
            else if (reader.ValueTextEquals("metadata"u8))
                tag = ReadTag(ref reader);
            else if (reader.ValueTextEquals("status_details"u8))
                (reason, errorCode) = ReadDetails(ref reader);
            else if (reader.ValueTextEquals("output"u8))
                output = reader.EnterArray() ? ReadOutput(ref reader) : [];
            else
                reader.SkipValue();
        }
        return new(id, tag, status, reason, errorCode, output);
    }

    private List<RealtimeItem> ReadOutput(ref Utf8JsonReader reader)
    {
        List<RealtimeItem> output = [];
        while (reader.NextObject())
            output.Add(items.Read(ref reader));
        return output;
    }

    private static string? ReadTag(ref Utf8JsonReader reader)
    {
        string? tag = null;
        if (!reader.EnterObject())
            return tag;
        while (reader.NextProperty())
        {
            if (reader.ValueTextEquals(ResponseTag.Key))
                tag = reader.Text().ToText();
            else
                reader.SkipValue();
        }
        return tag;
    }

    private static (string? Reason, string? ErrorCode) ReadDetails(ref Utf8JsonReader reader)
    {
        string? reason = null, errorCode = null;
        // One server sends a string here.
        if (!reader.EnterObject())
            return default;
        while (reader.NextProperty())
        {
            if (reader.ValueTextEquals("reason"u8))
                reason = reader.Text().ToText();
            else if (reader.ValueTextEquals("error"u8))
                errorCode = reader.EnterObject() ? ErrorFields.Read(ref reader).CodeOrType : null;
            else
                reader.SkipValue();
        }
        return (reason, errorCode);
    }

    private static ResponseStatus StatusOf(RawText status) =>
        status.Is("completed"u8) ? ResponseStatus.Completed
        : status.Is("cancelled"u8) ? ResponseStatus.Cancelled
        : status.Is("incomplete"u8) ? ResponseStatus.Incomplete
        : status.Is("failed"u8) ? ResponseStatus.Failed
        : ResponseStatus.Unknown;
}
