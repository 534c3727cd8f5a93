using System.Text.Json;
using System.Text.Unicode;

namespace RealtimeVoiceTools.Testing;

/// <summary>Parses what a client sends.</summary>
internal static class ClientMessage
{
    /// <returns>The message, or null when it is not JSON, not UTF-8, or holds a text that is no Unicode, such as half a surrogate pair.</returns>
    public static JsonDocument? Parse(ReadOnlyMemory<byte> message)
    {
        if (!Utf8.IsValid(message.Span))
        {
            return null;
        }

        try
        {
            JsonDocument document = JsonDocument.Parse(message);
            if (HasOnlyUnicode(message.Span))
            {
                return document;
            }

            document.Dispose();
        }
        catch (JsonException)
        {
            // Not JSON, or nested too deeply: the caller answers with an error.
        }

        return null;
    }

    private static bool HasOnlyUnicode(ReadOnlySpan<byte> message)
    {
        Utf8JsonReader reader = new(message);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                {
                    reader.GetString();
                }
            }
        }
        catch (InvalidOperationException)
        {
            // The reader's way to say that an escape stands for no character.
            return false;
        }

        return true;
    }
}
