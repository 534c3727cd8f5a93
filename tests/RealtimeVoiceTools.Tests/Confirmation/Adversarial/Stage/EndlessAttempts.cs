namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial;

/// <summary>A store that counts nothing.</summary>
internal sealed class EndlessAttempts : IVerificationStore
{
    public ValueTask<VerificationPermit> TakeAttemptAsync(VerificationAttempt attempt, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new VerificationPermit(true, 2, TimeSpan.Zero));

    public ValueTask ClearAsync(VerificationAttempt attempt, CancellationToken cancellationToken) => ValueTask.CompletedTask;
}
