namespace RealtimeVoiceTools;

/// <summary>Decides whether a PIN proves who the caller is. The application's own, or <see cref="PinVerifier"/>.</summary>
/// <remarks>
/// Registered by <c>UseCallerVerifier</c>; made anew in a service scope for each attempt. It runs off the session's loop, and the library has
/// counted the attempt before it is asked, so it need not count. Do the same work for an account that does not exist: the time that an
/// answer takes tells as much as its words. An attempt that throws or takes longer than <see cref="CallOptions.Timeout"/> counts like a wrong one.
/// </remarks>
public interface ICallerVerifier
{
    /// <summary>Compares the PIN with what is known of the account that the session claims.</summary>
    /// <param name="request">Who is claimed to call, and the PIN. Neither log it nor put it into an exception.</param>
    /// <param name="cancellationToken">Cancelled when the session ends or the attempt takes too long.</param>
    /// <returns>Who the caller is, or null when the PIN is wrong or the account unknown.</returns>
    ValueTask<VerifiedCaller?> VerifyAsync(VerificationRequest request, CancellationToken cancellationToken);
}
