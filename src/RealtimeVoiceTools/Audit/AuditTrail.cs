namespace RealtimeVoiceTools;

/// <summary>What the engine has to say to the audit. That a tool began and came back is recorded by <see cref="RunGuard"/>, where it happens.</summary>
/// <param name="digest">Null when nobody keeps an audit.</param>
/// <param name="turns">The caller's turns.</param>
internal sealed class AuditTrail(ArgumentDigest? digest, UserTurns turns)
{
    public void Proposed(Step step, CallEntry call) => Add(step, call, VoiceAuditKind.Proposed);

    /// <summary>The call was answered, and its tool has not begun.</summary>
    public void Refused(Step step, CallEntry call, ToolErrorType errorType) => Add(step, call, VoiceAuditKind.Refused, errorType);

    /// <summary>A tool that the engine answers itself began and came back in one step.</summary>
    public void Ran(Step step, CallEntry call)
    {
        Add(step, call, VoiceAuditKind.Executed);
        Add(step, call, VoiceAuditKind.Returned);
    }

    public void WouldHaveRun(Step step, CallEntry call) => Add(step, call, VoiceAuditKind.DryRun);

    public void Unexpected(Step step, CallEntry call, UnexpectedCallReason reason) => Add(step, call, VoiceAuditKind.Unexpected, reason: reason);

    public void Asked(Step step, CallEntry call, PendingConfirmation pending) => Add(step, pending, VoiceAuditKind.Asked, evidence: null, call.CallId);

    /// <param name="step">The step.</param>
    /// <param name="pending">The question.</param>
    /// <param name="resolution">How it ended.</param>
    /// <param name="evidence">By what, or null where it was not answered.</param>
    /// <param name="callId">The call that brought the answer, or null.</param>
    public void Answered(Step step, PendingConfirmation pending, ConfirmationResolution resolution, EvidenceKind? evidence, string? callId = null) => Add(
        step,
        pending,
        resolution switch
        {
            ConfirmationResolution.Confirmed => VoiceAuditKind.Confirmed,
            ConfirmationResolution.Declined => VoiceAuditKind.Declined,
            ConfirmationResolution.Expired => VoiceAuditKind.Expired,
            _ => VoiceAuditKind.Voided,
        },
        evidence,
        callId);

    private void Add(Step step, CallEntry call, VoiceAuditKind kind, ToolErrorType? errorType = null, UnexpectedCallReason? reason = null)
    {
        if (digest is null)
            return;
        step.Add(new Effect.Audit(new VoiceAuditRecord
        {
            Kind = kind,
            Time = step.WallTime,
            Tool = call.Tool?.Name,
            CallId = call.CallId,
            IntentKey = call.Intent?.Key,
            // Without an intent the arguments were not bound.
            ArgumentsDigest = call.Intent is null ? null : digest.Of(call.Tool!, call.Values),
            ErrorType = errorType,
            UserTurnItemId = turns.LatestItemId,
            Reason = reason,
        }));
    }

    private void Add(Step step, PendingConfirmation pending, VoiceAuditKind kind, EvidenceKind? evidence, string? callId)
    {
        if (digest is null)
            return;
        step.Add(new Effect.Audit(new VoiceAuditRecord
        {
            Kind = kind,
            Time = step.WallTime,
            Tool = pending.Tool.Name,
            CallId = callId,
            ConfirmationId = pending.Id,
            ArgumentsDigest = digest.Of(pending.Tool, pending.Values),
            Evidence = evidence,
            UserTurnItemId = turns.LatestItemId,
        }));
    }
}
