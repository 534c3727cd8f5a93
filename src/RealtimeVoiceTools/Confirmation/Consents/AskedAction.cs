using System.Globalization;

namespace RealtimeVoiceTools;

/// <summary>What was asked about, as far as an answer may repeat it.</summary>
internal sealed class AskedAction
{
    private const int LeastStem = 4;

    private readonly ConsentLanguage _language;
    private readonly List<string> _words;
    private readonly List<string[]> _doing = [];

    public AskedAction(ConsentLanguage language, string action)
    {
        _language = language;
        _words = ConsentWords.Of(action, language.IsUnspaced);
        foreach (IReadOnlyList<string> row in language.Actions)
        {
            string[][] forms = [.. row.Select(form => ConsentWords.Of(form, language.IsUnspaced).ToArray()).Where(form => form.Length > 0)];
            if (forms.Any(Names))
                _doing.AddRange(forms);
        }

        for (int number = 0; number < language.Numbers.Count; number++)
        {
            if (_words.Contains(number.ToString(CultureInfo.InvariantCulture)))
                _doing.Add([.. ConsentWords.Of(language.Numbers[number], language.IsUnspaced)]);
        }
    }

    /// <summary>How many words from an index on say what is done, in any words for it; 0 for none.</summary>
    public int Doing(List<string> words, int index)
    {
        int longest = 0;
        foreach (string[] form in _doing)
        {
            if (form.Length > longest && PhraseIndex.Stands(form, words, index))
                longest = form.Length;
        }

        return longest;
    }

    /// <summary>How many words from an index on repeat the question; 0 for none.</summary>
    public int Repeats(List<string> words, int index)
    {
        if (!_language.IsUnspaced)
            return _words.Exists(word => IsSame(word, words[index])) ? 1 : 0;
        // Without spaces a single sign may be part of anything: two in a row are a word of the question.
        int longest = 0;
        for (int start = 0; start < _words.Count; start++)
        {
            int length = 0;
            while (start + length < _words.Count && index + length < words.Count && _words[start + length] == words[index + length])
                length++;
            longest = Math.Max(longest, length);
        }

        return longest >= 2 || (longest == 1 && words[index].Length > 1) ? longest : 0;
    }

    private bool Names(string[] form)
    {
        for (int i = 0; i < _words.Count; i++)
        {
            if (PhraseIndex.Stands(form, _words, i))
                return true;
        }

        return false;
    }

    // Another form of the same word: nearly all of it is the same from its beginning.
    private static bool IsSame(string asked, string said)
    {
        if (asked == said)
            return true;
        int same = 0;
        while (same < asked.Length && same < said.Length && asked[same] == said[same])
            same++;
        int longer = Math.Max(asked.Length, said.Length);
        return same >= LeastStem && same * 10 >= longer * 7 && !char.IsAsciiDigit(said[0]);
    }
}
