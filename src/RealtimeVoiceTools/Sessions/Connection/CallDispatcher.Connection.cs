namespace RealtimeVoiceTools;

/// <content>Calls whose connection is lost, and calls that a model makes again because of that.</content>
internal sealed partial class CallDispatcher
{
    /// <summary>The connection is gone: what has not begun does not begin. The caller, or the model, asks for it again if it is still wanted.</summary>
    public void Lost(Step step)
    {
        foreach (CallEntry entry in ledger.Open.Where(entry => !entry.HasStarted || !entry.ItemCompleted).ToArray())
        {
            _queue.Remove(entry);
            if (entry.IsRunning)
                step.Add(new Effect.CancelWork(entry.Number));
            // A call that shares another's answer has none of its own; one that never became whole is none.
            if (!entry.ItemCompleted || (entry.JoinedTo is not null && entry.IsStranded))
                ledger.Discard(step, entry);
            else if (entry.JoinedTo is null)
                ledger.Settle(step, entry, failures.Tell(step, entry, new ToolFailure(ToolErrorType.Cancelled) { NothingHappened = true }));
        }

        Drain(step);
    }

    /// <summary>
    /// A model that was told of a conversation as text makes its calls again: what still runs, or was done a moment ago for the same words of the
    /// caller, is not done twice.
    /// </summary>
    private bool IsAgain(Step step, CallEntry entry)
    {
        if (entry.Tool!.Traits.ReadOnly)
            return false;
        if (ledger.Open.FirstOrDefault(entry.IsMadeAgain) is { } running)
        {
            Join(step, entry, running);
            return true;
        }

        if (entry.Intent is not { WasDoneBefore: true, Output: { } output } done || done.Turn != ledger.Turn)
            return false;
        ledger.Settle(step, entry, new CallOutcome(output, null, Speak: true));
        return true;
    }

    /// <summary>One run, one answer for both.</summary>
    private static void Join(Step step, CallEntry entry, CallEntry running)
    {
        (entry.Phase, entry.JoinedTo) = (CallPhase.Joined, running);
        step.CancelTimer(TimerKind.CallDeadline, entry.Number);
    }
}
