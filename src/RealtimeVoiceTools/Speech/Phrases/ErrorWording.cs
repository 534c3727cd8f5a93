namespace RealtimeVoiceTools;

/// <summary>The sentences for one kind of failure. Which one is said depends on what is known, and on what was said before.</summary>
/// <remarks>
/// Immutable. A sentence is used only when all its slots have values; the one that uses most of what is known goes first.
/// Several sentences in each list keep the agent from repeating itself: six are enough for six failures in a row.
/// </remarks>
public sealed record ErrorWording
{
    /// <summary>What happened, the first time.</summary>
    public IReadOnlyList<string> First { get; init; } = [];

    /// <summary>What happened, the second time: other words, and fewer.</summary>
    public IReadOnlyList<string> Again { get; init; } = [];

    /// <summary>What happened, from the third time on. Empty: <see cref="ErrorPhrases.GiveUp"/>.</summary>
    public IReadOnlyList<string> Last { get; init; } = [];

    /// <summary>What the caller can do about it, the first two times.</summary>
    public IReadOnlyList<string> Offers { get; init; } = [];
}
