namespace RealtimeVoiceTools;

/// <summary>
/// Asks somebody elsewhere before a tool runs: on another device, or a colleague at a desk. Registered as a service; the question is put to the
/// caller all the same, and whoever answers first decides.
/// </summary>
/// <remarks>Called for every question of every session, from any thread, off the conversation's loop.</remarks>
public interface IConfirmationApprover
{
    /// <summary>Asks, and waits for the answer.</summary>
    /// <param name="request">What is asked. It holds what the caller asked for: treat it as personal data.</param>
    /// <param name="cancellationToken">The question is no longer open: it was answered, has expired, or the session ended.</param>
    /// <returns>The answer; <see cref="ApprovalDecision.NotAsked"/> at once for questions that are not this approver's.</returns>
    /// <remarks>An exception counts as <see cref="ApprovalDecision.NotAsked"/>, and is logged by its type.</remarks>
    ValueTask<ApprovalDecision> AskAsync(ConfirmationRequest request, CancellationToken cancellationToken);
}
