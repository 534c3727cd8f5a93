namespace RealtimeVoiceTools;

/// <summary>The parts of the engine that have to do with the end of a call, put together.</summary>
internal sealed class EndingParts(
    EngineSettings settings, Farewell farewell, SessionDeeds deeds, CallLedger ledger, CallRunner runner, OpenQuestions questions, UserTurns turns,
    AgentSpeech agent, VerificationParts verification, AuditTrail audit)
{
    private readonly HandoverSummary _summary = new(
        deeds, ledger, questions, verification, new SpokenActions(settings.Phrases, settings.TimeZone), settings.Phrases.Transfer, settings.Phrases.Words);

    public EndCallAnswer EndCall { get; } = new(farewell, ledger, runner, questions, turns, agent, audit, settings.Phrases);

    public HumanTransfers Transfers { get; } = new(farewell, turns);

    public CallsLeftOpen LeftOpen { get; } = new(ledger, questions, audit);

    /// <summary>What a person should know who takes over; null for every other tool.</summary>
    public TransferSummary? Summarise(Step step, CallEntry call) => call.Tool!.IsTransfer ? _summary.Of(step, call) : null;

    /// <summary>Something is still to be heard before the line may close: words that the provider plays, or an answer to a question.</summary>
    public bool IsAwaited => agent.AwaitsPlayback || questions.All.Any();
}
