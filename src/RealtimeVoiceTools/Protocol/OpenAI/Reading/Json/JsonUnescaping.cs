using System.Buffers.Text;
using System.Text;

namespace RealtimeVoiceTools.Protocol.OpenAI;

/// <summary>
/// Undoes the escapes of a JSON string. The framework's reader throws on half a surrogate pair, which models do emit; here it becomes U+FFFD.
/// </summary>
internal static class JsonUnescaping
{
    /// <summary>Writes the UTF-8 text; <paramref name="text"/> is at least as long as <paramref name="escaped"/>, whose escapes the reader has checked.</summary>
    public static int Unescape(ReadOnlySpan<byte> escaped, Span<byte> text)
    {
        int written = 0;
        while (escaped.IndexOf((byte)'\\') is int plain and >= 0)
        {
            escaped[..plain].CopyTo(text[written..]);
            written += plain;
            escaped = escaped[plain..];
            if (escaped[1] == 'u')
            {
                Rune rune = ReadRune(ref escaped);
                written += rune.EncodeToUtf8(text[written..]);
            }
            else
            {
                text[written++] = Simple(escaped[1]);
                escaped = escaped[2..];
            }
        }
        escaped.CopyTo(text[written..]);
        return written + escaped.Length;
    }

    private static Rune ReadRune(ref ReadOnlySpan<byte> escaped)
    {
        char first = Unit(escaped);
        escaped = escaped[6..];
        if (!char.IsHighSurrogate(first) || !escaped.StartsWith("\\u"u8))
            return Rune.TryCreate(first, out Rune single) ? single : Rune.ReplacementChar;
        if (!Rune.TryCreate(first, Unit(escaped), out Rune pair))
            return Rune.ReplacementChar;
        escaped = escaped[6..];
        return pair;
    }

    private static char Unit(ReadOnlySpan<byte> escape) =>
        Utf8Parser.TryParse(escape.Slice(2, 4), out ushort unit, out _, 'X') ? (char)unit : '\uFFFD';

    private static byte Simple(byte escape) => escape switch
    {
        (byte)'b' => (byte)'\b',
        (byte)'f' => (byte)'\f',
        (byte)'n' => (byte)'\n',
        (byte)'r' => (byte)'\r',
        (byte)'t' => (byte)'\t',
        _ => escape,
    };
}
