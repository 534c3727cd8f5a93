using System.Globalization;
using System.Text;

namespace TaskManager;

/// <summary>Spoken text as bare words: no accents, capitals or punctuation, since speech has none.</summary>
internal static class Words
{
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (char character in Whole(text).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark || character is '\'' or '’')
                continue;
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character))
            {
                word.Append(char.ToLowerInvariant(character));
                continue;
            }

            Flush();
        }

        Flush();
        return words;

        void Flush()
        {
            if (word.Length > 0)
                words.Add(word.ToString());
            word.Clear();
        }
    }

    /// <summary>Singular and plural count as the same word.</summary>
    public static bool AreSame(string first, string second) =>
        first == second || IsPlural(first, second) || IsPlural(second, first);

    public static string Joined(IEnumerable<string> words) => string.Join(' ', words);

    private static bool IsPlural(string plural, string word) =>
        word.Length >= 3 && plural.Length == word.Length + 1 && plural[^1] == 's' && plural.StartsWith(word, StringComparison.Ordinal);

    /// <summary>Half a surrogate pair, which cannot be normalised, becomes the replacement character.</summary>
    private static string Whole(string text) => string.Concat(text.EnumerateRunes());
}
