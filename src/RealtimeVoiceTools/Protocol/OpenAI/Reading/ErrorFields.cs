using System.Text.Json;

namespace RealtimeVoiceTools.Protocol.OpenAI;

/// <summary>The fields of an error object, wherever one stands.</summary>
internal record struct ErrorFields(string? Type, string? Code, string? Message, string? Param, string? EventId)
{
    /// <summary>Some failures carry no code; their type is then the best name for them.</summary>
    public readonly string? CodeOrType => Code ?? Type;

    /// <summary>Reads the object the reader stands on, to its end.</summary>
    public static ErrorFields Read(ref Utf8JsonReader reader)
    {
        ErrorFields found = default;
        while (reader.NextProperty())
        {
            if (!found.TryRead(ref reader))
                reader.SkipValue();
        }
        return found;
    }

    private bool TryRead(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("type"u8))
            Type = reader.Text().ToText();
        else if (reader.ValueTextEquals("code"u8))
            Code = reader.Text().ToText();
        else if (reader.ValueTextEquals("message"u8))
            Message = reader.Text().ToText();
        else if (reader.ValueTextEquals("param"u8))
            Param = reader.Text().ToText();
        else if (reader.ValueTextEquals("event_id"u8))
            EventId = reader.Text().ToText();
        else
            return false;
        return true;
    }
}
