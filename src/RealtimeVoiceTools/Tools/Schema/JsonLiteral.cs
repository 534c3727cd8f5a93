using System.Globalization;
using System.Text;

namespace RealtimeVoiceTools.Schema;

/// <summary>Writes JSON text the same way on every target, so that a schema made at build time equals one made at run time.</summary>
internal static class JsonLiteral
{
    /// <summary>A string with its quotes. Half a surrogate pair becomes U+FFFD; everything else that JSON allows stays as it is.</summary>
    public static string String(string text)
    {
        StringBuilder literal = new(text.Length + 2);
        literal.Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char letter = text[i];
            if (char.IsHighSurrogate(letter) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                literal.Append(letter).Append(text[++i]);
            else if (char.IsSurrogate(letter))
                literal.Append('\uFFFD');
            else
                AppendEscaped(literal, letter);
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A number: anything that the framework formats as one is JSON, but for infinity and NaN, which give null.</summary>
    public static string? Number(object value) => value switch
    {
        double number when double.IsNaN(number) || double.IsInfinity(number) => null,
        float number when float.IsNaN(number) || float.IsInfinity(number) => null,
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        float number => number.ToString("R", CultureInfo.InvariantCulture),

        // Dividing by a one with 28 decimals drops trailing zeros, which carry no value.
        decimal number => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>The declared default of a parameter: text, true or false, or a number; null for anything else, which is not mentioned.</summary>
    public static string? Default(object? constant) => constant switch
    {
        string text => String(text),
        char letter => String(letter.ToString()),
        bool flag => flag ? "true" : "false",
        null or Enum => null,
        _ => Number(constant),
    };

    private static void AppendEscaped(StringBuilder literal, char letter)
    {
        if (letter is '"' or '\\')
            literal.Append('\\').Append(letter);
        else if (letter == '\n')
            literal.Append("\\n");
        else if (letter < ' ')
            literal.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
        else
            literal.Append(letter);
    }
}
