using System.Text;
using System.Text.Json;

namespace RealtimeVoiceTools.Protocol.OpenAI;

/// <summary>Writes strings that others made.</summary>
internal static class JsonWriting
{
    /// <summary>Half a surrogate pair, which no JSON may hold, becomes U+FFFD: one bad character must not cost the session.</summary>
    public static void WriteText(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, string text) =>
        writer.WriteString(name, WellFormed(text));

    private static string WellFormed(string text) =>
        text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
