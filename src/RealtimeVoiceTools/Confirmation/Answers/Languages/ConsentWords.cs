using System.Globalization;
using System.Text;

namespace RealtimeVoiceTools;

/// <summary>Cuts what was said into words: lower case, apostrophes joined, digits apart from letters, everything else a boundary.</summary>
internal static class ConsentWords
{
    public static List<string> Of(string text, bool isUnspaced)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        string said = text.Normalize(NormalizationForm.FormKC);
        int next = 0;
        foreach (Rune letter in said.EnumerateRunes())
        {
            int here = next;
            next += letter.Utf16SequenceLength;
            // Apostrophes of every kind join: don't, don’t and dont are one word. So do the marks that group digits: 1,000 is 1000.
            if (letter.Value is '\'' or '’' or '‘' or 'ʼ' or '`' or '´' || GroupsDigits(said, here))
                continue;
            bool joins = Rune.IsLetterOrDigit(letter) || Rune.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            // Japanese and Chinese signs stand alone.
            bool alone = isUnspaced && letter.Value >= 0x3000;
            bool turns = word.Length > 0 && Rune.IsDigit(letter) != char.IsDigit(word[^1]);
            if (word.Length > 0 && (!joins || alone || turns))
            {
                words.Add(word.ToString());
                word.Clear();
            }

            if (joins)
                word.Append(Rune.ToLowerInvariant(letter));
            if (alone && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
            words.Add(word.ToString());
        return words;
    }

    public static bool IsNumber(string word) => char.IsDigit(word[0]);

    /// <summary>The same letters without accents, for comparing forms of a verb ("borralo" and "bórralo").</summary>
    public static string Folded(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (char letter in word.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                folded.Append(letter);
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool GroupsDigits(string text, int index)
    {
        if (text[index] is not (',' or '.' or ' ') || index == 0 || !char.IsDigit(text[index - 1]))
            return false;
        int digits = 0;
        while (index + 1 + digits < text.Length && char.IsDigit(text[index + 1 + digits]))
            digits++;
        return digits == 3;
    }
}
