namespace RealtimeVoiceTools.Tests.Sessions.Support;

/// <summary>Tools that take as long, and end, as the script says. Keeps a ledger of every run: the side effects.</summary>
internal sealed class ToolScript
{
    private readonly Dictionary<string, Func<Effect.StartAttempt, (double Seconds, AttemptResult Result)>> _runs = [];
    private readonly Dictionary<string, Func<Effect.StartPreview, ConfirmationPreview?>> _previews = [];
    private readonly Dictionary<int, Effect.StartAttempt> _running = [];
    private readonly List<VoiceTool> _tools = [];

    public IReadOnlyList<VoiceTool> Tools => _tools;

    /// <summary>Every attempt that began, in order.</summary>
    public List<Effect.StartAttempt> Ledger { get; } = [];

    /// <summary>The numbers of calls whose work was cancelled; the scripted tools ignore it, unless they heed it.</summary>
    public List<int> Cancelled { get; } = [];

    /// <summary>Which of the tools that run stop when they are told to.</summary>
    public Predicate<Effect.StartAttempt>? Heeds { get; init; }

    public static AttemptResult Ok(string message = "Done.") => AttemptResult.Succeeded($$"""{"success":true,"message":"{{message}}"}""");

    public static AttemptResult Fails(ToolErrorType type, bool nothingHappened = false) =>
        AttemptResult.Failed(new ToolFailure(type) { NothingHappened = nothingHappened });

    public ToolScript Add(string name, double seconds = 0.2, VoiceToolTraits? traits = null) => Add(name, traits, _ => (seconds, Ok()));

    public ToolScript Add(string name, VoiceToolTraits? traits, Func<Effect.StartAttempt, (double Seconds, AttemptResult Result)> run, Func<ConfirmationPreview?>? preview = null)
    {
        _runs[name] = run;
        if (preview is not null)
            _previews[name] = _ => preview();
        _tools.Add(VoiceTool.FromDelegate(
            name, $"Use when the caller asks for {name}.",
            ([System.ComponentModel.Description("What it is about.")] string? subject = null) => subject ?? string.Empty,
            traits,
            preview is null ? null : (string? subject = null) => preview()));
        return this;
    }

    /// <summary>A tool of the test's own, whose preview knows what it is called with.</summary>
    public ToolScript Add(
        VoiceTool tool, Func<Effect.StartAttempt, (double Seconds, AttemptResult Result)> run, Func<Effect.StartPreview, ConfirmationPreview?>? preview = null)
    {
        _runs[tool.Name] = run;
        if (preview is not null)
            _previews[tool.Name] = preview;
        _tools.Add(tool);
        return this;
    }

    public int RunsOf(string name) => Ledger.Count(run => run.Tool.Name == name);

    public void Start(VirtualCall call, Effect.StartAttempt attempt)
    {
        Ledger.Add(attempt);
        _running[attempt.Call] = attempt;
        (double seconds, AttemptResult result) = _runs[attempt.Tool.Name](attempt);
        if (double.IsInfinity(seconds))
            return;
        After(call, seconds, () => End(call, attempt, result));
    }

    public void Cancel(VirtualCall call, int number)
    {
        Cancelled.Add(number);
        if (_running.TryGetValue(number, out Effect.StartAttempt? attempt) && Heeds?.Invoke(attempt) == true)
            After(call, 0.001, () => End(call, attempt, Fails(ToolErrorType.Cancelled)));
    }

    public void Start(VirtualCall call, Effect.StartPreview preview) =>
        After(call, 0.01, () => call.Signal(new Signal.PreviewEnded(preview.Call, PreviewResult.Of(_previews[preview.Tool.Name](preview)))));

    /// <summary>Each attempt ends once, whether its time has come or it was stopped before.</summary>
    private void End(VirtualCall call, Effect.StartAttempt attempt, AttemptResult result)
    {
        if (_running.TryGetValue(attempt.Call, out Effect.StartAttempt? running) && running == attempt && _running.Remove(attempt.Call))
            call.Signal(new Signal.AttemptEnded(attempt.Call, attempt.Attempt, result));
    }

    private static void After(VirtualCall call, double seconds, Action action)
    {
        ITimer? timer = null;
        timer = call.Time.CreateTimer(
            _ =>
            {
                timer?.Dispose();
                call.Do(action);
            },
            null, TimeSpan.FromSeconds(seconds), Timeout.InfiniteTimeSpan);
    }
}
