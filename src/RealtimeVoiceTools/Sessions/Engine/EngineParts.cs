using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools;

/// <summary>The parts of an engine, and how they hang together. Each owns its own state; none sees everything.</summary>
internal sealed class EngineParts
{
    public EngineParts(EngineSettings settings)
    {
        VoiceToolsOptions options = settings.Options;
        VoicePhrases phrases = settings.Phrases;
        Ids = new IdSource(settings.SessionId[..Math.Min(8, settings.SessionId.Length)]);
        History = new ConversationHistory(options.Reconnect);
        Journal = new JournalTrail(settings.JournalDigest);
        Data = new ConversationData(History, Unacknowledged, Journal, Ids);
        Floor = new FloorTracker(options.OutputFormat);
        Responses = new ResponseSequencer(options.Responses, Floor, Ids, phrases.Apologies[0])
        {
            ServerAnswersTurns = options.TurnDetection is { CreateResponse: true, Kind: not TurnDetectionKind.None },
            YieldsToCaller = options.TurnDetection.InterruptResponse,
            WordsAreUntagged = settings.Dialect.ExactSpeech == ExactSpeech.AsItem,
        };
        var audit = new AuditTrail(settings.AuditDigest, Turns);
        var unexpected = new UnexpectedCalls(audit, Turns);
        ConsentClassifier? classifier = ConsentLanguages.For(settings.Culture);
        var evidence = new EvidenceReader(Turns, Floor, classifier, options.Confirmation, settings.Rules)
        {
            IsVerified = now => Verification!.IsVerified(now),
        };
        var spoken = new SpokenQuestion(phrases.Questions, classifier);
        Questions = new OpenQuestions(options.Confirmation, Responses, evidence, phrases, spoken, audit, settings.Rules)
        {
            IsClaimed = pending => Ledger!.Open.Any(call => call.Tool == pending.Tool && call.IsUndecided && !pending.IsExpired(call.ArrivedAt)),
        };
        Gate = new ConfirmationGate(options.Confirmation, Questions, evidence, phrases, Ids, settings.TimeZone, settings.Rules) { Unexpected = unexpected };
        OtherAnswers = new OtherAnswers(options.Confirmation, Questions, Responses, Data)
        {
            IsAwaited = pending => Ledger!.Open.Any(call => call.IsUndecided && pending.Matches(call) && !pending.IsExpired(call.ArrivedAt)),
            Reconsiders = step => Dispatcher!.Reconsider(step),
        };
        DeadAir = new DeadAir(Floor);
        var leads = new ModelLeads(options.Filler.ModelDelay);
        Agent = new AgentSpeech(Floor, Responses, evidence, Questions, DeadAir, leads, History, Ids)
        {
            Truncates = settings.Dialect.TruncatesItems,
            Interrupts = options.TurnDetection.InterruptResponse,
            FillerHeard = at => Fillers!.Heard(at),
            SpeaksAloud = !options.TextOnly,
            Tellable = (step, words) => Verification!.Traces.OfAgent(step, words),
        };
        Words = new FillerWords(phrases.Waiting, settings.Random);
        var plan = new FillerPlan(options.Filler, settings.FillerTiming ?? new JustInTimeTiming(options.Filler), settings.Latencies, leads)
        {
            PlaysClips = settings.PlaysClips,
        };
        Clips = settings.PlaysClips ? new FillerClips(Agent, Responses, Floor, plan) : null;
        Fillers = new FillerScheduler(options.Filler, Floor, Responses, Words)
        {
            Speaks = !options.TextOnly,
            Turns = Turns,
            Plan = plan,
            Clips = Clips,
        };
        var deeds = new SessionDeeds(new SpokenActions(phrases, settings.TimeZone));
        Ledger = new CallLedger(Responses, Floor, Turns, DeadAir, Data, Unacknowledged, Journal, Ids, audit, options.Responses.MaxToolRoundsPerTurn) { Deeds = deeds };
        FailureTeller failures = Failures = new FailureTeller(settings.Errors, phrases, options.Errors)
        {
            OffersPerson = settings.Tools.All.Any(tool => tool.IsTransfer),
        };
        var runner = new CallRunner(
            Ledger, failures, Fillers, settings.Latencies, options.Calls, settings.Random, new LateResults(Responses, Data, Journal) { Deeds = deeds })
        {
            IsDryRun = settings.Execution == ExecutionMode.DryRun,
            TrialRun = phrases.Questions.TrialRun,
            Audit = audit,
            Summarise = (step, call) => Ending!.Summarise(step, call),
        };
        Farewell = new Farewell(Floor, options.GoodbyeTimeout);
        Intents = new Intents(settings.SessionId, options.Calls);
        var admission = new CallAdmission(settings.Tools, Intents, Turns, options.Calls, settings.TimeZone)
        {
            Identity = new(settings.Random),
            Journaled = settings.JournalDigest is { } digest && settings.Journaled.Count > 0 ? new JournaledIntents(settings.Journaled, digest) : null,
        };
        Verification = new VerificationParts(settings, Ledger, runner, Responses, failures, Turns, OtherAnswers, Data, History, Ids);
        Ending = new EndingParts(settings, Farewell, deeds, Ledger, runner, Questions, Turns, Agent, Verification, audit);
        Dispatcher = new CallDispatcher(
            admission, Verification.Check, Ledger, runner, Gate, Questions, failures, audit, unexpected, options.Calls)
        {
            Journal = Journal,
            Doubt = new TurnDoubt(Turns, evidence, options.Confirmation.UncertainTurns, phrases),
            ResponsesEnd = settings.Dialect.CompletesResponses,
            IsOpen = responseId => Responses.Open.Find(responseId) is not null,
            Ending = Ending,
        };
        Interruptions = new Interruptions(Ledger, Dispatcher, Agent, Farewell, phrases.Words);
        Intake = new CallIntake(new FunctionCallAccumulator(options.Calls.MaxArgumentLength), Ledger, Dispatcher, settings.Tools);
        Handshake = new SessionHandshake(settings.Configuration, Ids, options.ConnectTimeout);
        Preambles = new PreambleGuide(settings, Handshake, Floor);
    }

    public IdSource Ids { get; }

    public ConversationHistory History { get; }

    public UnacknowledgedItems Unacknowledged { get; } = new();

    public JournalTrail Journal { get; }

    public ConversationData Data { get; }

    public FloorTracker Floor { get; }

    public UserTurns Turns { get; } = new();

    public ResponseSequencer Responses { get; }

    public OpenQuestions Questions { get; }

    public ConfirmationGate Gate { get; }

    public OtherAnswers OtherAnswers { get; }

    public FillerScheduler Fillers { get; }

    public FillerClips? Clips { get; }

    public FillerWords Words { get; }

    public DeadAir DeadAir { get; }

    public Interruptions Interruptions { get; }

    public Farewell Farewell { get; }

    public PreambleGuide Preambles { get; }

    public FailureTeller Failures { get; }

    public Intents Intents { get; }

    public CallLedger Ledger { get; }

    public CallDispatcher Dispatcher { get; }

    public CallIntake Intake { get; }

    public SessionHandshake Handshake { get; }

    public AgentSpeech Agent { get; }

    public VerificationParts Verification { get; }

    public EndingParts Ending { get; }
}
