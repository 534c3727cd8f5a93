namespace RealtimeVoiceTools;

/// <content>Whether the caller may use the tool: looked at when a call arrives, and again in each step in which it could start.</content>
internal sealed partial class CallDispatcher
{
    /// <summary>An attempt to verify the caller ended; a place may be free.</summary>
    public void Verified(Step step, int number, VerificationOutcome outcome)
    {
        check.Ended(step, number, outcome);
        Drain(step);
    }

    /// <summary>Somebody else may be on the line, who neither asked for what waits, nor may hear what was found for a verified caller.</summary>
    public void CallerChanged(Step step)
    {
        check.CallerChanged();
        gate.VoidAll(step);
        foreach (CallEntry entry in ledger.Open.Where(entry => entry.Tool is { Traits: { VerificationLevel: > 0, ReadOnly: true } } && entry.IsRunning).ToArray())
        {
            step.Add(new Effect.CancelWork(entry.Number));
            IsRefused(step, entry);
        }

        Reconsider(step);
    }

    private CallOutcome? Refusal(Step step, CallEntry entry, StreamedCall call)
    {
        if (check.Takes(entry))
        {
            CallOutcome? answer = check.Accept(step, entry, call);
            audit.Proposed(step, entry);
            return answer;
        }

        ToolFailure? refusal = admission.Refusal(step, entry, call);
        audit.Proposed(step, entry);
        // Before any preview: what would be done tells secrets too.
        refusal ??= Unverified(step, entry, VerificationRules.OnArrival) ?? Doubt.Refusal(entry);
        unexpected.Arrived(step, entry, refusal);
        return refusal is null ? null : failures.Tell(step, entry, refusal);
    }

    /// <summary>Why the caller may not use the tool, or no more; what was asked about it is void then.</summary>
    private ToolFailure? Unverified(Step step, CallEntry entry, VerificationRules moment)
    {
        ToolFailure? refusal = check.Refusal(step, entry, moment);
        if (refusal is not null)
            gate.Void(step, entry.Tool!);
        return refusal;
    }

    /// <summary>Answers a call whose tool the caller may not use, or no more.</summary>
    private bool IsRefused(Step step, CallEntry entry)
    {
        if (Unverified(step, entry, VerificationRules.BeforeRunning) is not { } refusal)
            return false;
        ledger.Settle(step, entry, failures.Tell(step, entry, refusal));
        return true;
    }
}
