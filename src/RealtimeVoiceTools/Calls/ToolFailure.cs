namespace RealtimeVoiceTools;

/// <summary>How an attempt failed: what kind it is and what may be said about it. Holds no exception and no text of one, except <see cref="VoiceToolException"/>'s.</summary>
/// <param name="Type">The kind of failure.</param>
/// <remarks>Immutable.</remarks>
public sealed record ToolFailure(ToolErrorType Type)
{
    /// <summary>A sentence from <see cref="VoiceToolException"/>, or null for the library's own.</summary>
    public string? SpokenMessage { get; init; }

    /// <summary>Another way to reach what the caller wanted, or null.</summary>
    public string? Alternative { get; init; }

    /// <summary>What the caller named that was not found or not unique, or null.</summary>
    public string? Subject { get; init; }

    /// <summary>What the caller may have meant, best first.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];

    /// <summary>The parameter at fault, as the model knows it, or null.</summary>
    public string? Parameter { get; init; }

    /// <summary>How long to wait before another try, or null.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The failure proves that nothing was done.</summary>
    public bool NothingHappened { get; init; }

    /// <summary>For the model alone, never spoken: what was wrong with which argument, or which tools exist.</summary>
    public string? Detail { get; init; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; init; } = 1;

    /// <summary>The kind of failure, and nothing of what was said.</summary>
    public override string ToString() => Type.ToString();
}
