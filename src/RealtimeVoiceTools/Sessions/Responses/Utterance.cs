namespace RealtimeVoiceTools;

/// <summary>Something to be said.</summary>
internal sealed class Utterance(UtteranceKind kind, string tag, string? words, int owner = 0)
{
    public UtteranceKind Kind { get; } = kind;

    /// <summary>Names it in every request that is made for it.</summary>
    public string Tag { get; set; } = tag;

    /// <summary>Exact words; null for an answer of the model's own.</summary>
    public string? Words { get; } = words;

    /// <summary>The confirmation or call it belongs to.</summary>
    public int Owner { get; } = owner;

    public bool AllowTools { get; set; } = true;

    /// <summary>It does not wait until the caller has finished.</summary>
    public bool IsUrgent { get; set; }

    /// <summary>When it was asked for last, or null.</summary>
    public TimeSpan? RequestedAt { get; set; }

    /// <summary>Our items that this answer is about and that the server has not yet acknowledged.</summary>
    public HashSet<string> Unacknowledged { get; } = [];

    public int Failures { get; set; }

    public int Refusals { get; set; }

    /// <summary>No longer to be said, or said by a response of the server's own: a request under way is not repeated, and cancelled when it begins.</summary>
    public bool IsUnwanted { get; set; }

    public bool IsFiller => Kind is UtteranceKind.Filler;

    /// <summary>A response that the server begins by itself now says it too: it knows all that the answer is about.</summary>
    public bool IsCovered => Kind == UtteranceKind.Answer && Unacknowledged.Count == 0;

    public bool Is(UtteranceKind kind, int owner) => Kind == kind && Owner == owner;
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
