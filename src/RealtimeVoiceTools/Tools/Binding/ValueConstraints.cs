using System.Collections;
using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace RealtimeVoiceTools;

/// <summary>Narrows converters by what the parameter's attributes allow. Each gives a new converter. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ValueConstraints
{
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromMilliseconds(100);

    /// <summary>Bounds a number. The bounds are JSON numbers, as in the schema; null is none.</summary>
    public static ValueConverter<T> Range<T>(
        this ValueConverter<T> converter, string? minimum, string? maximum, bool exclusiveMinimum = false, bool exclusiveMaximum = false)
        where T : struct, INumber<T>
    {
        NumberBound<T>? lower = minimum is null ? null : NumberBound<T>.Parse(minimum);
        NumberBound<T>? upper = maximum is null ? null : NumberBound<T>.Parse(maximum);
        string lowerText = minimum is null ? string.Empty : (exclusiveMinimum ? "above " : "from ") + minimum;
        string upperText = maximum is null ? string.Empty : (exclusiveMaximum ? "below " : "to ") + maximum;
        return converter.With(new(
            lowerText.Length > 0 && upperText.Length > 0 ? $"{lowerText} {upperText}" : lowerText + upperText,
            value => (lower is null || lower.Compare(value) is var low && (low > 0 || (low == 0 && !exclusiveMinimum)))
                && (upper is null || upper.Compare(value) is var high && (high < 0 || (high == 0 && !exclusiveMaximum)))));
    }

    /// <summary>Bounds how many characters a text, or how many entries a list or map has.</summary>
    public static ValueConverter<T> Length<T>(this ValueConverter<T> converter, int? minimum, int? maximum)
        where T : class
    {
        string unit = typeof(T) == typeof(string) ? "characters" : "entries";
        string text = (minimum, maximum) switch
        {
            ({ } low, { } high) => string.Create(CultureInfo.InvariantCulture, $"of {low} to {high} {unit}"),
            ({ } low, null) => string.Create(CultureInfo.InvariantCulture, $"of at least {low} {unit}"),
            (null, { } high) => string.Create(CultureInfo.InvariantCulture, $"of at most {high} {unit}"),
            _ => "of any length",
        };
        return converter.With(new(text, value => Measure(value) is var length && !(length < minimum) && !(length > maximum)));
    }

    /// <summary>Demands that all of a text matches a pattern. A match that takes too long is a mismatch.</summary>
    public static ValueConverter<string> Pattern(this ValueConverter<string> converter, string pattern)
    {
        Regex regex = new($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant, MatchTimeout);
        return converter.With(new($"that matches {pattern}", text => Matches(regex, text)));
    }

    /// <summary>Lists the only values allowed.</summary>
    public static ValueConverter<T> Allowed<T>(this ValueConverter<T> converter, params T[] values)
    {
        string names = string.Join(", ", values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));
        return converter.With(new($"out of {names}", value => Array.IndexOf(values, value) >= 0));
    }

    private static int Measure(object value) => value switch
    {
        string text => text.Length,
        ICollection items => items.Count,
        IEnumerable items => items.Cast<object?>().Count(),
        _ => 0,
    };

    private static bool Matches(Regex regex, string text)
    {
        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
