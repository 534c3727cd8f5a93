namespace RealtimeVoiceTools;

/// <summary>What came of one attempt to verify the caller. Holds no PIN.</summary>
internal abstract record VerificationOutcome
{
    private VerificationOutcome()
    {
    }

    public sealed override string ToString() => GetType().Name;

    internal sealed record Right(int Level, string? AccountId) : VerificationOutcome;

    internal sealed record Wrong(int AttemptsLeft) : VerificationOutcome;

    internal sealed record Locked(TimeSpan RetryAfter) : VerificationOutcome;

    /// <summary>Nobody could compare it.</summary>
    internal sealed record Failed : VerificationOutcome;
}
