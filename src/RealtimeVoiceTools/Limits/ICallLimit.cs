namespace RealtimeVoiceTools;

/// <summary>
/// A limit of the application's own, such as what a caller may spend in a day. Asked before each tool with side effects runs, after the
/// caller's yes; all that were added must grant.
/// </summary>
/// <remarks>
/// Called off the session's loop, by many calls at once: reserve in one atomic step, so that calls made in parallel cannot pass together.
/// What a limit throws, or does not answer within <see cref="LimitOptions.Timeout"/>, refuses the call. It must not log the arguments.
/// </remarks>
public interface ICallLimit
{
    /// <summary>Takes what the call needs from the limit, or refuses. What is taken stays taken unless the call proves to have done nothing.</summary>
    /// <param name="call">The call, with the arguments that will run.</param>
    /// <param name="cancellationToken">Cancelled when nobody waits for the call any more.</param>
    ValueTask<CallReservation> ReserveAsync(LimitedCall call, CancellationToken cancellationToken);
}
