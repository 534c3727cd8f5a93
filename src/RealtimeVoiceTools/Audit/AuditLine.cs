using System.Buffers;
using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>A record as one line of JSON. What is null is left out.</summary>
internal static class AuditLine
{
    public static void Write(VoiceAuditRecord record, ArrayBufferWriter<byte> line)
    {
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartObject();
            json.WriteNumber("sequence", record.Sequence);
            json.WriteString("session_id", record.SessionId);
            json.WriteString("time", record.Time);
            json.WriteString("kind", Name(record.Kind));
            Write(json, "tool", record.Tool);
            Write(json, "call_id", record.CallId);
            if (record.Attempt is { } attempt)
                json.WriteNumber("attempt", attempt);
            Write(json, "confirmation_id", record.ConfirmationId);
            Write(json, "intent_key", record.IntentKey);
            Write(json, "arguments_digest", record.ArgumentsDigest);
            Write(json, "evidence", Name(record.Evidence));
            Write(json, "error_type", Name(record.ErrorType));
            Write(json, "user_turn_item_id", record.UserTurnItemId);
            Write(json, "reason", Name(record.Reason));
            json.WriteEndObject();
        }

        line.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    private static string? Name<T>(T? value)
        where T : struct, Enum => value is { } known ? Name(known) : null;

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
