namespace RealtimeVoiceTools.Simulation;

/// <summary>All invariants, and the laws of the design that they prove.</summary>
internal static class Invariants
{
    /// <summary>Those that the hostile dialogues prove, and the runner itself.</summary>
    public const string NothingWithoutAYes = "nothing without a yes";
    public const string YesIsHeeded = "yes is heeded";
    public const string LivesOn = "lives on";
    public const string SameTrace = "same trace";

    public static readonly IReadOnlyList<(string Name, string Law)> All =
    [
        (InvariantNames.Of(typeof(OneOutput)), "2, I2"),
        (InvariantNames.Of(typeof(OutputInTime)), "1, I4, I10"),
        (InvariantNames.Of(typeof(SideEffectsWait)), "5, I5"),
        (InvariantNames.Of(typeof(WholeArguments)), "5, I13"),
        (InvariantNames.Of(typeof(RunsOnce)), "2, 10, I7"),
        (InvariantNames.Of(typeof(SafeRetries)), "7, 9, I7"),
        (InvariantNames.Of(typeof(BoundedRuns)), "9, I11"),
        (InvariantNames.Of(typeof(TruthfulOutcome)), "7"),
        (InvariantNames.Of(typeof(LateResultOnce)), "2, 7"),
        (InvariantNames.Of(typeof(CancelsRightly)), "10"),
        (InvariantNames.Of(typeof(ReleasedOnce)), "9, I11"),
        (InvariantNames.Of(typeof(OneResponse)), "3, I3"),
        (InvariantNames.Of(typeof(ReasonToSpeak)), "3, I3"),
        (InvariantNames.Of(typeof(Answered)), "3, I4"),
        (InvariantNames.Of(typeof(FillerManners)), "6, I6"),
        (InvariantNames.Of(typeof(FillerBounds)), "6, 9"),
        (InvariantNames.Of(typeof(BargeIn)), "6, I6"),
        (InvariantNames.Of(typeof(CutOnce)), "2, 6"),
        (InvariantNames.Of(typeof(Consent)), "4, I1"),
        (NothingWithoutAYes, "4, I1, I9"),
        (YesIsHeeded, "4"),
        (InvariantNames.Of(typeof(VerifiedOnly)), "4, I9"),
        (InvariantNames.Of(typeof(PinAttempts)), "8, I9"),
        (InvariantNames.Of(typeof(NoSecrets)), "8, I8"),
        (InvariantNames.Of(typeof(NoThrownWords)), "7, I8"),
        (InvariantNames.Of(typeof(AuditedRuns)), "12"),
        (InvariantNames.Of(typeof(ComesBack)), "10"),
        (InvariantNames.Of(typeof(ToldAfterLoss)), "2, 10"),
        (InvariantNames.Of(typeof(EndsOnce)), "10, I12"),
        (LivesOn, "11, I12, I13"),
        (InvariantNames.Of(typeof(BoundedTimers)), "9, I11"),
        (SameTrace, "12, I14"),
    ];

    /// <summary>What holds from the beginning of a session to its end, on whichever line.</summary>
    public static IEnumerable<Invariant> OfSession(Watch watch) =>
    [
        new RunsOnce(watch), new SafeRetries(watch), new BoundedRuns(watch), new TruthfulOutcome(watch), new LateResultOnce(watch),
        new CancelsRightly(watch), new ReleasedOnce(watch), new FillerManners(watch), new FillerBounds(watch), new BargeIn(watch), new Consent(watch), new VerifiedOnly(watch),
        new PinAttempts(watch), new NoSecrets(watch), new NoThrownWords(watch), new AuditedRuns(watch), new EndsOnce(watch), new BoundedTimers(watch),
        new ComesBack(watch), new ToldAfterLoss(watch),
    ];

    /// <summary>What is between the session and one connection: another connection knows nothing of it.</summary>
    public static IEnumerable<Invariant> OfLine(Watch watch) =>
    [
        new OneOutput(watch), new OutputInTime(watch), new SideEffectsWait(watch), new WholeArguments(watch), new OneResponse(watch),
        new ReasonToSpeak(watch), new Answered(watch), new CutOnce(watch),
    ];
}
