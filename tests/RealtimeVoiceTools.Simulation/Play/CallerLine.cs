using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Simulation;

/// <summary>One session of the caller: the engine, the emulator and the tools of the plan, watched.</summary>
internal sealed class CallerLine
{
    private readonly Dictionary<string, ToolCall> _calls = [];
    private readonly Watch _watch;

    public CallerLine(Plan plan, Watch watch, PinScript? pins, int number)
    {
        _watch = watch;
        Model = new PlannedModel(watch.Tally, call => _calls[call.Id] = call);
        LineSettings line = plan.Line;
        Call = new VirtualCall(
            Model,
            Tools(),
            options =>
            {
                options.TurnDetection = line.TurnDetection;
                options.OutputFormat = AudioFormat.G711Ulaw;
                options.TextOnly = line.IsTextOnly;
                options.Random = new Random(plan.Seed);
                // Where it is off, a drop is the end of a session, and the caller comes back in another one.
                options.Reconnect.Enabled = line.Reconnects;
                watch.Options = options;
            },
            emulation =>
            {
                emulation.Seed = unchecked(plan.Seed + number);
                emulation.Provider = line.Provider;
                emulation.ResponseLatency = TimeSpan.FromMilliseconds(line.ResponseLatencyMs);
                emulation.AudioSpeed = line.AudioSpeed;
                emulation.TranscriptionDelay = TimeSpan.FromMilliseconds(line.TranscriptionDelayMs);
                emulation.RefusalNamesEvent = line.RefusalNamesEvent;
                emulation.ArgumentsDoneWhenCutOff = line.ArgumentsDoneWhenCutOff;
                emulation.MaxLoggedBytes = 0;
            },
            line.Version,
            latencies: Learned(line.LatencySeed),
            pins: pins,
            session: $"{number:X8}89ABCDEF",
            observer: watch.Observe);
        watch.Call = Call;
    }

    public VirtualCall Call { get; }

    public PlannedModel Model { get; }

    /// <summary>All that was called in this session.</summary>
    public IEnumerable<ToolCall> Calls => _calls.Values;

    /// <summary>A call that comes some other way than by the emulated model.</summary>
    public void Knows(ToolCall call) => _calls[call.Id] = call;

    public void Signal(Signal signal) => Call.Do(() => Call.Signal(signal));

    /// <summary>The session is over: nothing of it moves any more.</summary>
    public void Close() => Call.Line.Disconnect(new RealtimeCloseStatus(null));

    private ToolScript Tools()
    {
        var tools = new ToolScript { Heeds = attempt => _calls.TryGetValue(attempt.CallId, out ToolCall? call) && call.RunOf(attempt.Attempt).HeedsCancel };
        foreach (VoiceTool tool in SimulatedTools.All)
            tools.Add(tool, Run, tool.Definition.Preview is null ? null : SimulatedTools.Preview);
        return tools;
    }

    private (double Seconds, AttemptResult Result) Run(Effect.StartAttempt attempt)
    {
        ToolRun run = _calls.TryGetValue(attempt.CallId, out ToolCall? call) ? call.RunOf(attempt.Attempt) : new ToolRun(0.1, RunEnd.Works, false);
        _watch.Tally.Count(FamilyOf(run));
        _watch.Runs[(attempt.Call, attempt.Attempt)] = run;
        return (run.Seconds, run.End switch
        {
            RunEnd.Works => ToolScript.Ok(),
            RunEnd.FailsForNow => Failed(ToolErrorType.Temporary),
            RunEnd.FailsForNowUntouched => Failed(ToolErrorType.Temporary, nothingHappened: true),
            RunEnd.NotFound => Failed(ToolErrorType.NotFound),
            _ => Failed(ToolErrorType.Unknown),
        });
    }

    private static string FamilyOf(ToolRun run) => run switch
    {
        { Seconds: > 10, HeedsCancel: true } => "tool past its time, stops when told to",
        { Seconds: > 10 } => "tool past its time, ends late or never",
        { End: RunEnd.Works } => "tool that works in time",
        { End: RunEnd.Throws } => "tool that throws",
        _ => "tool that fails",
    };

    private static AttemptResult Failed(ToolErrorType type, bool nothingHappened = false) =>
        AttemptResult.Failed(new ToolFailure(type) { NothingHappened = nothingHappened }, new InvalidOperationException(SimulatedTools.Thrown));

    private static LearnedLatencies Learned(int seed)
    {
        var learned = new LearnedLatencies();
        var random = new Random(seed);
        foreach (string tool in (string[])[SimulatedTools.Look, SimulatedTools.LookUp, SimulatedTools.Save, SimulatedTools.Sync, SimulatedTools.DeleteReport])
        {
            double usual = 0.02 * Math.Pow(1000, random.NextDouble());
            for (int i = random.Next(12); i > 0; i--)
                learned.Record(tool, TimeSpan.FromSeconds(usual * (0.5 + random.NextDouble())));
        }

        return learned;
    }
}
