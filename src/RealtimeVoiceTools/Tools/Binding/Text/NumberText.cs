using System.Globalization;

namespace RealtimeVoiceTools;

/// <summary>
/// A JSON number taken apart without rounding: sign, digits with no zeros at either end, and the power of ten of the last digit.
/// Equal numbers are equal however they are written.
/// </summary>
internal readonly record struct NumberText(bool IsNegative, string Digits, int Exponent)
{
    // Far beyond any supported type, and far from overflow when digits are counted in.
    private const int MaxExponent = 1_000_000;
    private const int MaxWholeDigits = 40;

    /// <summary>The digits of a whole number with its sign, or null when it is not whole or larger than any integer type.</summary>
    public string? WholeDigits => Exponent < 0 || Digits.Length + Exponent > MaxWholeDigits
        ? null
        : (IsNegative ? "-" : string.Empty) + Digits + new string('0', Exponent);

    /// <summary>It is a whole number, however large.</summary>
    public bool IsWhole => Exponent >= 0;

    /// <summary>Parses what the JSON grammar calls a number, and nothing else.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out NumberText number)
    {
        number = default;
        bool isNegative = text.StartsWith("-");
        ReadOnlySpan<char> rest = isNegative ? text[1..] : text;

        ReadOnlySpan<char> whole = TakeDigits(ref rest);
        if (whole.IsEmpty || (whole.Length > 1 && whole[0] == '0'))
            return false;
        ReadOnlySpan<char> fraction = [];
        if (rest.StartsWith("."))
        {
            rest = rest[1..];
            fraction = TakeDigits(ref rest);
            if (fraction.IsEmpty)
                return false;
        }

        if (!TryTakeExponent(rest, out int exponent))
            return false;

        string digits = string.Concat(whole, fraction).TrimStart('0');
        string significant = digits.TrimEnd('0');
        number = significant.Length == 0
            ? new(false, "0", 0)
            : new(isNegative, significant, exponent - fraction.Length + digits.Length - significant.Length);
        return true;
    }

    private static bool TryTakeExponent(ReadOnlySpan<char> rest, out int exponent)
    {
        exponent = 0;
        if (rest.IsEmpty)
            return true;
        if (rest[0] is not ('e' or 'E'))
            return false;
        rest = rest[1..];
        bool isNegative = rest.StartsWith("-");
        if (isNegative || rest.StartsWith("+"))
            rest = rest[1..];
        ReadOnlySpan<char> digits = TakeDigits(ref rest);
        if (digits.IsEmpty || !rest.IsEmpty)
            return false;
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out exponent) || exponent > MaxExponent)
            exponent = MaxExponent;
        if (isNegative)
            exponent = -exponent;
        return true;
    }

    private static ReadOnlySpan<char> TakeDigits(scoped ref ReadOnlySpan<char> rest)
    {
        int count = rest.IndexOfAnyExceptInRange('0', '9');
        if (count < 0)
            count = rest.Length;
        ReadOnlySpan<char> digits = rest[..count];
        rest = rest[count..];
        return digits;
    }
}
