namespace RealtimeVoiceTools;

/// <summary>One attempt to prove who calls, without the proof.</summary>
/// <remarks>Immutable.</remarks>
public sealed class VerificationAttempt
{
    /// <summary>Who calls; null where the application does not know. Nothing is counted for a caller who is null.</summary>
    public string? CallerId { get; init; }

    /// <summary>
    /// The account whose PIN is guessed at. Null where sessions claim none: then they all guess at the same PIN, and count together.
    /// </summary>
    public string? AccountId { get; init; }

    /// <summary>How many wrong ones in a row lock.</summary>
    public required int MaxAttempts { get; init; }

    /// <summary>How long the first lock holds, and after how long a wrong one is forgotten.</summary>
    public required TimeSpan LockedFor { get; init; }

    /// <summary>How long a lock holds at most; each further one without a right PIN in between doubles up to it.</summary>
    public required TimeSpan LongestLock { get; init; }
}
