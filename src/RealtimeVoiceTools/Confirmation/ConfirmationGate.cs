namespace RealtimeVoiceTools;

/// <summary>
/// Law 4: decides whether a call that asks runs, is asked about, or is refused. Nothing the model writes is evidence. The decision to run
/// is made in one step, once everything awaited is in; that step checks every rule again and spends the evidence.
/// </summary>
internal sealed class ConfirmationGate(
    ConfirmationOptions options, OpenQuestions questions, EvidenceReader evidence, VoicePhrases phrases, IdSource ids, TimeZoneInfo timeZone, ConfirmationRules rules)
{
    private int _count;
    public required UnexpectedCalls Unexpected { get; init; }


    public GateDecision Decide(Step step, CallEntry call, bool waited)
    {
        PendingConfirmation? pending = questions.Find(call);
        if (pending?.IsExpired(call.ArrivedAt) == true && Has(ConfirmationRules.InTime))
        {
            questions.Resolve(step, pending, ConfirmationResolution.Expired);
            pending = null;
        }

        if (pending is null)
        {
            if (!Has(ConfirmationRules.Answered) && call.SaysConfirmed)
                return new GateDecision.Run(call.Values, call.Preview ?? Bare(call));
            return questions.TakeLapsed(call, step.Now) is { } why && call.SaysConfirmed
                ? new GateDecision.Refuse(new ToolFailure(why) { NothingHappened = true })
                : Propose(step, call);
        }

        Evidence found = evidence.Read(pending, step.Now);
        if (found == Evidence.No)
        {
            questions.Resolve(step, pending, ConfirmationResolution.Declined, evidence.KindOf(pending), call.CallId);
            questions.TakeLapsed(call, step.Now);
            return new GateDecision.Refuse(new ToolFailure(ToolErrorType.Declined) { NothingHappened = true });
        }

        if (found == Evidence.StillComing && (!waited || pending.IsKeyed) && AwaitUntil(call, pending, step.Now) is { } until)
            return new GateDecision.Wait(until);
        // A yes without words needs none, when it has been waited for them.
        if (found == Evidence.StillComing && pending.AnsweredBy is not null)
            found = Evidence.Yes;
        // A tool that is asked about once only has no way to say that the caller has confirmed: calling it again does.
        return call.SaysConfirmed || !call.Tool!.Asks ? Answered(step, call, pending, found) : Repeated(step, pending, found);
    }

    /// <summary>
    /// A tool that does not ask by itself is called again, in words that leave no doubt: a question about it is no longer needed.
    /// </summary>
    /// <returns>Why it may not run, or null.</returns>
    public ToolFailure? Drop(Step step, CallEntry call)
    {
        if (questions.Find(call) is not { } pending || !pending.Matches(call))
            return questions.TakeLapsed(call, step.Now) == ToolErrorType.Declined ? new ToolFailure(ToolErrorType.Declined) { NothingHappened = true } : null;
        Evidence found = evidence.Read(pending, step.Now);
        ConfirmationResolution resolution = found switch
        {
            Evidence.No => ConfirmationResolution.Declined,
            Evidence.Yes => ConfirmationResolution.Confirmed,
            _ => ConfirmationResolution.Voided,
        };
        questions.Resolve(step, pending, resolution, found is Evidence.Yes or Evidence.No ? evidence.KindOf(pending) : null, call.CallId);
        return found == Evidence.No ? new ToolFailure(ToolErrorType.Declined) { NothingHappened = true } : null;
    }

    /// <summary>The caller said something: a denial voids every question it can be meant for.</summary>
    public void CallerSpoke(Step step)
    {
        foreach (PendingConfirmation pending in questions.All.Where(pending => evidence.Read(pending, step.Now) == Evidence.No).ToArray())
            questions.Resolve(step, pending, ConfirmationResolution.Declined, evidence.KindOf(pending));
    }

    /// <summary>The caller may not use the tool, or no more: its questions are void.</summary>
    public void Void(Step step, VoiceTool tool) => questions.Void(step, pending => pending.Tool == tool);

    /// <summary>Another caller answers nobody's questions.</summary>
    public void VoidAll(Step step) => questions.Void(step, _ => true);

    private GateDecision Answered(Step step, CallEntry call, PendingConfirmation pending, Evidence found)
    {
        switch (found)
        {
            case Evidence.Yes when pending.Preview?.Key == call.Preview?.Key || !Has(ConfirmationRules.SameTarget):
                return Run(step, call, pending);
            case Evidence.Yes:
                // What would be acted on is not what was asked about: ask about what it is now.
                questions.Resolve(step, pending, ConfirmationResolution.Voided);
                return Propose(step, call);
            case Evidence.NotHeard when questions.IsToBeHeard(pending):
            case Evidence.None:
                return !Has(ConfirmationRules.Answered) ? Run(step, call, pending) : Waiting(step, pending, speak: false);
            case Evidence.Weak:
                pending.AsksForNumber = true;
                return AskAgain(step, pending);
            default:
                return AskAgain(step, pending);
        }
    }

    private GateDecision.Run Run(Step step, CallEntry call, PendingConfirmation pending)
    {
        questions.CallBegan(call.Number);
        if (Has(ConfirmationRules.UsedOnce))
            questions.Resolve(step, pending, ConfirmationResolution.Confirmed, evidence.KindOf(pending), call.CallId);
        return Has(ConfirmationRules.Frozen)
            ? new GateDecision.Run(pending.Values, call.Preview ?? Bare(call) with { Key = pending.Canonical })
            : new GateDecision.Run(call.Values, call.Preview ?? Bare(call));
    }

    private GateDecision Repeated(Step step, PendingConfirmation pending, Evidence found) => found switch
    {
        // The caller has answered: the model is told so, and calls again.
        Evidence.Yes => Waiting(step, pending, speak: true),
        Evidence.NotHeard when !questions.IsToBeHeard(pending) => AskAgain(step, pending),
        Evidence.Unclear or Evidence.TooEarly or Evidence.StillComing or Evidence.Weak => AskAgain(step, pending),
        _ => Waiting(step, pending, speak: false),
    };

    private TimeSpan? AwaitUntil(CallEntry call, PendingConfirmation pending, TimeSpan now)
    {
        TimeSpan until = now + (evidence.IsSpeaking ? options.SpeechTimeout : options.TranscriptTimeout);
        // However often the caller begins again, the call is decided at last.
        TimeSpan last = (call.AwaitingSince ?? now) + options.SpeechTimeout + options.TranscriptTimeout + (pending.IsKeyed ? OtherAnswers.NextKey : TimeSpan.Zero);
        return last > now ? (until < last ? until : last) : null;
    }

    private GateDecision.Answer Propose(Step step, CallEntry call)
    {
        string question = ConfirmationQuestion.Render(phrases, call.Tool!, call.Preview, ArgumentsOf(call), step.WallTime, timeZone);
        var pending = new PendingConfirmation(
            ++_count, ids.Next("ask"), call.Tool!, call.Values, call.Canonical, call.Preview, question, ActionIn(question, call), options.Expiry, step.Now);
        Unexpected.Asked(pending);
        questions.Open(step, call, pending);
        step.Add(new Effect.StartApproval(pending.Number, new ConfirmationRequest
        {
            Id = pending.Id,
            Tool = call.Tool!,
            Question = question,
            Preview = call.Preview,
            CallId = call.CallId,
        }));
        return Waiting(step, pending, speak: false);
    }

    private GateDecision AskAgain(Step step, PendingConfirmation pending)
    {
        if (pending.TimesAsked > options.MaxReasks)
        {
            questions.Resolve(step, pending, ConfirmationResolution.Voided);
            return new GateDecision.Refuse(new ToolFailure(ToolErrorType.Declined)
            {
                NothingHappened = true,
                SpokenMessage = phrases.Questions.GivenUp[0],
            });
        }

        if (!questions.IsToBeAsked(pending))
            questions.Ask(pending, step.Now);
        return Waiting(step, pending, speak: false);
    }

    private GateDecision.Answer Waiting(Step step, PendingConfirmation pending, bool speak)
    {
        TimeSpan left = pending.HeardAt is { } heardAt && heardAt < step.Now ? heardAt + options.Expiry - step.Now : options.Expiry;
        return new(new CallOutcome(
            QuestionOutput.Write(pending.Question, left, answered: speak, showsConfirmed: pending.Tool.Asks), ErrorType: null, speak));
    }

    private string ActionIn(string question, CallEntry call)
    {
        if (call.Preview is { } preview)
            return preview.Count == 1 ? preview.Action : $"{preview.Action} ({preview.Count})";
        // Without a preview the tool's name says what is done.
        string what = question.Replace(phrases.Questions.Plain, string.Empty, StringComparison.Ordinal).Replace(phrases.Questions.CannotBeUndone, string.Empty, StringComparison.Ordinal);
        return $"{what} {call.Name.Replace('_', ' ')}";
    }

    private bool Has(ConfirmationRules rule) => (rules & rule) != 0;

    private static ConfirmationPreview Bare(CallEntry call) => new() { Key = call.Canonical, Action = call.Name };

    private static (string Name, object? Value)[] ArgumentsOf(CallEntry call) =>
        [.. call.Tool!.Definition.Parameters.Zip(call.Values, (parameter, value) => (parameter.Name, value))];
}
