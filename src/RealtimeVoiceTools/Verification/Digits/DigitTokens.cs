using System.Globalization;
using System.Text;

namespace RealtimeVoiceTools;

/// <summary>
/// Cuts text into what may stand for digits: words, runs of digits of any script (given as 0 to 9), and single signs where a script
/// writes no spaces.
/// </summary>
internal static class DigitTokens
{
    private const string Unreadable = "?";

    /// <param name="text">The text.</param>
    /// <param name="isWord">Whether a word with hyphens is one word ("forty-seven"); else it is cut at them.</param>
    public static List<string> Of(string text, Predicate<string> isWord)
    {
        List<string> tokens = [];
        StringBuilder current = new();
        bool isNumeral = false;
        foreach (Rune rune in Composed(text).EnumerateRunes())
        {
            int? digit = Digit(rune);
            if (digit is not null || IsWordSign(rune))
            {
                if (current.Length > 0 && isNumeral != digit is not null)
                    Flush();
                isNumeral = digit is not null;
                current.Append(digit is { } value ? ((char)('0' + value)).ToString() : rune.ToString());
            }
            else if (rune.IsBmp && SpokenText.IsUnspaced((char)rune.Value))
            {
                Flush();
                tokens.Add(Hiragana((char)rune.Value).ToString());
            }
            else if (rune.Value is not ('\'' or '’'))
            {
                Flush();
                // A half is no digit, and what nobody can read is no silence either.
                if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber || rune == Rune.ReplacementChar)
                    tokens.Add(Unreadable);
            }
        }

        Flush();
        return tokens;

        void Flush()
        {
            string word = current.ToString().Trim('-');
            current.Clear();
            if (word.Length == 0)
                return;
            if (!word.Contains('-', StringComparison.Ordinal) || isWord(word))
                tokens.Add(word);
            else
                tokens.AddRange(word.Split('-', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    /// <summary>The token is digits already.</summary>
    public static bool IsNumeral(string token) => char.IsAsciiDigit(token[0]);

    // Runes first: a lone surrogate cannot be normalised.
    private static string Composed(string text)
    {
        StringBuilder whole = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
            whole.Append(Rune.ToLowerInvariant(rune).ToString());
        return whole.ToString().Normalize(NormalizationForm.FormC);
    }

    private static int? Digit(Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber))
            return null;
        double value = Rune.GetNumericValue(rune);
        return value is >= 0 and <= 9 && value == Math.Floor(value) ? (int)value : null;
    }

    private static bool IsWordSign(Rune rune) =>
        rune.Value == '-' || ((Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            && !(rune.IsBmp && SpokenText.IsUnspaced((char)rune.Value)));

    private static char Hiragana(char sign) => sign is >= 'ァ' and <= 'ヶ' ? (char)(sign - 0x60) : sign;
}
