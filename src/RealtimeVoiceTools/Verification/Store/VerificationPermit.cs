namespace RealtimeVoiceTools;

/// <summary>A store's answer to an attempt.</summary>
/// <param name="IsAllowed">The PIN may be compared, once.</param>
/// <param name="AttemptsLeft">How many attempts are left should this one be wrong. Zero: it is locked then.</param>
/// <param name="RetryAfter">How long the lock holds, where it is locked, or will be should this attempt be wrong.</param>
/// <remarks>Immutable.</remarks>
public readonly record struct VerificationPermit(bool IsAllowed, int AttemptsLeft, TimeSpan RetryAfter);
