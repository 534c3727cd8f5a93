namespace RealtimeVoiceTools;

/// <summary>
/// Takes PINs, from calls of <c>verify_caller</c>, the keypad or typed words, to the verifier, and tells what came of it. The comparison runs
/// off the engine; an answer is recognised by its number.
/// </summary>
internal sealed class CallerCheck(
    CallerVerification verification, CallLedger ledger, CallRunner runner, ResponseSequencer responses, FailureTeller failures, VerificationWords words,
    SpokenPinReader reader, PinTraces traces, UserTurns turns, ConversationData data, CallOptions calls)
{
    private const int Words = 1;

    private readonly Dictionary<int, CallEntry?> _underWay = [];
    private readonly CallRate _rate = new(calls.MaxPerMinute);
    private int _count;

    /// <summary>The caller may be another one from now on: what is under way proves nothing.</summary>
    private int _voidUpTo;

    /// <summary>The call hands on a PIN: it goes the way of PINs, not of tools.</summary>
    public bool Takes(CallEntry entry) => verification.IsOffered && entry.Name == VerifyCallerTool.Name;

    /// <summary>Why the call may not go on, or null. A refused caller is expected to give a PIN.</summary>
    public ToolFailure? Refusal(Step step, CallEntry entry, VerificationRules moment)
    {
        ToolFailure? refusal = entry.Tool is null ? null : verification.Refusal(entry.Tool, step.Now, moment);
        if (refusal is not null)
            verification.Expect(step.Now);
        return refusal;
    }

    /// <summary>Reads the PIN of a call that arrives; gives the answer when there is none.</summary>
    public CallOutcome? Accept(Step step, CallEntry entry, StreamedCall call)
    {
        entry.Tool = VerifyCallerTool.Instance;
        traces.CallMade(step, call.ItemId, call.ResponseId);
        if (_rate.Exceeded(entry.Name, step.Now) is { } wait)
            return failures.Tell(step, entry, new ToolFailure(ToolErrorType.RateLimited) { RetryAfter = wait, NothingHappened = true });
        entry.Pin = call.IsTooLong || PinArgument.TextOf(call.Arguments) is not { } text ? null : reader.Read(text);
        entry.Turns = turns.Count;
        return entry.Pin is null ? Malformed(step) : null;
    }

    /// <summary>The call may begin: its response completed, and it has a place.</summary>
    public void Begin(Step step, CallEntry entry)
    {
        string pin = entry.Pin!;
        entry.Pin = null;
        // Taken only now: an attempt that the caller broke off was none.
        if (!verification.TakesTurn(entry.Turns))
        {
            ledger.Settle(step, entry, Malformed(step));
            return;
        }

        runner.Open(step, entry);
        Begin(step, pin, entry);
    }

    /// <summary>The caller keyed in or typed a PIN.</summary>
    public void Begin(Step step, string pin)
    {
        if (_underWay.Count < calls.MaxParallel)
            Begin(step, pin, entry: null);
        else
            Say(step, words.Say(new VerificationOutcome.Failed()));
    }

    /// <summary>The caller keyed in too few digits, or too many: that is no attempt.</summary>
    public void KeyedIncompletely(Step step) => Say(step, words.SayIncomplete());

    /// <summary>What a person typed is the PIN that is waited for: then it is compared, and nothing of it sent to the model.</summary>
    public bool TakesTyped(Step step, string text)
    {
        if (!verification.IsExpected(step.Now) || reader.Read(text) is not { } pin)
            return false;
        Begin(step, pin);
        return true;
    }

    public void Ended(Step step, int number, VerificationOutcome outcome)
    {
        if (!_underWay.Remove(number, out CallEntry? entry))
            return;
        step.CancelTimer(TimerKind.Verification, number);
        // Whoever gave that PIN may not be the one who speaks now.
        Tell(step, entry, number <= _voidUpTo ? new VerificationOutcome.Failed() : outcome);
    }

    public void CallerChanged() => _voidUpTo = _count;

    private CallOutcome Malformed(Step step)
    {
        verification.Expect(step.Now);
        traces.Answered(step);
        return words.AnswerMalformed();
    }

    private void Begin(Step step, string pin, CallEntry? entry)
    {
        int number = ++_count;
        _underWay[number] = entry;
        step.SetTimer(TimerKind.Verification, number, calls.Timeout);
        step.Add(new Effect.Verify(number, pin));
    }

    private void Tell(Step step, CallEntry? entry, VerificationOutcome outcome)
    {
        if (outcome is VerificationOutcome.Right right)
            verification.Verified(right.Level, step.Now);
        else
            verification.Expect(step.Now);
        if (outcome is VerificationOutcome.Failed && entry is not null)
            verification.ReturnTurn();
        traces.Answered(step);
        Notify(step, outcome);
        if (entry is not null)
        {
            ledger.Settle(step, entry, words.Answer(outcome));
            return;
        }

        string[] told = data.Add(step, VerificationWords.Tell(outcome));
        Say(step, words.Say(outcome));
        if (outcome is VerificationOutcome.Right)
            responses.Answer(told);
    }

    // Only the latest counts, however fast the keys come.
    private void Say(Step step, string sentence)
    {
        responses.Withdraw(step, UtteranceKind.Say, Words);
        responses.Say(UtteranceKind.Say, sentence, Words);
    }

    private static void Notify(Step step, VerificationOutcome outcome)
    {
        switch (outcome)
        {
            case VerificationOutcome.Right right:
                step.Notify(new VoiceSessionEvent.CallerVerified(right.Level, right.AccountId) { Time = step.WallTime });
                break;
            case VerificationOutcome.Wrong wrong:
                step.Notify(new VoiceSessionEvent.CallerNotVerified(wrong.AttemptsLeft, null) { Time = step.WallTime });
                break;
            case VerificationOutcome.Locked locked:
                step.Notify(new VoiceSessionEvent.CallerNotVerified(0, locked.RetryAfter) { Time = step.WallTime });
                break;
        }
    }
}
