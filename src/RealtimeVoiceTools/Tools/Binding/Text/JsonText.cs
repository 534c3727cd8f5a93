using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>
/// Reads and cleans text of JSON. The framework's reader throws on half a surrogate pair, which models do send; such halves
/// and NUL, which many stores refuse, become U+FFFD.
/// </summary>
internal static class JsonText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text of the string or property name at the reader.</summary>
    public static string Read(ref Utf8JsonReader reader) =>
        Clean(reader.ValueIsEscaped ? Unescape(reader.ValueSpan) : Encoding.UTF8.GetString(reader.ValueSpan));

    /// <summary>The same text where it is well formed.</summary>
    public static string Clean(string text)
    {
        int bad = IndexOfBad(text, 0);
        if (bad < 0)
            return text;
        char[] cleaned = text.ToCharArray();
        for (; bad >= 0; bad = IndexOfBad(text, bad + 1))
            cleaned[bad] = Replacement;
        return new string(cleaned);
    }

    private static int IndexOfBad(string text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (text[i] == '\0' || char.IsSurrogate(text[i]))
                return i;
        }

        return -1;
    }

    private static string Unescape(ReadOnlySpan<byte> escaped)
    {
        ArrayBufferWriter<char> text = new(escaped.Length);
        while (!escaped.IsEmpty)
        {
            int plain = escaped.IndexOf((byte)'\\');
            if (plain < 0)
                plain = escaped.Length;
            Encoding.UTF8.GetChars(escaped[..plain], text);
            escaped = escaped[plain..];
            if (escaped.IsEmpty)
                break;
            bool isCode = escaped[1] == (byte)'u';
            text.Write([isCode ? ParseCode(escaped.Slice(2, 4)) : Named(escaped[1])]);
            escaped = escaped[(isCode ? 6 : 2)..];
        }

        return text.WrittenSpan.ToString();
    }

    private static char ParseCode(ReadOnlySpan<byte> hex) =>
        (char)ushort.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static char Named(byte letter) => (char)letter switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        char same => same,
    };
}
