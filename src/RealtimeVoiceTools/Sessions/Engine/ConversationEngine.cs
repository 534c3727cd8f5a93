using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools;

/// <summary>
/// The conversation as a deterministic state machine: one signal in, effects out. It awaits nothing, reads no clock and takes no lock;
/// one thread at a time calls <see cref="Handle"/>. Each piece of state has one owner among its parts; this class only tells them what happened.
/// </summary>
internal sealed class ConversationEngine
{
    private readonly Step _step = new();
    private readonly IdSource _ids;
    private readonly FloorTracker _floor;
    private readonly UserTurns _turns = new();
    private readonly ResponseSequencer _responses;
    private readonly OpenQuestions _questions;
    private readonly ConfirmationGate _gate;
    private readonly OtherAnswers _otherAnswers;
    private readonly FillerScheduler _fillers;
    private readonly FillerClips? _clips;
    private readonly FillerWords _words;
    private readonly DeadAir _deadAir;
    private readonly Interruptions _interruptions;
    private readonly Farewell _farewell;
    private readonly PreambleGuide _preambles;
    private readonly CallLedger _ledger;
    private readonly CallRunner _runner;
    private readonly CallDispatcher _dispatcher;
    private readonly SessionHandshake _handshake;
    private readonly ServerEvents _events;
    private readonly AgentSpeech _agent;
    private readonly VerificationParts _verification;
    private readonly EndingParts _ending;
    private bool _ended;

    public ConversationEngine(EngineSettings settings)
    {
        VoiceToolsOptions options = settings.Options;
        VoicePhrases phrases = settings.Phrases;
        _ids = new IdSource(settings.SessionId[..Math.Min(8, settings.SessionId.Length)]);
        _floor = new FloorTracker(options.OutputFormat);
        _responses = new ResponseSequencer(options.Responses, _floor, _ids, phrases.Apologies[0])
        {
            ServerAnswersTurns = options.TurnDetection is { CreateResponse: true, Kind: not TurnDetectionKind.None },
            YieldsToCaller = options.TurnDetection.InterruptResponse,
            WordsAreUntagged = settings.Dialect.ExactSpeech == ExactSpeech.AsItem,
        };
        var audit = new AuditTrail(settings.AuditDigest, _turns);
        var unexpected = new UnexpectedCalls(audit, _turns);
        ConsentClassifier? classifier = ConsentLanguages.For(settings.Culture);
        var evidence = new EvidenceReader(_turns, _floor, classifier, options.Confirmation, settings.Rules)
        {
            IsVerified = now => _verification!.IsVerified(now),
        };
        var spoken = new SpokenQuestion(phrases.Questions, classifier);
        _questions = new OpenQuestions(options.Confirmation, _responses, evidence, phrases, spoken, audit, settings.Rules)
        {
            IsClaimed = pending => _ledger!.Open.Any(call => call.Tool == pending.Tool && call.IsUndecided && !pending.IsExpired(call.ArrivedAt)),
        };
        _gate = new ConfirmationGate(options.Confirmation, _questions, evidence, phrases, _ids, settings.TimeZone, settings.Rules) { Unexpected = unexpected };
        _otherAnswers = new OtherAnswers(options.Confirmation, _questions, _responses, _ids)
        {
            IsAwaited = pending => _ledger!.Open.Any(call => call.IsUndecided && pending.Matches(call) && !pending.IsExpired(call.ArrivedAt)),
            Reconsiders = step => _dispatcher!.Reconsider(step),
        };
        _deadAir = new DeadAir(_floor);
        var leads = new ModelLeads(options.Filler.ModelDelay);
        var agent = new AgentSpeech(_floor, _responses, evidence, _questions, _deadAir, leads, _ids)
        {
            Truncates = settings.Dialect.TruncatesItems,
            Interrupts = options.TurnDetection.InterruptResponse,
            FillerHeard = at => _fillers!.Heard(at),
            SpeaksAloud = !options.TextOnly,
            Tellable = (step, words) => _verification!.Traces.OfAgent(step, words),
        };
        _words = new FillerWords(phrases.Waiting, settings.Random);
        var plan = new FillerPlan(options.Filler, settings.FillerTiming ?? new JustInTimeTiming(options.Filler), settings.Latencies, leads)
        {
            PlaysClips = settings.PlaysClips,
        };
        _clips = settings.PlaysClips ? new FillerClips(agent, _responses, _floor, plan) : null;
        _fillers = new FillerScheduler(options.Filler, _floor, _responses, _words)
        {
            Speaks = !options.TextOnly,
            Turns = _turns,
            Plan = plan,
            Clips = _clips,
        };
        var deeds = new SessionDeeds(new SpokenActions(phrases, settings.TimeZone));
        _ledger = new CallLedger(_responses, _floor, _turns, _deadAir, _ids, audit, options.Responses.MaxToolRoundsPerTurn) { Deeds = deeds };
        var failures = new FailureTeller(settings.Errors, phrases, options.Errors) { OffersPerson = settings.Tools.All.Any(tool => tool.IsTransfer) };
        _runner = new CallRunner(
            _ledger, failures, _fillers, settings.Latencies, options.Calls, settings.Random, new LateResults(_responses, _ids) { Deeds = deeds })
        {
            IsDryRun = settings.Execution == ExecutionMode.DryRun,
            TrialRun = phrases.Questions.TrialRun,
            Audit = audit,
            Summarise = (step, call) => _ending!.Summarise(step, call),
        };
        _farewell = new Farewell(_floor, options.GoodbyeTimeout);
        var intents = new Intents(settings.SessionId, options.Calls);
        var admission = new CallAdmission(settings.Tools, intents, _turns, options.Calls, settings.TimeZone) { Identity = new(settings.Random) };
        _verification = new VerificationParts(settings, _ledger, _runner, _responses, failures, _turns, _otherAnswers, _ids);
        _ending = new EndingParts(settings, _farewell, deeds, _ledger, _runner, _questions, _turns, agent, _verification, audit);
        _dispatcher = new CallDispatcher(
            admission, _verification.Check, _ledger, _runner, _gate, _questions, failures, audit, unexpected, options.Calls)
        {
            Doubt = new TurnDoubt(_turns, evidence, options.Confirmation.UncertainTurns, phrases),
            ResponsesEnd = settings.Dialect.CompletesResponses,
            Ending = _ending,
        };
        _interruptions = new Interruptions(_ledger, _dispatcher, agent, _farewell, phrases.Words);
        var accumulator = new FunctionCallAccumulator(options.Calls.MaxArgumentLength);
        var intake = new CallIntake(accumulator, _ledger, _dispatcher, settings.Tools);
        _handshake = new SessionHandshake(settings.Configuration, _ids, options.ConnectTimeout);
        _agent = agent;
        _events = new ServerEvents(_handshake, _floor, _turns, _responses, _gate, _questions, _dispatcher, intake, agent, _interruptions, _fillers)
        {
            Keypad = _verification.Keypad,
            PinTraces = _verification.Traces,
            Transcribes = options.TranscriptionModel is not null,
            Prefix = options.TurnDetection.Prefix,
            EndOfTurnPause = options.TurnDetection.Kind == TurnDetectionKind.Server ? options.TurnDetection.Silence : TimeSpan.Zero,
        };
        _preambles = new PreambleGuide(settings, _handshake, _floor);
    }

    /// <summary>Takes one signal. The effects are valid until the next call.</summary>
    /// <param name="signal">What happened.</param>
    /// <param name="now">Monotonic time since the session began.</param>
    /// <param name="wallTime">The time in the caller's zone.</param>
    public IReadOnlyList<Effect> Handle(Signal signal, TimeSpan now, DateTimeOffset wallTime)
    {
        _step.Begin(now, wallTime);
        if (_ended)
            return _step.Effects;
        Dispatch(_step, signal);
        if (!_step.Ends)
            Follow(_step);
        _ended = _step.Ends;
        if (_ended)
            _ending.LeftOpen.Leave(_step);
        return _step.Effects;
    }

    private void Follow(Step step)
    {
        _fillers.Reconsider(step);
        _responses.Pump(step);
        _deadAir.Reconsider(_responses.HasSomethingToSay || _ledger.OwesWords, step.Now);
        bool owes = _responses.HasSomethingToSay || _ledger.HasOpen;
        _farewell.Reconsider(step, owes || _ending.IsAwaited);
        if (!owes && !step.Ends)
            _preambles.Idle(step);
    }

    private void Dispatch(Step step, Signal signal)
    {
        switch (signal)
        {
            case Signal.Received received:
                _events.Handle(step, received.Event);
                break;
            case Signal.AttemptEnded ended:
                _dispatcher.AttemptEnded(step, ended.Call, ended.Attempt, ended.Result);
                break;
            case Signal.PreviewEnded ended when _ledger.Find(ended.Call) is { } call:
                _dispatcher.PreviewEnded(step, call, ended.Result);
                break;
            case Signal.Progressed progressed when _ledger.Find(progressed.Call) is { IsRunning: true } call:
                _words.Progressed(progressed.Text);
                step.Notify(new VoiceSessionEvent.ToolProgress(call.CallId, call.Name, progressed.Text) { Time = step.WallTime });
                break;
            case Signal.TimerElapsed elapsed:
                Elapsed(step, elapsed.Timer);
                break;
            case Signal.UserTyped typed:
                UserTyped(step, typed.Text);
                break;
            case Signal.ContextAdded context:
                step.Send(new RealtimeCommand.AddContext(_ids.Next("add"), _ids.Next("ctx"), context.Text));
                break;
            case Signal.SayRequested say:
                _responses.Say(UtteranceKind.Say, say.Text.Replace('"', '\''));
                break;
            case Signal.AudioBegan:
                _events.AudioBegan(step.Now);
                break;
            case Signal.AudioCommitted:
                _events.CommitRequested();
                step.Send(new RealtimeCommand.CommitAudio(_ids.Next("com")));
                break;
            case Signal.InterruptRequested:
                _agent.Stop(step);
                break;
            case Signal.ClipChosen chosen:
                _clips?.Chosen(step, chosen.Number, chosen.Clip);
                break;
            case Signal.PlaybackReported report:
                _questions.PlaybackShifted(step, _floor.Report(report.ItemId, report.Played, step.Now));
                break;
            case Signal.ConnectionOpened opened:
                _floor.ServerManaged = opened.Capabilities.ServerManagedPlayback;
                _handshake.Opened(step, greets: opened.Capabilities.CallId is null);
                break;
            case Signal.ConnectionClosed closed:
                step.Add(new Effect.End(new(
                    closed.Status.IsNormal ? VoiceSessionEndReason.ClosedByServer : VoiceSessionEndReason.ConnectionLost, null, closed.Status)));
                break;
            case Signal.KeyPressed pressed:
                _verification.Keypad.Pressed(step, pressed.Key);
                break;
            case Signal.Verified verified:
                _dispatcher.Verified(step, verified.Number, verified.Outcome);
                break;
            case Signal.CallerChanged:
                _verification.CallerChanged(step);
                _dispatcher.CallerChanged(step);
                break;
            case Signal.ConfirmationAnswered answered:
                _otherAnswers.Answered(step, answered.Id, answered.Yes, EvidenceKind.Application);
                break;
            case Signal.ApprovalEnded ended:
                _otherAnswers.ApprovalEnded(step, ended.Number, ended.Decision);
                break;
            case Signal.FarewellRequested farewell:
                _farewell.Request(step, farewell.Code, farewell.IsFinal);
                break;
            case Signal.HangUpRequested:
                step.Add(new Effect.End(new(VoiceSessionEndReason.HungUp)));
                break;
        }
    }

    private void Elapsed(Step step, TimerKey timer)
    {
        switch (timer.Kind)
        {
            case TimerKind.Handshake:
                _handshake.Elapsed(step);
                break;
            case TimerKind.CallDeadline when _ledger.Find(timer.Owner) is { } call:
                _dispatcher.DeadlineElapsed(step, call);
                break;
            case TimerKind.CallRetry when _ledger.Find(timer.Owner) is { } call:
                CallRunner.RetryElapsed(step, call);
                break;
            case TimerKind.HeldCall when _ledger.Find(timer.Owner) is { } call:
                _dispatcher.HoldElapsed(step, call);
                break;
            case TimerKind.Evidence when _ledger.Find(timer.Owner) is { } call:
                _dispatcher.EvidenceElapsed(step, call);
                break;
            case TimerKind.ConfirmationExpiry:
                _questions.ExpiryElapsed(step, timer.Owner);
                break;
            case TimerKind.Verification:
                _dispatcher.Verified(step, timer.Owner, new VerificationOutcome.Failed());
                break;
            case TimerKind.ConfirmationKey:
                _otherAnswers.KeyElapsed(step);
                break;
            case TimerKind.Keypad:
                _verification.KeypadElapsed(step);
                break;
            case TimerKind.Speech:
                _events.SpeechWatchdog(step);
                break;
            case TimerKind.SilentResponse:
                while (_responses.TakeSilent(step) is { } silent)
                    _events.ResponseLost(step, silent);
                break;
            default:
                _responses.Elapsed(step, timer.Kind);
                break;
        }
    }

    private void UserTyped(Step step, string text)
    {
        if (_verification.Check.TakesTyped(step, text))
            return;
        string itemId = _ids.Next("usr");
        if (!_floor.UserSpeaking)
            _floor.UserEnded(step.Now);
        UserTurn turn = _turns.Begin(itemId, step.Now, typed: true);
        turn.Transcript = text;
        _interruptions.Spoken(step, turn);
        string told = _verification.Traces.OfCaller(step, turn, text);
        step.Add(new Effect.Record(new TimelineMark.UserSaid(step.Now, told, Typed: true)));
        step.Send(new RealtimeCommand.AddUserText(_ids.Next("add"), itemId, text));
        step.Notify(new VoiceSessionEvent.UserSaid(told, Typed: true) { Time = step.WallTime });
        _gate.CallerSpoke(step);
        _dispatcher.Reconsider(step);
        _responses.Answer([itemId]);
    }
}
