namespace RealtimeVoiceTools;

/// <summary>What an <see cref="ICallLimit"/> answers: granted or refused.</summary>
/// <remarks>Immutable.</remarks>
public sealed class CallReservation
{
    private readonly Func<CancellationToken, ValueTask>? _release;

    private CallReservation(ToolFailure? refusal, Func<CancellationToken, ValueTask>? release)
    {
        Refusal = refusal;
        _release = release;
    }

    internal ToolFailure? Refusal { get; }

    /// <summary>The call may run.</summary>
    /// <param name="release">Gives back what was taken, called once when the call proves to have done nothing. Null when there is nothing to give back.</param>
    public static CallReservation Granted(Func<CancellationToken, ValueTask>? release = null) => new(null, release);

    /// <summary>The call does not run; the caller hears that a limit is reached.</summary>
    /// <param name="retryAfter">How long to wait, or null when that is not known.</param>
    /// <param name="message">A sentence that the caller may hear, at most 30 words, or null for the library's own.</param>
    /// <param name="alternative">Another way to reach what the caller wanted, or null.</param>
    public static CallReservation Refused(TimeSpan? retryAfter = null, string? message = null, string? alternative = null) => new(
        new ToolFailure(ToolErrorType.RateLimited)
        {
            RetryAfter = retryAfter,
            SpokenMessage = message,
            Alternative = alternative,
            NothingHappened = true,
        },
        null);

    internal ValueTask ReleaseAsync(CancellationToken cancellationToken) => _release?.Invoke(cancellationToken) ?? ValueTask.CompletedTask;
}
