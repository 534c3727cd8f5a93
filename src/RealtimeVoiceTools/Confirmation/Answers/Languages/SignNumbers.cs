using System.Globalization;

namespace RealtimeVoiceTools;

/// <summary>Numbers as Japanese and Chinese write them: digits and signs in one run ("十二", "5万", "1万2千").</summary>
internal static class SignNumbers
{
    private const string Ones = "〇一二三四五六七八九";

    private static readonly Dictionary<string, long> Units = new(StringComparer.Ordinal)
    {
        ["十"] = 10,
        ["百"] = 100,
        ["千"] = 1000,
        ["万"] = 10_000,
        ["萬"] = 10_000,
        ["億"] = 100_000_000,
        ["亿"] = 100_000_000,
    };

    /// <summary>The number that begins at a sign, whole, and how many signs it has; null for none.</summary>
    public static (string Number, int Length)? At(IReadOnlyList<string> signs, int index)
    {
        // Units below ten thousand add up to a section; larger ones multiply it.
        long total = 0, section = 0, digit = 0;
        int length = 0;
        bool hasDigit = false;
        for (; index + length < signs.Count; length++)
        {
            string sign = signs[index + length];
            if (Units.TryGetValue(sign, out long unit))
            {
                if (unit < 10_000)
                    section += Math.Max(digit, hasDigit ? 0 : 1) * unit;
                else
                    (total, section) = (total + (Math.Max(section + digit, 1) * unit), 0);
                (digit, hasDigit) = (0, false);
            }
            else if (Digit(sign) is { } value && value < 1_000_000_000)
            {
                // Signs in a row are said one by one ("二〇二六").
                digit = hasDigit && sign.Length == 1 ? Math.Min((digit * 10) + value, 1_000_000_000) : value;
                hasDigit = true;
            }
            else
            {
                break;
            }
        }

        return length == 0 ? null : ((total + section + digit).ToString(CultureInfo.InvariantCulture), length);
    }

    private static long? Digit(string sign)
    {
        if (sign is "零" or "〇")
            return 0;
        if (sign is "两" or "兩")
            return 2;
        int one = Ones.IndexOf(sign, StringComparison.Ordinal);
        return one > 0 ? one : long.TryParse(sign, NumberStyles.None, CultureInfo.InvariantCulture, out long digits) ? digits : null;
    }
}
