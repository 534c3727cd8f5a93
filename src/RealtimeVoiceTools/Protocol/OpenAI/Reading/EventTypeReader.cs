using System.Text;
using System.Text.Json;

namespace RealtimeVoiceTools.Protocol.OpenAI;

/// <summary>Finds the type of a message without reading the rest, so that an ignored message costs nothing.</summary>
internal static class EventTypeReader
{
    private const int LongestName = 256;

    /// <summary>False when the message is no JSON object with a type.</summary>
    public static bool TryFind(ReadOnlySpan<byte> message, out OpenAIEventType type)
    {
        type = OpenAIEventType.Ignored;
        if (!TryMoveToType(message, out Utf8JsonReader reader))
            return false;
        if (reader.ValueSpan.Length > LongestName)
            return true;
        Span<byte> name = stackalloc byte[LongestName];
        name = name[..reader.CopyString(name)];
        // One official example has a blank before the name.
        type = EventTypeNames.Find(name.Trim((byte)' '));
        return true;
    }

    /// <summary>The name of a type that <see cref="TryFind"/> found.</summary>
    public static string NameOf(ReadOnlySpan<byte> message) =>
        TryMoveToType(message, out Utf8JsonReader reader) ? Encoding.UTF8.GetString(reader.ValueSpan).Trim() : "";

    private static bool TryMoveToType(ReadOnlySpan<byte> message, out Utf8JsonReader reader)
    {
        reader = new Utf8JsonReader(message, JsonReading.Options);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return false;
        while (reader.NextProperty())
        {
            if (reader.ValueTextEquals("type"u8))
                return reader.Read() && reader.TokenType == JsonTokenType.String;
            reader.SkipValue();
        }
        return false;
    }
}
