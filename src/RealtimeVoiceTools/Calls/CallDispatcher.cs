using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools;

/// <summary>
/// Takes a call from its arrival to the moment it may run: its admission, the end of its response, a free place, and, for tools that ask,
/// the caller's yes. Running and retrying are <see cref="CallRunner"/>'s.
/// </summary>
internal sealed partial class CallDispatcher(
    CallAdmission admission, CallerCheck check, CallLedger ledger, CallRunner runner, ConfirmationGate gate, OpenQuestions questions, FailureTeller failures,
    AuditTrail audit, UnexpectedCalls unexpected, CallOptions options)
{
    private static readonly TimeSpan UnsaidEnd = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LostEnd = TimeSpan.FromSeconds(10);

    private readonly List<CallEntry> _queue = [];

    /// <summary>The provider tells when a response has ended; else two quiet seconds after the item count as completed.</summary>
    public bool ResponsesEnd { get; init; } = true;

    /// <summary>The response is known to be open.</summary>
    public Predicate<string?> IsOpen { get; init; } = _ => false;

    /// <summary>What becomes of a call with side effects because of the words that led to it: it runs, is asked about, or is refused.</summary>
    public required TurnDoubt Doubt { get; init; }

    public required JournalTrail Journal { get; init; }

    /// <summary>The ways in which a call of the library's own ends the conversation.</summary>
    public required EndingParts Ending { get; init; }

    public void Accept(Step step, StreamedCall call, bool itemCompleted)
    {
        CallEntry entry = ledger.Add(call, step.Now);
        entry.ItemCompleted = itemCompleted;
        if (Refusal(step, entry, call) is { } refusal)
        {
            ledger.Settle(step, entry, refusal);
            return;
        }

        // One that is answered by another has nothing to be found open after a restart.
        if (IsAgain(step, entry))
            return;
        Journal.Proposed(step, entry);
        if (entry.Tool!.Traits.ReadOnly && !entry.Tool.Asks)
            Proceed(step, entry);
        else if (ledger.EndOf(entry.ResponseId) is { } status)
            Release(step, entry, status);
        else
            step.SetTimer(TimerKind.HeldCall, entry.Number, EndIsTold(entry) ? LostEnd : UnsaidEnd);
    }

    /// <summary>A carrier named the response of a call that had none, or a guess: how that ends decides.</summary>
    public void Belongs(Step step, CallEntry entry, string responseId)
    {
        ledger.Bind(step, entry, responseId);
        if (entry.Phase != CallPhase.Held)
            return;
        if (ledger.EndOf(responseId) is { } status)
            Release(step, entry, status);
        else
            step.SetTimer(TimerKind.HeldCall, entry.Number, EndIsTold(entry) ? LostEnd : UnsaidEnd);
    }

    public void ItemCompleted(Step step, CallEntry entry)
    {
        if (entry.ItemCompleted)
            return;
        entry.ItemCompleted = true;
        if (entry.Early is { } outcome)
            ledger.Settle(step, entry, outcome);
    }

    public void Discard(Step step, CallEntry entry)
    {
        if (entry.ItemCompleted)
            return;
        _queue.Remove(entry);
        step.Add(new Effect.CancelWork(entry.Number));
        ledger.Discard(step, entry);
        Drain(step);
    }

    public void ResponseEnded(Step step, string? responseId, ResponseStatus status)
    {
        foreach (CallEntry entry in ledger.Open.Where(entry => entry.Phase == CallPhase.Held && entry.ResponseId == responseId).ToArray())
            Release(step, entry, status);
    }

    public void HoldElapsed(Step step, CallEntry entry)
    {
        if (entry.Phase != CallPhase.Held)
            return;
        if (!EndIsTold(entry))
        {
            Release(step, entry, ResponseStatus.Completed);
            return;
        }

        // Whether it still speaks, or its end was lost, is watched where its events come in.
        if (IsOpen(entry.ResponseId))
        {
            step.SetTimer(TimerKind.HeldCall, entry.Number, LostEnd);
            return;
        }

        // Neither the beginning nor the end of its response reached us: what is not known to have completed is not run.
        ledger.ResponseEnded(step, entry.ResponseId, ResponseStatus.Unknown);
        ResponseEnded(step, entry.ResponseId, ResponseStatus.Unknown);
    }

    public void AttemptEnded(Step step, int call, int attempt, AttemptResult result)
    {
        CallEntry? entry = ledger.Find(call);
        runner.AttemptEnded(step, call, attempt, result);
        Ending.Transfers.Ended(entry);
        Ended(step, call);
    }

    public void DeadlineElapsed(Step step, CallEntry entry)
    {
        runner.DeadlineElapsed(step, entry);
        Ended(step, entry.Number);
    }

    public void PreviewEnded(Step step, CallEntry entry, PreviewResult result)
    {
        if (entry.Phase != CallPhase.Previewing)
            return;
        runner.PreviewEnded(step, entry);
        entry.Preview = result.Preview;
        // Also what a preview could not find tells something.
        if (!IsRefused(step, entry))
            Previewed(step, entry, result);
        Drain(step);
    }

    /// <summary>The caller said or may have said something: calls that wait for evidence are decided again.</summary>
    public void Reconsider(Step step)
    {
        foreach (CallEntry entry in ledger.Open.Where(entry => entry.Phase == CallPhase.AwaitingEvidence).ToArray())
            Decide(step, entry);
        Drain(step);
    }

    public void EvidenceElapsed(Step step, CallEntry entry)
    {
        if (entry.Phase == CallPhase.AwaitingEvidence)
            Decide(step, entry, waited: true);
        Drain(step);
    }

    /// <summary>The caller has gone on to something else, and the call is not needed any more.</summary>
    public void Cancel(Step step, CallEntry entry)
    {
        _queue.Remove(entry);
        runner.Cancel(step, entry);
        Ended(step, entry.Number);
    }

    private void Ended(Step step, int call)
    {
        if (ledger.Find(call) is null)
            questions.CallEnded(step.Now, call);
        Drain(step);
    }

    private void Previewed(Step step, CallEntry entry, PreviewResult result)
    {
        if (result.Failure is { } failure)
            ledger.Settle(step, entry, failures.Tell(step, entry, failure));
        else if (result.Preview is null && !entry.IsDoubtful && !entry.Tool!.Traits.Destructive && !entry.Tool.Traits.Bulk)
            runner.Run(step, entry);
        else
            Decide(step, entry);
    }

    private bool EndIsTold(CallEntry entry) => ResponsesEnd && entry.ResponseId is not null;

    private void Release(Step step, CallEntry entry, ResponseStatus status)
    {
        step.CancelTimer(TimerKind.HeldCall, entry.Number);
        if (status == ResponseStatus.Completed)
        {
            Proceed(step, entry);
            return;
        }

        // The caller interrupted, or the answer broke off: what it proposed may not be what was wanted.
        CallOutcome outcome = failures.Tell(step, entry, new ToolFailure(ToolErrorType.Cancelled) { NothingHappened = true });
        ledger.Settle(step, entry, outcome with { Speak = status != ResponseStatus.Cancelled });
    }

    private void Proceed(Step step, CallEntry entry)
    {
        if (runner.Count < options.MaxParallel)
        {
            Start(step, entry);
        }
        else if (_queue.Count < options.MaxQueued)
        {
            entry.Phase = CallPhase.Queued;
            _queue.Add(entry);
        }
        else
        {
            ledger.Settle(step, entry, failures.Tell(step, entry, new ToolFailure(ToolErrorType.RateLimited)
            {
                NothingHappened = true,
                Detail = "Too many calls at once. Make fewer.",
            }));
        }
    }

    private void Start(Step step, CallEntry entry)
    {
        if (check.Takes(entry))
            check.Begin(step, entry);
        else if (entry.Tool!.IsEndCall)
            Ending.EndCall.Begin(step, entry);
        else if (IsRefused(step, entry))
            return;
        else if (!entry.Tool.Asks && !entry.IsDoubtful)
            RunUnasked(step, entry);
        else if (entry.Tool.Definition.Preview is not null)
            runner.StartPreview(step, entry);
        else
            Decide(step, entry);
    }

    private void RunUnasked(Step step, CallEntry entry)
    {
        if (Ending.Transfers.Answer(entry) is { } answer)
            ledger.Settle(step, entry, answer);
        else if (Joins(step, entry))
            return;
        else if (gate.Drop(step, entry) is { } declined)
            ledger.Settle(step, entry, failures.Tell(step, entry, declined));
        else
            runner.Run(step, entry);
    }

    private void Decide(Step step, CallEntry entry, bool waited = false)
    {
        // In the step that would spend the evidence: what was asked of a verified caller is asked anew once the caller is verified again.
        if (IsRefused(step, entry))
            return;
        if (Joins(step, entry))
            return;

        if (entry.AwaitingSince is null)
            unexpected.Deciding(step, entry);
        GateDecision decision = gate.Decide(step, entry, waited);
        switch (decision)
        {
            case GateDecision.Run run:
                entry.Values = run.Values;
                entry.Confirmed = run.Confirmed;
                runner.Run(step, entry);
                break;
            case GateDecision.Wait wait:
                entry.Phase = CallPhase.AwaitingEvidence;
                entry.AwaitingSince ??= step.Now;
                step.SetTimerAt(TimerKind.Evidence, entry.Number, wait.Until);
                break;
            case GateDecision.Answer answer:
                ledger.Settle(step, entry, answer.Outcome);
                break;
            case GateDecision.Refuse refuse:
                ledger.Settle(step, entry, failures.Tell(step, entry, refuse.Failure));
                break;
        }
    }

    /// <summary>The same thing was confirmed a moment ago and is being done: one yes, one run, one answer for both.</summary>
    private bool Joins(Step step, CallEntry entry)
    {
        if (ledger.Open.FirstOrDefault(entry.IsTwinOf) is not { } running)
            return false;
        if (Journal.Delivered(entry) is { } known)
            step.Add(new Effect.Journal(known));
        Join(step, entry, running);
        return true;
    }

    private void Drain(Step step)
    {
        foreach (CallEntry joined in ledger.Open.Where(entry => entry.JoinedTo?.Outcome is not null).ToArray())
            ledger.Settle(step, joined, joined.JoinedTo!.Outcome! with { Speak = false });
        while (_queue.Count > 0 && runner.Count < options.MaxParallel)
        {
            CallEntry next = _queue[0];
            _queue.RemoveAt(0);
            Start(step, next);
        }
    }
}
