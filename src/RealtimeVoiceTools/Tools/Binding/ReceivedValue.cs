using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>Says what kind of value was received, and the value itself only where it is short and harmless.</summary>
internal static class ReceivedValue
{
    private const int MaxEcho = 40;

    public static string Describe(ref Utf8JsonReader reader, bool echo) => reader.TokenType switch
    {
        JsonTokenType.Null => "null",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Number => echo ? "number " + Shorten(Encoding.UTF8.GetString(reader.ValueSpan)) : "a number",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => DescribeText(JsonText.Read(ref reader), echo),
        _ => "nothing",
    };

    public static string Describe(object? value) => value switch
    {
        null => "null",
        string text => DescribeText(text, echo: false),
        ICollection items => string.Create(CultureInfo.InvariantCulture, $"{items.Count} entries"),
        IFormattable scalar => Shorten(scalar.ToString(null, CultureInfo.InvariantCulture)),
        _ => "another value",
    };

    /// <summary>At most 40 characters, on one line.</summary>
    public static string Shorten(string text)
    {
        string head = text;
        if (text.Length > MaxEcho)
            head = text[..(char.IsHighSurrogate(text[MaxEcho - 2]) ? MaxEcho - 2 : MaxEcho - 1)] + "…";
        return string.Create(head.Length, head, static (span, source) =>
        {
            for (int i = 0; i < span.Length; i++)
                span[i] = char.IsControl(source[i]) ? ' ' : source[i];
        });
    }

    private static string DescribeText(string text, bool echo)
    {
        if (text.Length == 0)
            return "empty text";
        return echo ? $"text '{Shorten(text)}'" : string.Create(CultureInfo.InvariantCulture, $"text of {text.Length} characters");
    }
}
