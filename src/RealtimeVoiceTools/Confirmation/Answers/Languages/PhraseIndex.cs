namespace RealtimeVoiceTools;

/// <summary>What a word or phrase does in an answer, from the weakest to what weighs most where two fit.</summary>
internal enum ConsentSense
{
    Unknown,
    Beside,

    /// <summary>Asks for just what was asked about ("delete it").</summary>
    Command,
    Yes,
    Harmless,
    Hedge,
    Question,
    Change,
    No,
}

/// <summary>The phrases of a language, by their first word.</summary>
internal sealed class PhraseIndex
{
    private readonly Dictionary<string, List<(string[] Words, ConsentSense Sense)>> _byFirst = new(StringComparer.Ordinal);

    public PhraseIndex(ConsentLanguage language)
    {
        Add(language, language.Beside, ConsentSense.Beside);
        Add(language, language.Yes, ConsentSense.Yes);
        Add(language, language.Harmless, ConsentSense.Harmless);
        Add(language, language.Hedges, ConsentSense.Hedge);
        Add(language, language.Questions, ConsentSense.Question);
        Add(language, language.Changes, ConsentSense.Change);
        Add(language, language.No, ConsentSense.No);
        foreach (List<(string[] Words, ConsentSense Sense)> phrases in _byFirst.Values)
            phrases.Sort((left, right) => right.Words.Length != left.Words.Length ? right.Words.Length - left.Words.Length : right.Sense - left.Sense);
    }

    /// <summary>The longest phrase that begins at a word, and how many words it has.</summary>
    public (ConsentSense Sense, int Length) At(List<string> words, int index)
    {
        if (_byFirst.TryGetValue(words[index], out List<(string[] Words, ConsentSense Sense)>? phrases))
        {
            foreach ((string[] phrase, ConsentSense sense) in phrases)
            {
                if (Stands(phrase, words, index))
                    return (sense, phrase.Length);
            }
        }

        return (ConsentSense.Unknown, 1);
    }

    public static bool Stands(IReadOnlyList<string> phrase, IReadOnlyList<string> words, int index)
    {
        if (index + phrase.Count > words.Count)
            return false;
        for (int i = 0; i < phrase.Count; i++)
        {
            if (!string.Equals(phrase[i], words[index + i], StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    private void Add(ConsentLanguage language, IEnumerable<string> phrases, ConsentSense sense)
    {
        foreach (string phrase in phrases)
        {
            string[] words = [.. ConsentWords.WithoutEnds(phrase, language.IsUnspaced)];
            if (words.Length == 0)
                continue;
            if (!_byFirst.TryGetValue(words[0], out List<(string[] Words, ConsentSense Sense)>? known))
                _byFirst[words[0]] = known = [];
            known.Add((words, sense));
        }
    }
}
