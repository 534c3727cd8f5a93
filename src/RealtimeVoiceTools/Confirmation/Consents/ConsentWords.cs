using System.Globalization;
using System.Text;

namespace RealtimeVoiceTools;

/// <summary>Cuts what was said into words: lower case, apostrophes joined, everything else a boundary.</summary>
internal static class ConsentWords
{
    public static List<string> Of(string text, bool isUnspaced)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (Rune letter in text.Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            // Apostrophes of every kind join: don't, don’t and dont are one word.
            if (letter.Value is '\'' or '’' or '‘' or 'ʼ' or '`' or '´')
                continue;
            bool joins = Rune.IsLetterOrDigit(letter) || Rune.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            // Japanese and Chinese signs stand alone; Latin letters and digits among them stay together.
            bool alone = isUnspaced && letter.Value >= 0x3000;
            if (word.Length > 0 && (!joins || alone))
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
}
