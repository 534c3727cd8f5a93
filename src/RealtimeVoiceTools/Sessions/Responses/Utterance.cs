namespace RealtimeVoiceTools;

/// <summary>Something to be said.</summary>
internal sealed class Utterance(UtteranceKind kind, string tag, string? words, int owner = 0)
{
    public UtteranceKind Kind { get; } = kind;

    /// <summary>The same for every request that is made for it.</summary>
    public string Tag { get; } = tag;

    /// <summary>Exact words; null for an answer of the model's own.</summary>
    public string? Words { get; } = words;

    /// <summary>The confirmation or call it belongs to.</summary>
    public int Owner { get; } = owner;

    public bool AllowTools { get; set; } = true;

    /// <summary>Our items that this answer is about and that the server has not yet acknowledged.</summary>
    public HashSet<string> Unacknowledged { get; } = [];

    /// <summary>It is about our items at all; a response begun by the server after their acknowledgement says it too.</summary>
    public bool HasItems { get; set; }

    public int Failures { get; set; }

    public int Refusals { get; set; }

    /// <summary>A response begun by the server says it: a refused request is not repeated.</summary>
    public bool SaidElsewhere { get; set; }

    public bool IsFiller => Kind is UtteranceKind.Filler;
}

internal enum UtteranceKind
{
    /// <summary>The model's own words, about results or a turn of the caller.</summary>
    Answer,

    /// <summary>The question of a confirmation.</summary>
    Question,

    /// <summary>Words of the application.</summary>
    Say,

    /// <summary>Words that bridge a wait; droppable.</summary>
    Filler,
}
