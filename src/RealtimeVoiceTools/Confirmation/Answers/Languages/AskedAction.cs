namespace RealtimeVoiceTools;

/// <summary>What was asked, as far as an answer may repeat it.</summary>
internal sealed class AskedAction
{
    private const int LeastStem = 4;

    private readonly bool _isUnspaced;
    private readonly ActionForms _forms;
    private readonly List<string> _words;
    private readonly List<(string[] Words, bool IsCommand)> _doing;
    private readonly List<string[]> _numbers = [];

    public AskedAction(ConsentLanguage language, ActionForms forms, string question)
    {
        _isUnspaced = language.IsUnspaced;
        _forms = forms;
        _words = ConsentWords.Of(question, _isUnspaced);
        _doing = forms.Of(ActionForms.Folded(_words));
        foreach ((string number, IReadOnlyList<string> words) in language.Numbers)
        {
            if (_words.Contains(number))
                _numbers.AddRange(words.Select(word => ConsentWords.Of(word, _isUnspaced).ToArray()).Where(word => word.Length > 0));
        }
    }

    /// <summary>How many words from an index on say what is done, in any words for it, and whether they ask for it; 0 for none.</summary>
    /// <param name="folded">The answer's words without accents.</param>
    /// <param name="index">Where to look.</param>
    public (int Length, bool IsCommand) Doing(IReadOnlyList<string> folded, int index)
    {
        (int Length, bool IsCommand) longest = (0, false);
        foreach ((string[] form, bool isCommand) in _doing)
        {
            if ((form.Length > longest.Length || (form.Length == longest.Length && isCommand)) && _forms.Stands(form, folded, index))
                longest = (form.Length, isCommand);
        }

        return longest;
    }

    /// <summary>How many words from an index on are a number of the question, in words; 0 for none.</summary>
    public int Number(List<string> words, int index) =>
        _numbers.Where(number => PhraseIndex.Stands(number, words, index)).Select(number => number.Length).DefaultIfEmpty().Max();

    public bool HasWord(string word) => _words.Contains(word);

    /// <summary>How many words from an index on repeat the question word for word, in its order.</summary>
    public int Run(List<string> words, int index)
    {
        int longest = 0;
        for (int start = 0; start < _words.Count; start++)
        {
            int length = 0;
            while (start + length < _words.Count && index + length < words.Count && _words[start + length] == words[index + length])
                length++;
            longest = Math.Max(longest, length);
        }

        return longest;
    }

    /// <summary>How many words from an index on repeat the question, in whatever form; 0 for none.</summary>
    public int Repeats(List<string> words, int index)
    {
        if (!_isUnspaced)
            return _words.Exists(word => IsSame(word, words[index])) ? 1 : 0;
        // Without spaces a single sign may be part of anything: two in a row are a word of the question.
        int run = Run(words, index);
        return run >= 2 || (run == 1 && words[index].Length > 1) ? run : 0;
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
        return same >= LeastStem && same * 10 >= longer * 7 && !ConsentWords.IsNumber(said);
    }
}
