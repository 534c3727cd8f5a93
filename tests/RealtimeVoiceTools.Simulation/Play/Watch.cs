namespace RealtimeVoiceTools.Simulation;

/// <summary>
/// Sees all that a session is told and does, and what the script knows besides; keeps what the oracles share. A caller may have several
/// sessions, one after the other, and a session several lines: each session and each line has invariants of its own.
/// </summary>
internal sealed class Watch
{
    private const int MostViolations = 8;
    private const int NormalClose = 1000;

    // Whoever was asked longer ago is asked again.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4.9);

    private readonly List<SaidTurn> _said = [];
    private readonly HashSet<string> _called = [];
    private readonly List<string>? _trace;
    private readonly TraceHash? _hash;
    private readonly Dictionary<string, (string Tool, bool? Tapped)> _questions = [];
    private Invariant[] _ofSession = [];
    private Invariant[] _ofLine = [];
    private TimeSpan? _refusedAt;

    public Watch(Plan plan, Tally tally, bool traces = false, bool hashes = false)
    {
        (Plan, Tally) = (plan, tally);
        _trace = traces ? [] : null;
        _hash = hashes ? new TraceHash() : null;
        Pins = new PinLedger(() => SessionTime);
        NewLine();
    }

    public Plan Plan { get; }

    public LineSettings Line => Plan.Line;

    public Tally Tally { get; }

    /// <summary>The line of this moment; null while it opens.</summary>
    public VirtualCall? Call { get; set; }

    public VoiceToolsOptions Options { get; set; } = new();

    /// <summary>Events of the provider were lost: what it has open is no longer known for certain.</summary>
    public bool LosesEvents { get; set; }

    /// <summary>What the tools do, by call and attempt.</summary>
    public Dictionary<(int Call, int Attempt), ToolRun> Runs { get; } = [];

    /// <summary>What was called on lines that are gone: a provider that shows such a call again makes none.</summary>
    public HashSet<string> CalledEarlier { get; } = [];

    public IReadOnlyList<SaidTurn> SaidTurns => _said;

    public PinLedger Pins { get; }

    public string? NewestQuestion { get; private set; }

    public string? NewestQuestionWords { get; private set; }

    /// <summary>The caller was refused, or a PIN was wrong, a short while ago: a PIN is expected.</summary>
    public bool ExpectsPin => _refusedAt is { } at && SessionTime - at < Patience;

    public List<Violation> Violations { get; } = [];

    public IReadOnlyList<string> Trace => _trace ?? [];

    public ulong Hash => _hash?.Value ?? 0;

    public int Steps { get; private set; }

    /// <summary>How many calls the session answered.</summary>
    public int Calls { get; private set; }

    public TimeSpan Past { get; private set; }

    public TimeSpan SessionTime => Past + (Call?.Now ?? TimeSpan.Zero);

    public void Observe(TimeSpan at, object what)
    {
        if (what is Signal)
            Steps++;
        Note(what);
        _trace?.Add(TraceText.Of(at, what));
        _hash?.Add(at, what);
        foreach (Invariant invariant in _ofSession)
            invariant.Observe(at, what);
        foreach (Invariant invariant in _ofLine)
            invariant.Observe(at, what);
    }

    public void Happened(Stimulus stimulus)
    {
        Tally.Count(stimulus.Family);
        _trace?.Add($"{Call?.Now:mm\\:ss\\.fffffff} == {stimulus}");
        if (stimulus is Stimulus.Drops drops && (!Line.Reconnects || drops.Code == NormalClose))
            IsDropped = true;
        if (stimulus is Stimulus.HangsUp or Stimulus.Application { Deed: ApplicationDeed.SaysGoodbye })
            IsHungUp = true;
    }

    public bool IsDropped { get; private set; }

    public bool IsHungUp { get; private set; }

    /// <summary>The provider has accepted the session on the line that is in use.</summary>
    public bool IsLive { get; private set; }

    public void Said(SaidTurn turn) => _said.Add(turn);

    public void Tapped(string id, bool yes)
    {
        if (_questions.TryGetValue(id, out var asked))
            _questions[id] = asked with { Tapped = yes };
    }

    /// <summary>The application said yes to a question about the tool: taken once.</summary>
    public bool TakeTap(string tool)
    {
        if (_questions.FirstOrDefault(asked => asked.Value.Tool == tool && asked.Value.Tapped == true).Key is not { } id)
            return false;
        _questions.Remove(id);
        return true;
    }

    public void Compared(bool isRight) => Pins.Compared(isRight);

    public void Break(string invariant, TimeSpan at, string message)
    {
        if (Violations.Count < MostViolations)
            Violations.Add(new Violation(invariant, at, Steps, message));
    }

    /// <summary>The line is over: what must have come has come.</summary>
    public void LineEnded()
    {
        foreach (Invariant invariant in (Invariant[])[.. _ofSession, .. _ofLine])
        {
            invariant.End();
            Tally.Checked(invariant.Name, invariant.Checks);
        }

        Past = SessionTime;
    }

    /// <summary>What was under way on the line has no end; and no question of it can be answered.</summary>
    private void LineLost()
    {
        foreach (Invariant invariant in _ofLine)
            Tally.Checked(invariant.Name, invariant.Checks);
        (_ofLine, NewestQuestion, NewestQuestionWords, IsLive) = ([], null, null, false);
        _questions.Clear();
        CalledEarlier.UnionWith(_called);
        _called.Clear();
    }

    public void NewLine()
    {
        // What is known of a person is known of the connection on which it was learnt.
        (Call, _refusedAt, NewestQuestion, NewestQuestionWords, IsDropped, LosesEvents, IsLive) = (null, null, null, null, false, false, false);
        _said.Clear();
        _questions.Clear();
        _called.Clear();
        CalledEarlier.Clear();
        Runs.Clear();
        Pins.LineBegan();
        _ofSession = [.. Invariants.OfSession(this)];
        _ofLine = [.. Invariants.OfLine(this)];
    }

    private void Note(object what)
    {
        switch (what)
        {
            case Signal.ConnectionClosed closed when Line.Reconnects && closed.Connection == Call?.LineNumber:
                LineLost();
                break;
            case Signal.Received { Event: RealtimeEvent.OutputItemDone { Item: { CallId: { } id, Status: ItemStatus.Completed } } }:
                _called.Add(id);
                break;
            case Signal.Received { Event: RealtimeEvent.ItemDone { Item: { CallId: { } id, Status: ItemStatus.Completed } } }:
                _called.Add(id);
                break;
            case Effect.UseConnection:
                _ofLine = [.. Invariants.OfLine(this)];
                break;
            case Effect.MoveTo move:
                IsLive = move.State == VoiceSessionState.Live;
                break;
            case Effect.Notify { Event: VoiceSessionEvent.ConfirmationAsked asked }:
                (NewestQuestion, NewestQuestionWords) = (asked.ConfirmationId, asked.Question);
                _questions[asked.ConfirmationId] = (asked.Tool, null);
                break;
            case Effect.Send { Command: RealtimeCommand.AddCallOutput }:
                Calls++;
                break;
            case Effect.Notify { Event: VoiceSessionEvent.ToolSettled { ErrorType: ToolErrorType.VerificationRequired } }:
            case Effect.Notify { Event: VoiceSessionEvent.CallerNotVerified }:
                _refusedAt = SessionTime;
                break;
            case Effect.Notify { Event: VoiceSessionEvent.CallerVerified }:
            case Signal.CallerChanged:
                _refusedAt = null;
                break;
        }

        Pins.Observe(what);
    }
}
