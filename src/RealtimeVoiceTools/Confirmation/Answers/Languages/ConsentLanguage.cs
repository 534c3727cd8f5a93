namespace RealtimeVoiceTools;

/// <summary>
/// How people say yes and no in one language, read from a text of sections: words and phrases in lower case, without punctuation and apostrophes
/// ("dont"). Where several fit at one place, the longest counts; of equals, what speaks against a yes.
/// </summary>
internal sealed class ConsentLanguage
{
    private readonly Dictionary<string, List<string>> _sections = new(StringComparer.Ordinal);

    private ConsentLanguage()
    {
    }

    /// <summary>Agree by themselves ("yes", "go ahead").</summary>
    public IEnumerable<string> Yes => Phrases("yes");

    /// <summary>May stand beside an agreement and change nothing of it ("please", "it", "uh").</summary>
    public IEnumerable<string> Beside => Phrases("beside");

    /// <summary>Refuse, wherever they stand ("no", "wait", "dont").</summary>
    public IEnumerable<string> No => Phrases("no");

    /// <summary>Refuse where a sentence ends with them, and mean something else elsewhere ("para").</summary>
    public IEnumerable<string> Stops => Phrases("stops");

    /// <summary>Sound like a refusal or a question and are none ("no problem", "why not").</summary>
    public IEnumerable<string> Harmless => Phrases("harmless");

    /// <summary>Take the weight from an agreement ("maybe", "i guess").</summary>
    public IEnumerable<string> Hedges => Phrases("hedges");

    /// <summary>Ask something back ("which", "what happens").</summary>
    public IEnumerable<string> Questions => Phrases("questions");

    /// <summary>Change what was asked about ("but", "instead", "only the").</summary>
    public IEnumerable<string> Changes => Phrases("changes");

    /// <summary>May be joined to a command ("lo" in "bórralo").</summary>
    public IEnumerable<string> Clitics => Phrases("clitics");

    /// <summary>
    /// What people do, each with all its words. Before the first bar stand those that ask for it ("delete", "get rid of"), behind it the others
    /// ("deleting"), and behind a second bar what may be said of it but does not show that it was asked about ("off").
    /// Whoever is asked about one of them may say any of the same row; after a yes even one that refuses elsewhere ("yes, cancel it").
    /// "schalt!" behind the second bar asks for it, but does not show that it was asked about either ("schalt" may be on or off).
    /// What stands behind a third bar shows that the deed was asked about and may not be said of it ("photos" lets "all of them" be said, not "photos").
    /// "*cancel" stands for all the forms of a verb; behind a bar all of them are of the part it stands in. "kick _ out" stands for "kick it out" and
    /// so on with all the [objects].
    /// </summary>
    public IEnumerable<ActionWords> Actions
    {
        get
        {
            var verbs = Lines("verbs").SelectMany(line => line.Split(';')).Select(verb => verb.Split('=', 2))
                .ToDictionary(verb => verb[0].Trim(), verb => Sides(verb[1]), StringComparer.Ordinal);
            return Lines("actions").Select(line => Inflected(Sides(line), verbs));
        }
    }

    /// <summary>
    /// Beside which a word for a deed names what another deed is done to: "取消~" makes an object of what comes after it, "~を" of what stands before.
    /// </summary>
    public IEnumerable<(string Before, string After)> Objects =>
        from mark in Phrases("done to")
        let sides = mark.Split('~')
        select (sides[0], sides[1]);

    /// <summary>Words are joined to longer ones ("Newsletter" in "Gartennewsletter").</summary>
    public bool HasCompounds => Phrases("settings").Contains("compounds");

    /// <summary>Only names are written with a capital letter within a sentence: "Maria" is no other form of "Mario".</summary>
    public bool HasCapitalNames => Phrases("settings").Contains("names");

    /// <summary>Words that may stand for a number of the question ("seven", "seventh").</summary>
    public IEnumerable<(string Number, IReadOnlyList<string> Words)> Numbers =>
        from line in Lines("numbers")
        let sides = line.Split('=', 2)
        select (sides[0].Trim(), (IReadOnlyList<string>)Split(sides[1]));

    /// <summary>Written without spaces: each sign is a word of its own here, and phrases are runs of signs.</summary>
    public bool IsUnspaced { get; private init; }

    public static ConsentLanguage Parse(string text, bool isUnspaced = false)
    {
        var language = new ConsentLanguage { IsUnspaced = isUnspaced };
        List<string> section = [];
        foreach (string line in text.Split('\n').Select(line => line.Trim()))
        {
            if (line.StartsWith('['))
                language._sections[line.Trim('[', ']')] = section = [];
            else if (line.StartsWith('+'))
                section[^1] += "," + line[1..];
            else if (line.Length > 0 && line[0] != '#')
                section.Add(line);
        }

        return language;
    }

    private static ActionWords Inflected(ActionWords deed, Dictionary<string, ActionWords> verbs)
    {
        List<ActionWords> asked = [.. deed.Commands.Where(IsVerb).Select(word => verbs[word[1..]])];
        return new(
            [.. deed.Commands.Where(word => !IsVerb(word)), .. asked.SelectMany(verb => verb.Commands)],
            [.. deed.Forms.SelectMany(Whole), .. asked.SelectMany(verb => verb.Forms)],
            [.. deed.Said.SelectMany(Whole), .. asked.SelectMany(verb => verb.Said)],
            deed.Openers);

        static bool IsVerb(string word) => word[0] == '*';
        IEnumerable<string> Whole(string word) => IsVerb(word) ? [.. verbs[word[1..]].Commands, .. verbs[word[1..]].Forms, .. verbs[word[1..]].Said] : [word];
    }

    private ActionWords Sides(string line)
    {
        string[] sides = line.Split('|');
        return new ActionWords(Side(0), Side(1), Side(2), Side(3));

        string[] Side(int index) => index < sides.Length ? [.. Split(sides[index]).SelectMany(WithObjects)] : [];
        IEnumerable<string> WithObjects(string words) => words.Contains('_') ? Phrases("objects").Select(it => words.Replace("_", it, StringComparison.Ordinal)) : [words];
    }

    private List<string> Lines(string section) => _sections.GetValueOrDefault(section, []);

    private IEnumerable<string> Phrases(string section) => Lines(section).SelectMany(Split);

    private static string[] Split(string line) => line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>The words of one deed.</summary>
internal sealed record ActionWords(IReadOnlyList<string> Commands, IReadOnlyList<string> Forms, IReadOnlyList<string> Said, IReadOnlyList<string> Openers);
