namespace RealtimeVoiceTools;

/// <summary>What becomes of the calls that are open when the session ends: nothing is begun any more, and what runs goes on or is cancelled as its tool says.</summary>
internal sealed class CallsLeftOpen(CallLedger ledger, OpenQuestions questions, AuditTrail audit)
{
    public void Leave(Step step)
    {
        foreach (CallEntry call in ledger.Open)
        {
            if (call.Phase == CallPhase.Previewing || (call.HasStarted && !call.Tool!.Traits.FinishesAfterHangup))
                step.Add(new Effect.CancelWork(call.Number));
            if (call is { HasStarted: false, JoinedTo: null })
                audit.Refused(step, call, ToolErrorType.Cancelled);
        }

        foreach (PendingConfirmation pending in questions.All)
            audit.Answered(step, pending, ConfirmationResolution.Voided, evidence: null);
    }
}
