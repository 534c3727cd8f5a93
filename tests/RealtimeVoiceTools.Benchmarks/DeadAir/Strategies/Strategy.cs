using RealtimeVoiceTools.Benchmarks.DeadAir.Traces;

namespace RealtimeVoiceTools.Benchmarks.DeadAir.Strategies;

/// <summary>A way to decide when the first words of a wait are asked for. All else is the same engine.</summary>
/// <param name="Name">How it is called in tables and plots.</param>
/// <param name="Timing">Null for the library's own.</param>
internal sealed record Strategy(string Name, IFillerTiming? Timing = null)
{
    /// <summary>False where nothing is ever said.</summary>
    public bool Speaks { get; init; } = true;

    public static Strategy Ours { get; } = new("just in time (ours)");

    public static Strategy NoFiller { get; } = new("no filler") { Speaks = false };

    public static IReadOnlyList<Strategy> All { get; } =
    [
        Ours,
        NoFiller,
        new Strategy("at start", new SpeakAtStart()),
        new Strategy("2 s timer", new FixedTimer(TimeSpan.FromSeconds(2))),
        new Strategy("latency history", new LatencyThreshold(TimeSpan.FromSeconds(1))),
    ];

    /// <summary>The engine with this timing, and with what is known of a trace when a session begins.</summary>
    public EngineSettings Apply(EngineSettings settings, Trace trace)
    {
        var earlier = new LearnedLatencies();
        foreach ((string tool, IReadOnlyList<TimeSpan> latencies) in trace.History)
        {
            foreach (TimeSpan latency in latencies)
                earlier.Record(tool, latency);
        }

        return settings with { FillerTiming = Timing, Latencies = earlier };
    }
}
