using System.Globalization;
using System.Text;

namespace RealtimeVoiceTools;

/// <summary>
/// Cuts what was said into words: lower case, apostrophes joined, digits apart from letters. The end of a sentence stands as a word of its own,
/// so that no phrase runs across it.
/// </summary>
internal static class ConsentWords
{
    public const string End = ".";

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

            if (words.Count > 0 && words[^1] != End && EndsSentence(said, here, isUnspaced))
                words.Add(End);
        }

        if (word.Length > 0)
            words.Add(word.ToString());
        if (words.Count > 0 && words[^1] == End)
            words.RemoveAt(words.Count - 1);
        return words;
    }

    /// <summary>The words alone.</summary>
    public static List<string> WithoutEnds(string text, bool isUnspaced)
    {
        List<string> words = Of(text, isUnspaced);
        words.RemoveAll(word => word == End);
        return words;
    }

    public static bool IsNumber(string word) => char.IsDigit(word[0]);

    /// <summary>
    /// The same letters without accents, for comparing forms of a verb ("borralo" and "bórralo"). One at the end stays: "pagué" is no form of asking.
    /// </summary>
    public static string Folded(string word)
    {
        if (word.Length > 1 && word[^1] is 'é' or 'í' or 'ó')
            return Folded(word[..^1]) + word[^1];
        var folded = new StringBuilder(word.Length);
        foreach (char letter in word.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                folded.Append(letter == 'ł' ? 'l' : letter);
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    // Signs that are written without spaces are set apart by commas, too.
    private static bool EndsSentence(string text, int index, bool isUnspaced) =>
        (text[index] is '.' or '!' or '?' or ';' && !IsPause(text, index) && (index + 1 == text.Length || !char.IsLetterOrDigit(text[index + 1])))
        || (isUnspaced && text[index] is '。' or '、' or '，' or ',' or '；' or '！' or '？' or ' ');

    // "Ya… claro… ya": whoever pauses has not ended. (FormKC writes "…" as three dots.)
    private static bool IsPause(string text, int index) =>
        text[index] == '.' && ((index > 0 && text[index - 1] == '.') || (index + 1 < text.Length && text[index + 1] == '.'));

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
