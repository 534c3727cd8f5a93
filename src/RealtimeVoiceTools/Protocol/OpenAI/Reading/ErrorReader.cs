using System.Text.Json;

namespace RealtimeVoiceTools.Protocol.OpenAI;

/// <summary>Reads errors: of the session, and of one transcription.</summary>
internal sealed class ErrorReader(IdTable ids)
{
    /// <summary>An error without details is still an error, so this is never null.</summary>
    public static RealtimeEvent ReadError(ReadOnlySpan<byte> message)
    {
        Find(message, out ErrorFields error);
        return new RealtimeEvent.ErrorReceived(error.Code, error.Message, error.Param, error.EventId);
    }

    public RealtimeEvent? ReadTranscriptionFailed(ReadOnlySpan<byte> message)
    {
        RawText itemId = Find(message, out ErrorFields error);
        return ids.Get(itemId) is string id ? new RealtimeEvent.InputTranscriptionFailed(id, error.CodeOrType) : null;
    }

    private static RawText Find(ReadOnlySpan<byte> message, out ErrorFields error)
    {
        RawText itemId = default;
        error = default;
        Utf8JsonReader reader = JsonReading.EnterMessage(message);
        while (reader.NextProperty())
        {
            if (reader.ValueTextEquals("error"u8))
                error = reader.EnterObject() ? ErrorFields.Read(ref reader) : default;
            else if (reader.ValueTextEquals("item_id"u8))
                itemId = reader.Text();
            else
                reader.SkipValue();
        }
        return itemId;
    }
}
