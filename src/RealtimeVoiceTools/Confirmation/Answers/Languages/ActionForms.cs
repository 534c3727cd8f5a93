namespace RealtimeVoiceTools;

/// <summary>The deeds that a language has words for. Accents do not count, and pronouns may be joined to a command.</summary>
internal sealed class ActionForms
{
    private readonly List<List<(string[] Words, bool IsCommand)>> _deeds = [];
    private readonly HashSet<string> _clitics;
    private readonly bool _isUnspaced;

    public ActionForms(ConsentLanguage language)
    {
        _isUnspaced = language.IsUnspaced;
        _clitics = [.. language.Clitics.Select(ConsentWords.Folded), string.Empty];
        foreach ((IReadOnlyList<string> commands, IReadOnlyList<string> forms) in language.Actions)
        {
            List<(string[], bool)> deed =
            [
                .. commands.Select(form => (Folded(ConsentWords.WithoutEnds(form, _isUnspaced)), true)),
                .. forms.Select(form => (Folded(ConsentWords.WithoutEnds(form, _isUnspaced)), false)),
            ];
            deed.RemoveAll(form => form.Item1.Length == 0);
            _deeds.Add(deed);
        }
    }

    /// <summary>All the words for what a question asks about.</summary>
    /// <param name="asked">The question's words without accents.</param>
    public List<(string[] Words, bool IsCommand)> Of(IReadOnlyList<string> asked) =>
        [.. _deeds.Where(deed => deed.Exists(form => Enumerable.Range(0, asked.Count).Any(index => Stands(form.Words, asked, index)))).SelectMany(deed => deed)];

    /// <summary>A form stands at an index, its last word with or without a pronoun.</summary>
    public bool Stands(string[] form, IReadOnlyList<string> words, int index)
    {
        if (index + form.Length > words.Count)
            return false;
        for (int i = 0; i < form.Length; i++)
        {
            string word = words[index + i];
            bool same = i < form.Length - 1 || _isUnspaced
                ? word == form[i]
                : word.StartsWith(form[i], StringComparison.Ordinal) && _clitics.Contains(word[form[i].Length..]);
            if (!same)
                return false;
        }

        return true;
    }

    public static string[] Folded(IEnumerable<string> words) => [.. words.Select(ConsentWords.Folded)];
}
