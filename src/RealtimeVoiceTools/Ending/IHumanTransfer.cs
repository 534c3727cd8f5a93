namespace RealtimeVoiceTools;

/// <summary>Hands a caller over to a person: puts the call through, or finds somebody who takes it. Registered with <c>AddTransferToHuman</c>.</summary>
/// <remarks>
/// One instance for each transfer when registered by its type, made and disposed of with the call. A session transfers once at a time. The caller
/// hears words that bridge the wait; answer within the tool's timeout, a minute by default, and heed the token.
/// </remarks>
public interface IHumanTransfer
{
    /// <summary>Tries to hand the caller over, and answers when it is known whether somebody has taken the call.</summary>
    /// <param name="request">Why, and what was done so far.</param>
    /// <param name="cancellationToken">Cancelled at the timeout.</param>
    /// <returns><see cref="TransferResult.Connected"/> or <see cref="TransferResult.Unavailable"/>.</returns>
    /// <remarks>What it throws is told as any failure of a tool; the caller is offered a call back.</remarks>
    ValueTask<TransferResult> TransferAsync(TransferRequest request, CancellationToken cancellationToken);
}
