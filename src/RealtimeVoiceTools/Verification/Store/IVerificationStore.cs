namespace RealtimeVoiceTools;

/// <summary>Counts wrong PINs per caller and per account, over all sessions. The library keeps them in memory; replace it where several processes serve calls.</summary>
/// <remarks>
/// Called from many sessions at once, off their loops. An attempt is taken <em>before</em> the comparison, in one atomic step, and counts as
/// wrong until <see cref="ClearAsync"/>: so sessions that guess at the same moment have no more guesses than one.
/// </remarks>
public interface IVerificationStore
{
    /// <summary>Takes one attempt for the caller and for the account together, or refuses it because one of them is locked.</summary>
    /// <param name="attempt">Whose attempt it is, and the limits.</param>
    /// <param name="cancellationToken">Cancelled when the session ends.</param>
    ValueTask<VerificationPermit> TakeAttemptAsync(VerificationAttempt attempt, CancellationToken cancellationToken);

    /// <summary>The PIN was right: forgets the wrong ones, and the locks, of the caller and the account.</summary>
    /// <param name="attempt">The attempt that was taken.</param>
    /// <param name="cancellationToken">Cancelled when the session ends.</param>
    ValueTask ClearAsync(VerificationAttempt attempt, CancellationToken cancellationToken);
}
