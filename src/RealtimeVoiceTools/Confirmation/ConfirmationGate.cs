namespace RealtimeVoiceTools;

/// <summary>
/// Law 4: decides whether a call that asks runs, is asked about, or is refused. Nothing the model writes is evidence. The decision to run
/// is made in one step, once everything awaited is in; that step checks every rule again and spends the evidence.
/// </summary>
internal sealed class ConfirmationGate(
    ConfirmationOptions options, ResponseSequencer responses, EvidenceReader evidence, VoicePhrases phrases, IdSource ids, TimeZoneInfo timeZone)
{
    private const int MostPending = 16;
    private static readonly TimeSpan NeverHeardExpiry = TimeSpan.FromMinutes(2);

    private readonly List<PendingConfirmation> _pending = [];
    private int _count;

    public GateDecision Decide(Step step, CallEntry call, bool waited)
    {
        PendingConfirmation? pending = _pending.Find(candidate => candidate.Matches(call));
        if (pending is not null && IsExpired(pending, call.ArrivedAt))
        {
            Resolve(step, pending, ConfirmationResolution.Expired);
            if (call.SaysConfirmed)
                return new GateDecision.Refuse(new ToolFailure(ToolErrorType.Expired) { NothingHappened = true });
            pending = null;
        }

        if (pending is null)
            return Propose(step, call);
        Evidence found = evidence.Read(pending, step.Now);
        if (!call.SaysConfirmed)
            return Repeat(step, pending, found);
        switch (found)
        {
            case Evidence.Yes when pending.Preview?.Key == call.Preview?.Key:
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
            case Evidence.No:
                Resolve(step, pending, ConfirmationResolution.Declined);
                return new GateDecision.Refuse(new ToolFailure(ToolErrorType.Declined) { NothingHappened = true });
            case Evidence.StillComing when !waited:
                return new GateDecision.Wait(step.Now + (evidence.IsSpeaking ? options.SpeechTimeout : options.TranscriptTimeout));
            case Evidence.NotHeard when pending.IsBeingAsked:
            case Evidence.None:
                return Waiting(step, pending, speak: false);
            default:
                return AskAgain(step, pending);
        }
    }

    /// <summary>The question's response ended; it is heard when its audio has been played to the end.</summary>
    public void QuestionEnded(Step step, int number, bool completed, TimeSpan playedUntil)
    {
        if (_pending.Find(pending => pending.Number == number) is not { } asked)
            return;
        asked.IsBeingAsked = false;
        if (!completed)
            return;
        asked.HeardAt = playedUntil;
        evidence.QuestionHeard(asked);
        step.SetTimerAt(TimerKind.ConfirmationExpiry, number, playedUntil + options.Expiry);
    }

    /// <summary>Playback stopped: a question that was still playing has not been heard.</summary>
    public void PlaybackCut(TimeSpan now)
    {
        foreach (PendingConfirmation pending in _pending.Where(pending => pending.HeardAt > now))
            pending.HeardAt = null;
    }

    public void ExpiryElapsed(Step step, int number)
    {
        if (_pending.Find(pending => pending.Number == number) is { } pending && IsExpired(pending, step.Now))
            Resolve(step, pending, ConfirmationResolution.Expired);
    }

    /// <summary>The caller said something: a denial voids every question it can be meant for.</summary>
    public void CallerSpoke(Step step)
    {
        foreach (PendingConfirmation pending in _pending.Where(pending => evidence.Read(pending, step.Now) == Evidence.No).ToArray())
            Resolve(step, pending, ConfirmationResolution.Declined);
    }

    private bool IsExpired(PendingConfirmation pending, TimeSpan now) => pending.HeardAt is { } heardAt
        ? now >= heardAt + options.Expiry
        : now >= pending.CreatedAt + NeverHeardExpiry;

    private GateDecision.Answer Propose(Step step, CallEntry call)
    {
        if (_pending.Count == MostPending)
            Resolve(step, _pending[0], ConfirmationResolution.Voided);
        string question = ConfirmationQuestion.Render(phrases, call.Tool!, call.Preview, ArgumentsOf(call), step.WallTime, timeZone);
        var pending = new PendingConfirmation(++_count, ids.Next("ask"), call.Tool!, call.Values, call.Canonical, call.Preview, question, step.Now);
        _pending.Add(pending);
        step.Notify(new VoiceSessionEvent.ConfirmationAsked(pending.Id, pending.Tool.Name, question) { Time = step.WallTime });
        Ask(pending, step.Now);
        return Waiting(step, pending, speak: false);
    }

    private GateDecision Repeat(Step step, PendingConfirmation pending, Evidence found)
    {
        switch (found)
        {
            case Evidence.No:
                Resolve(step, pending, ConfirmationResolution.Declined);
                return new GateDecision.Refuse(new ToolFailure(ToolErrorType.Declined) { NothingHappened = true });
            case Evidence.Yes:
                // The caller has answered: the model is told so, and calls again.
                return Waiting(step, pending, speak: true);
            case Evidence.NotHeard when !pending.IsBeingAsked:
            case Evidence.Unclear or Evidence.TooEarly:
                return AskAgain(step, pending);
            default:
                return Waiting(step, pending, speak: false);
        }
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

        if (!pending.IsBeingAsked)
            Ask(pending, step.Now);
        return Waiting(step, pending, speak: false);
    }

    private void Ask(PendingConfirmation pending, TimeSpan now)
    {
        pending.HeardAt = null;
        pending.AskedAt = now;
        pending.IsBeingAsked = true;
        pending.TimesAsked++;
        responses.Say(UtteranceKind.Question, pending.Question, pending.Number);
    }

    private GateDecision.Answer Waiting(Step step, PendingConfirmation pending, bool speak)
    {
        TimeSpan left = pending.HeardAt is { } heardAt ? heardAt + options.Expiry - step.Now : options.Expiry;
        return new(new CallOutcome(QuestionOutput.Write(pending.Question, left, answered: speak), ErrorType: null, speak));
    }

    private void Resolve(Step step, PendingConfirmation pending, ConfirmationResolution resolution)
    {
        _pending.Remove(pending);
        responses.Withdraw(UtteranceKind.Question, pending.Number);
        step.CancelTimer(TimerKind.ConfirmationExpiry, pending.Number);
        step.Notify(new VoiceSessionEvent.ConfirmationResolved(pending.Id, pending.Tool.Name, resolution) { Time = step.WallTime });
    }

    private static (string Name, object? Value)[] ArgumentsOf(CallEntry call) =>
        [.. call.Tool!.Definition.Parameters.Zip(call.Values, (parameter, value) => (parameter.Name, value))];
}
