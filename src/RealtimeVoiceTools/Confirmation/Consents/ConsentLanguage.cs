namespace RealtimeVoiceTools;

/// <summary>
/// How people say yes and no in one language: words and phrases in lower case, without punctuation and apostrophes ("dont"). Where several fit
/// at one place, the longest counts; of equals, what speaks against a yes.
/// </summary>
internal sealed record ConsentLanguage
{
    /// <summary>Agree by themselves ("yes", "go ahead").</summary>
    public required IReadOnlyList<string> Yes { get; init; }

    /// <summary>May stand beside an agreement and change nothing of it ("please", "it", "uh").</summary>
    public required IReadOnlyList<string> Beside { get; init; }

    /// <summary>Refuse, wherever they stand ("no", "wait", "dont").</summary>
    public required IReadOnlyList<string> No { get; init; }

    /// <summary>Sound like a refusal or a question and are none ("no problem", "why not").</summary>
    public IReadOnlyList<string> Harmless { get; init; } = [];

    /// <summary>Take the weight from an agreement ("maybe", "i guess").</summary>
    public required IReadOnlyList<string> Hedges { get; init; }

    /// <summary>Ask something back ("which", "what happens").</summary>
    public required IReadOnlyList<string> Questions { get; init; }

    /// <summary>Change what was asked about ("but", "instead", "only the").</summary>
    public required IReadOnlyList<string> Changes { get; init; }

    /// <summary>
    /// What people do, each with all its words and forms ("delete", "bin", "get rid of"). Whoever is asked about one of them may say any of the same
    /// row; after a yes even one that refuses elsewhere ("yes, cancel it").
    /// </summary>
    public required IReadOnlyList<IReadOnlyList<string>> Actions { get; init; }

    /// <summary>Small numbers as words, from zero: they may stand for the digits of the question.</summary>
    public IReadOnlyList<string> Numbers { get; init; } = [];

    /// <summary>Written without spaces: each letter is a word of its own here, and phrases are runs of letters.</summary>
    public bool IsUnspaced { get; init; }
}
