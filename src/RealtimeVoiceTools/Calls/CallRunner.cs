namespace RealtimeVoiceTools;

/// <summary>Attempts, deadlines and retries of the calls that run.</summary>
internal sealed class CallRunner(CallLedger ledger, FailureTeller failures, FillerScheduler fillers, LearnedLatencies latencies, CallOptions options, Random random, LateResults late)
{
    /// <summary>How many calls have a place.</summary>
    public int Count => ledger.Open.Count(entry => entry.IsRunning);

    public void StartPreview(Step step, CallEntry entry)
    {
        entry.Phase = CallPhase.Previewing;
        entry.RunningSince = step.Now;
        SetDeadline(step, entry);
        fillers.Began(step, entry);
        step.Add(new Effect.StartPreview(entry.Number, entry.CallId, entry.Tool!, entry.Values, entry.Intent!.Key));
    }

    /// <summary>Nothing with a side effect really runs.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>What is said instead of a result in a dry run.</summary>
    public string TrialRun { get; init; } = string.Empty;

    public required AuditTrail Audit { get; init; }

    /// <summary>Sums the session up for whoever takes it over.</summary>
    public Func<Step, CallEntry, TransferSummary?> Summarise { get; init; } = (_, _) => null;

    public void Run(Step step, CallEntry entry)
    {
        if (IsDryRun && !entry.Tool!.Traits.ReadOnly)
        {
            Audit.WouldHaveRun(step, entry);
            step.Notify(new VoiceSessionEvent.ToolWouldHaveRun(entry.CallId, entry.Name) { Time = step.WallTime });
            // Not a failure that is worded otherwise when it comes again: these words are the truth each time.
            var failure = new ToolFailure(ToolErrorType.Permanent) { NothingHappened = true, Detail = "A dry run: the call was understood and allowed, and did not run." };
            ledger.Settle(step, entry, new CallOutcome(FailureOutput.Write(failure, new ErrorSpeech(TrialRun, string.Empty, Retryable: false)), failure.Type, Speak: true));
            return;
        }

        SetDeadline(step, entry);
        entry.Summary = Summarise(step, entry);
        Open(step, entry);
        Attempt(step, entry);
    }

    /// <summary>The call runs from now on.</summary>
    public void Open(Step step, CallEntry entry)
    {
        entry.Phase = CallPhase.Running;
        entry.RunningSince = step.Now;
        step.Notify(new VoiceSessionEvent.ToolStarted(entry.CallId, entry.Name) { Time = step.WallTime });
        step.Add(new Effect.Record(new TimelineMark.ToolStarted(entry.Number, entry.Name, ArgumentBinder.Redacted(entry.Tool!, entry.Values), step.Now)));
        entry.HasStarted = true;
        fillers.Began(step, entry);
    }

    public void AttemptEnded(Step step, int call, int attempt, AttemptResult result)
    {
        if (ledger.Find(call) is not { } entry)
        {
            late.Ended(step, call, result);
            return;
        }

        if (entry.Attempt != attempt || entry.Phase != CallPhase.Running)
            return;
        if (result.Output is { } output)
        {
            entry.Intent!.Succeeded = true;
            entry.Intent.WasDoneBefore = entry.IsStranded;
            entry.Intent.Output = entry.Tool!.Traits.ReadOnly ? null : output;
            entry.Intent.WasConfirmed = entry.Confirmed is not null;
            failures.Succeeded(entry.Name);
            Learn(step, entry);
            bool speaks = entry.Tool!.Traits.Speak != SpeakPolicy.Never && !entry.IsQuiet;
            ledger.Settle(step, entry, new CallOutcome(output, null, speaks) { OnlyWhenIdle = entry.Tool.Traits.Speak == SpeakPolicy.WhenIdle });
        }
        else
        {
            Failed(step, entry, result.Failure!);
        }
    }

    public static void RetryElapsed(Step step, CallEntry entry)
    {
        if (entry.Phase != CallPhase.Retrying)
            return;
        entry.Phase = CallPhase.Running;
        Attempt(step, entry);
    }

    public void DeadlineElapsed(Step step, CallEntry entry)
    {
        if (!entry.IsRunning)
            return;
        step.Add(new Effect.CancelWork(entry.Number));
        ToolFailure failure = entry.Phase switch
        {
            CallPhase.Retrying => entry.LastFailure!,
            CallPhase.Previewing => new ToolFailure(ToolErrorType.Timeout) { NothingHappened = true },
            _ when entry.Tool!.Traits.ReadOnly => new ToolFailure(ToolErrorType.Timeout) { NothingHappened = true },
            // The write may have been done a moment ago, or a moment from now: nobody knows, and it is never repeated.
            _ => new ToolFailure(ToolErrorType.OutcomeUnknown),
        };
        if (entry.Phase == CallPhase.Running)
            late.Expect(entry, step.Now);
        Learn(step, entry);
        ledger.Settle(step, entry, failures.Tell(step, entry, failure with { Attempts = Math.Max(1, entry.Attempt) }));
    }

    /// <summary>The caller has gone on to something else: nothing that only reads is needed any more.</summary>
    public void Cancel(Step step, CallEntry entry)
    {
        step.Add(new Effect.CancelWork(entry.Number));
        CallOutcome outcome = failures.Tell(step, entry, new ToolFailure(ToolErrorType.Cancelled) { NothingHappened = true });
        ledger.Settle(step, entry, outcome with { Speak = false });
    }

    /// <summary>A preview gave its answer.</summary>
    public void PreviewEnded(Step step, CallEntry entry) => Learn(step, entry);

    private void Failed(Step step, CallEntry entry, ToolFailure failure)
    {
        entry.LastFailure = failure with { Attempts = entry.Attempt };
        TimeSpan delay = options.RetryDelay * (0.8 + (0.4 * random.NextDouble()));
        bool passing = failure.Type == ToolErrorType.Temporary || (failure.Type == ToolErrorType.Timeout && entry.Tool!.Traits.ReadOnly);
        bool harmless = entry.Tool!.Traits.IsRepeatable || failure.NothingHappened;
        if (passing && harmless && entry.Attempt <= options.MaxRetries && step.Now + delay < entry.Deadline)
        {
            entry.Phase = CallPhase.Retrying;
            step.Notify(new VoiceSessionEvent.ToolRetrying(entry.CallId, entry.Name, entry.Attempt + 1) { Time = step.WallTime });
            step.SetTimer(TimerKind.CallRetry, entry.Number, delay);
            return;
        }

        Learn(step, entry);
        ledger.Settle(step, entry, failures.Tell(step, entry, entry.LastFailure));
    }

    /// <summary>How long the caller waits for the tool, retries included. A call that was cut off tells nothing of that.</summary>
    private void Learn(Step step, CallEntry entry)
    {
        string name = LearnedLatencies.NameOf(entry.Tool!, entry.IsPreviewing);
        latencies.Record(name, step.Now - entry.RunningSince);
        step.Add(new Effect.RecordLatency(name, step.Now - entry.RunningSince));
    }

    private static void Attempt(Step step, CallEntry entry)
    {
        entry.Attempt++;
        step.Add(new Effect.StartAttempt(
            entry.Number, entry.Attempt, entry.CallId, entry.Tool!, entry.Values, entry.Intent!.Key, entry.Confirmed)
        {
            Summary = entry.Summary,
        });
    }

    private void SetDeadline(Step step, CallEntry entry)
    {
        entry.Deadline = step.Now + (entry.Tool!.Traits.Timeout ?? options.Timeout);
        step.SetTimerAt(TimerKind.CallDeadline, entry.Number, entry.Deadline);
    }
}
