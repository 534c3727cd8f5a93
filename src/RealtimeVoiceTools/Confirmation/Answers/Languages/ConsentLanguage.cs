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
    /// </summary>
    public IEnumerable<ActionWords> Actions =>
        from line in Lines("actions")
        let sides = line.Split('|')
        select new ActionWords(Split(sides[0]), sides.Length > 1 ? Split(sides[1]) : [], sides.Length > 2 ? Split(sides[2]) : []);

    /// <summary>Words are joined to longer ones ("Newsletter" in "Gartennewsletter").</summary>
    public bool HasCompounds => Phrases("settings").Contains("compounds");

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

    private List<string> Lines(string section) => _sections.GetValueOrDefault(section, []);

    private IEnumerable<string> Phrases(string section) => Lines(section).SelectMany(Split);

    private static string[] Split(string line) => line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>The words of one deed.</summary>
internal sealed record ActionWords(IReadOnlyList<string> Commands, IReadOnlyList<string> Forms, IReadOnlyList<string> Said);
