namespace RealtimeVoiceTools;

/// <summary>One session's way to compare a PIN: first the attempt is taken, then the verifier is asked. Safe for concurrent use.</summary>
internal sealed class PinCheck(IVerificationStore store, VerificationOptions options, VoiceSessionOptions session, string sessionId)
{
    private const int HighestLevel = 9;

    private readonly VerificationAttempt _attempt = new()
    {
        CallerId = session.CallerId,
        AccountId = session.AccountId,
        MaxAttempts = options.MaxAttempts,
        LockedFor = options.LockedFor,
        LongestLock = options.LongestLock ?? options.LockedFor,
    };

    public async Task<VerificationOutcome> RunAsync(ICallerVerifier verifier, string pin, CancellationToken cancellationToken)
    {
        // Here and below back on the scheduler of tools, for a verifier that keeps its thread busy.
        VerificationPermit permit = await store.TakeAttemptAsync(_attempt, cancellationToken).ConfigureAwait(true);
        if (!permit.IsAllowed)
            return new VerificationOutcome.Locked(permit.RetryAfter);
        VerifiedCaller? caller = await verifier.VerifyAsync(
            new VerificationRequest { Pin = pin, AccountId = _attempt.AccountId, CallerId = _attempt.CallerId, SessionId = sessionId },
            cancellationToken).ConfigureAwait(true);
        if (caller is { Level: >= 1 and <= HighestLevel })
        {
            await store.ClearAsync(_attempt, cancellationToken).ConfigureAwait(true);
            return new VerificationOutcome.Right(caller.Level, caller.AccountId);
        }

        return permit.AttemptsLeft == 0 ? new VerificationOutcome.Locked(permit.RetryAfter) : new VerificationOutcome.Wrong(permit.AttemptsLeft);
    }
}
