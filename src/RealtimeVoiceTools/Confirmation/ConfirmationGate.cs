namespace RealtimeVoiceTools;

/// <summary>
/// Law 4: decides whether a call that asks runs, is asked about, or is refused. Nothing the model writes is evidence. The decision to run
/// is made in one step, once everything awaited is in; that step checks every rule again and spends the evidence.
/// </summary>
internal sealed class ConfirmationGate(
    ConfirmationOptions options, ResponseSequencer responses, EvidenceReader evidence, VoicePhrases phrases, IdSource ids, TimeZoneInfo timeZone)
{
    private const int MostPending = 16;
    private static readonly TimeSpan ClaimCheck = TimeSpan.FromSeconds(1);

    private readonly List<PendingConfirmation> _pending = [];
    private readonly LapsedConfirmations _lapsed = new(evidence);
    private int _count;
    private int? _confirmedCall;

    public required AuditTrail Audit { get; init; }

    public required UnexpectedCalls Unexpected { get; init; }

    /// <summary>Says whether a call that came in time is still on its way to a decision about the question.</summary>
    public Predicate<PendingConfirmation> IsClaimed { get; init; } = _ => false;

    public GateDecision Decide(Step step, CallEntry call, bool waited)
    {
        PendingConfirmation? pending = _pending.Find(candidate => candidate.Matches(call));
        if (pending?.IsExpired(call.ArrivedAt) == true)
        {
            Resolve(step, pending, ConfirmationResolution.Expired);
            pending = null;
        }

        if (pending is null)
        {
            return _lapsed.Take(call, step.Now) is { } why && call.SaysConfirmed
                ? new GateDecision.Refuse(new ToolFailure(why) { NothingHappened = true })
                : Propose(step, call);
        }

        Evidence found = evidence.Read(pending, step.Now);
        if (found == Evidence.No)
        {
            Resolve(step, pending, ConfirmationResolution.Declined);
            _lapsed.Take(call, step.Now);
            return new GateDecision.Refuse(new ToolFailure(ToolErrorType.Declined) { NothingHappened = true });
        }

        if (found == Evidence.StillComing && !waited && AwaitUntil(call, step.Now) is { } until)
            return new GateDecision.Wait(until);
        return call.SaysConfirmed ? Answered(step, call, pending, found) : Repeated(step, pending, found);
    }

    /// <summary>The words in which a question was really put.</summary>
    public void QuestionSaid(int number, string words)
    {
        if (Find(number) is { } asked)
            asked.Said = words;
    }

    /// <summary>The question's response ended; it is heard when its audio has been played to the end.</summary>
    /// <param name="step">The step.</param>
    /// <param name="number">The question.</param>
    /// <param name="heard">It was said to its end.</param>
    /// <param name="playedUntil">The end of its audio; null while the provider plays it.</param>
    public void QuestionEnded(Step step, int number, bool heard, TimeSpan? playedUntil)
    {
        if (Find(number) is not { } asked || !heard)
            return;
        if (asked.WasMisput)
        {
            // The caller was asked about something else: a yes to that would be no yes to this.
            if (asked.TimesAsked == 1)
                Ask(asked, step.Now);
            return;
        }

        asked.IsPlaying = playedUntil is null;
        if (playedUntil is { } end)
            HeardUntil(step, asked, end);
    }

    /// <summary>The provider has played the question to its end.</summary>
    public void QuestionPlayed(Step step, int number)
    {
        if (Find(number) is { IsPlaying: true } asked)
            HeardUntil(step, asked, step.Now);
    }

    /// <summary>Playback stopped: a question that was still playing has not been heard.</summary>
    public void PlaybackCut(TimeSpan now)
    {
        foreach (PendingConfirmation pending in _pending.Where(pending => pending.IsPlaying || pending.HeardAt > now))
            (pending.IsPlaying, pending.HeardAt) = (false, null);
    }

    /// <summary>Playback is later than reckoned, and so is the end of a question that still plays, though it was taken to be over.</summary>
    public void PlaybackShifted(Step step, TimeSpan shift)
    {
        foreach (PendingConfirmation pending in _pending.Where(pending => pending.HeardAt > step.Now || pending.HeardAt + shift > step.Now))
        {
            pending.HeardAt += shift;
            step.SetTimerAt(TimerKind.ConfirmationExpiry, pending.Number, pending.ExpiresAt);
        }
    }

    public void ExpiryElapsed(Step step, int number)
    {
        if (Find(number) is not { } pending)
            return;
        if (!pending.IsExpired(step.Now))
            step.SetTimerAt(TimerKind.ConfirmationExpiry, number, pending.ExpiresAt);
        else if (IsClaimed(pending))
            step.SetTimer(TimerKind.ConfirmationExpiry, number, ClaimCheck);
        else
            Resolve(step, pending, ConfirmationResolution.Expired);
    }

    /// <summary>The caller said something: a denial voids every question it can be meant for.</summary>
    public void CallerSpoke(Step step)
    {
        foreach (PendingConfirmation pending in _pending.Where(pending => evidence.Read(pending, step.Now) == Evidence.No).ToArray())
            Resolve(step, pending, ConfirmationResolution.Declined);
    }

    /// <summary>A call ended. What became of the last yes is told before the next question, which the caller could else not answer undisturbed.</summary>
    public void CallEnded(TimeSpan now, int call)
    {
        if (_confirmedCall != call)
            return;
        _confirmedCall = null;
        AskNext(now);
    }

    private PendingConfirmation? Find(int number) => _pending.Find(pending => pending.Number == number);

    private GateDecision Answered(Step step, CallEntry call, PendingConfirmation pending, Evidence found)
    {
        switch (found)
        {
            case Evidence.Yes when pending.Preview?.Key == call.Preview?.Key:
                _confirmedCall = call.Number;
                Resolve(step, pending, ConfirmationResolution.Confirmed);
                return new GateDecision.Run(pending.Values, call.Preview ?? new ConfirmationPreview
                {
                    Key = pending.Canonical,
                    Action = call.Name,
                });
            case Evidence.Yes:
                // What would be acted on is not what was asked about: ask about what it is now.
                Resolve(step, pending, ConfirmationResolution.Voided);
                return Propose(step, call);
            case Evidence.NotHeard when IsToBeHeard(pending):
            case Evidence.None:
                return Waiting(step, pending, speak: false);
            default:
                return AskAgain(step, pending);
        }
    }

    private GateDecision Repeated(Step step, PendingConfirmation pending, Evidence found) => found switch
    {
        // The caller has answered: the model is told so, and calls again.
        Evidence.Yes => Waiting(step, pending, speak: true),
        Evidence.NotHeard when !IsToBeHeard(pending) => AskAgain(step, pending),
        Evidence.Unclear or Evidence.TooEarly or Evidence.StillComing => AskAgain(step, pending),
        _ => Waiting(step, pending, speak: false),
    };

    private TimeSpan? AwaitUntil(CallEntry call, TimeSpan now)
    {
        TimeSpan until = now + (evidence.IsSpeaking ? options.SpeechTimeout : options.TranscriptTimeout);
        // However often the caller begins again, the call is decided at last.
        TimeSpan last = (call.AwaitingSince ?? now) + options.SpeechTimeout + options.TranscriptTimeout;
        return last > now ? (until < last ? until : last) : null;
    }

    private GateDecision.Answer Propose(Step step, CallEntry call)
    {
        if (_pending.Count == MostPending)
            Resolve(step, _pending[0], ConfirmationResolution.Voided);
        string question = ConfirmationQuestion.Render(phrases, call.Tool!, call.Preview, ArgumentsOf(call), step.WallTime, timeZone);
        var pending = new PendingConfirmation(
            ++_count, ids.Next("ask"), call.Tool!, call.Values, call.Canonical, call.Preview, question, options.Expiry, step.Now);
        _pending.Add(pending);
        Audit.Asked(step, call, pending);
        Unexpected.Asked(pending);
        step.SetTimerAt(TimerKind.ConfirmationExpiry, pending.Number, pending.ExpiresAt);
        step.Notify(new VoiceSessionEvent.ConfirmationAsked(pending.Id, pending.Tool.Name, question) { Time = step.WallTime });
        Ask(pending, step.Now);
        return Waiting(step, pending, speak: false);
    }

    private GateDecision AskAgain(Step step, PendingConfirmation pending)
    {
        if (pending.TimesAsked > options.MaxReasks)
        {
            Resolve(step, pending, ConfirmationResolution.Voided);
            return new GateDecision.Refuse(new ToolFailure(ToolErrorType.Declined)
            {
                NothingHappened = true,
                SpokenMessage = phrases.Questions.GivenUp[0],
            });
        }

        if (!IsToBeAsked(pending))
            Ask(pending, step.Now);
        return Waiting(step, pending, speak: false);
    }

    private void HeardUntil(Step step, PendingConfirmation asked, TimeSpan end)
    {
        (asked.IsPlaying, asked.HeardAt) = (false, end);
        evidence.QuestionHeard(asked);
        step.SetTimerAt(TimerKind.ConfirmationExpiry, asked.Number, asked.ExpiresAt);
    }

    /// <summary>It will be heard without being put once more: it waits, is being said, or its audio still plays.</summary>
    private bool IsToBeHeard(PendingConfirmation pending) => IsToBeAsked(pending) || pending.IsPlaying || pending.HeardAt is not null;

    private bool IsToBeAsked(PendingConfirmation pending) =>
        pending.WaitsItsTurn || responses.IsUnderWay(UtteranceKind.Question, pending.Number);

    private void Ask(PendingConfirmation pending, TimeSpan now)
    {
        (pending.IsPlaying, pending.HeardAt, pending.Said) = (false, null, null);
        pending.WaitsItsTurn = true;
        AskNext(now);
    }

    /// <summary>Questions are put one at a time, first come first: a yes to two questions would be a yes to neither.</summary>
    private void AskNext(TimeSpan now)
    {
        if (_confirmedCall is not null
            || _pending.Exists(pending => pending.IsPlaying || pending.HeardAt is not null || responses.IsUnderWay(UtteranceKind.Question, pending.Number))
            || _pending.Find(pending => pending.WaitsItsTurn) is not { } next)
            return;
        next.WaitsItsTurn = false;
        next.AskedAt = now;
        next.TimesAsked++;
        responses.Say(UtteranceKind.Question, next.Question, next.Number);
    }

    private GateDecision.Answer Waiting(Step step, PendingConfirmation pending, bool speak)
    {
        TimeSpan left = pending.HeardAt is { } heardAt && heardAt < step.Now ? heardAt + options.Expiry - step.Now : options.Expiry;
        return new(new CallOutcome(QuestionOutput.Write(pending.Question, left, answered: speak), ErrorType: null, speak));
    }

    private void Resolve(Step step, PendingConfirmation pending, ConfirmationResolution resolution)
    {
        _pending.Remove(pending);
        bool answered = resolution is ConfirmationResolution.Confirmed or ConfirmationResolution.Declined;
        Audit.Answered(step, pending, resolution, answered ? EvidenceKind.Speech : null);
        _lapsed.Add(pending, resolution, step.Now);
        responses.Withdraw(step, UtteranceKind.Question, pending.Number);
        step.CancelTimer(TimerKind.ConfirmationExpiry, pending.Number);
        step.Notify(new VoiceSessionEvent.ConfirmationResolved(pending.Id, pending.Tool.Name, resolution) { Time = step.WallTime });
        AskNext(step.Now);
    }

    private static (string Name, object? Value)[] ArgumentsOf(CallEntry call) =>
        [.. call.Tool!.Definition.Parameters.Zip(call.Values, (parameter, value) => (parameter.Name, value))];
}
