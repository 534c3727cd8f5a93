namespace RealtimeVoiceTools;

/// <summary>The deeds that a language has words for. Accents do not count, and pronouns may be joined to a command.</summary>
internal sealed class ActionForms
{
    private readonly List<List<ActionForm>> _deeds = [];
    private readonly HashSet<string> _clitics;
    private readonly List<(string[] Before, string[] After)> _objects;
    private readonly bool _isUnspaced;

    public ActionForms(ConsentLanguage language)
    {
        _isUnspaced = language.IsUnspaced;
        _clitics = [.. language.Clitics.Select(ConsentWords.Folded), string.Empty];
        _objects = [.. language.Objects.Select(mark => (Cut(mark.Before), Cut(mark.After)))];
        foreach (ActionWords words in language.Actions)
        {
            List<ActionForm> deed =
            [
                .. words.Commands.Select(form => new ActionForm(Cut(form), IsCommand: true, Opens: true)),
                .. words.Forms.Select(form => new ActionForm(Cut(form), IsCommand: false, Opens: true)),
                .. words.Said.Select(form => new ActionForm(Cut(form), IsCommand: form.EndsWith('!'), Opens: false)),
                .. words.Openers.Select(form => new ActionForm(Cut(form), IsCommand: false, Opens: true, IsSaid: false)),
            ];
            deed.RemoveAll(form => form.Words.Length == 0);
            _deeds.Add(deed);
        }
    }

    /// <summary>All the words for what a question asks about, and the commands for everything else.</summary>
    /// <param name="asked">The question's words without accents.</param>
    public (List<ActionForm> Asked, List<ActionForm> Other) Of(IReadOnlyList<string> asked)
    {
        ILookup<bool, List<ActionForm>> deeds = _deeds.ToLookup(
            deed => deed.Exists(form => form.Opens && Enumerable.Range(0, asked.Count).Any(index => Stands(form, asked, index) && (!form.IsCommand || !IsObject(deed, asked, index)))));
        return ([.. deeds[true].SelectMany(deed => deed).Where(form => form.IsSaid)], [.. deeds[false].SelectMany(deed => deed).Where(form => form.IsCommand)]);
    }

    /// <summary>A form stands at an index; the last word of a command or an infinitive with or without a pronoun.</summary>
    public bool Stands(ActionForm asked, IReadOnlyList<string> words, int index)
    {
        string[] form = asked.Words;
        if (index + form.Length > words.Count)
            return false;
        for (int i = 0; i < form.Length; i++)
        {
            string word = words[index + i];
            bool mayJoin = i == form.Length - 1 && (asked.IsCommand || form[i].EndsWith('r'));
            bool same = mayJoin
                ? word.StartsWith(form[i], StringComparison.Ordinal) && _clitics.Contains(word[form[i].Length..])
                : word == form[i];
            if (!same)
                return false;
        }

        return true;
    }

    /// <summary>What could be a deed is what another is done to ("cancel the order"), or part of such a word.</summary>
    private bool IsObject(List<ActionForm> deed, IReadOnlyList<string> asked, int index) =>
        _objects.Count > 0 && deed.Exists(form => form.IsCommand && Enumerable.Range(Math.Max(0, index - form.Words.Length + 1), Math.Min(form.Words.Length, index + 1))
            .Any(start => Stands(form, asked, start) && _objects.Exists(mark => IsMarked(mark, form.Words.Length, asked, start))));

    private static bool IsMarked((string[] Before, string[] After) mark, int length, IReadOnlyList<string> asked, int start) =>
        start >= mark.Before.Length
        && mark.Before.SequenceEqual(asked.Skip(start - mark.Before.Length).Take(mark.Before.Length))
        && mark.After.SequenceEqual(asked.Skip(start + length).Take(mark.After.Length));

    public static string[] Folded(IEnumerable<string> words) => [.. words.Select(ConsentWords.Folded)];

    private string[] Cut(string form) => Folded(ConsentWords.WithoutEnds(form, _isUnspaced));
}

/// <summary>A word or phrase for a deed.</summary>
/// <param name="Words">Without accents.</param>
/// <param name="IsCommand">Saying it asks for the deed.</param>
/// <param name="Opens">In a question it shows that the deed is asked about.</param>
/// <param name="IsSaid">In an answer it repeats the deed.</param>
internal sealed record ActionForm(string[] Words, bool IsCommand, bool Opens, bool IsSaid = true);
