using System.Globalization;

namespace RealtimeVoiceTools.Benchmarks.DeadAir.Traces;

/// <summary>The traces of the benchmark.</summary>
internal static class TraceCatalogue
{
    public const string SweepLearned = "sweep, learned";
    public const string SweepNotLearned = "sweep, not learned";
    public const string MixedLearned = "mixed, learned";
    public const string MixedNotLearned = "mixed, not learned";

    /// <summary>The latencies of the sweep, in seconds.</summary>
    public static readonly IReadOnlyList<double> Latencies = [0.05, 0.2, 0.5, 1, 2, 4, 8, 15, 30];

    private static readonly ToolProfile[] Mixed =
    [
        ToolProfile.LogNormal("cache", 0.1, 0.3), ToolProfile.LogNormal("index", 0.3, 0.4), ToolProfile.LogNormal("database", 0.8, 0.4),
        ToolProfile.LogNormal("gateway", 1.6, 0.5), ToolProfile.LogNormal("partner", 3, 0.5), ToolProfile.LogNormal("report", 6, 0.4),
        ToolProfile.HeavyTailed("legacy", 0.4, 1.2),
    ];

    private static readonly ToolProfile[] Lesson =
        [ToolProfile.Uniform("create", 0.5, 2), ToolProfile.Uniform("list", 0.3, 1), ToolProfile.Uniform("external", 1, 5)];

    /// <summary>All traces, which together have about the given number of turns.</summary>
    public static IReadOnlyList<Trace> Plan(int turns, int seed)
    {
        TracePlanner[] planners =
        [
            new(SweepLearned, Sweep(0)) { IsLearned = true, IsSweep = true },
            new(SweepNotLearned, Sweep(0)) { IsSweep = true },
            new("sweep with preambles, learned", Sweep(1)) { IsLearned = true, IsSweep = true, Preambles = 1 },
            new(MixedLearned, Mixed) { IsLearned = true },
            new(MixedNotLearned, Mixed),
            new("lesson, learned", Lesson) { IsLearned = true },
            new("lesson, not learned", Lesson),
            new("mixed with barge-ins, learned", Mixed) { IsLearned = true, Interruptions = 0.8, Preambles = 0.2 },
            new("mixed with barge-ins, not learned", Mixed) { Interruptions = 0.8, Preambles = 0.2 },
        ];
        int each = Math.Max(1, (turns + planners.Length - 1) / planners.Length);
        return [.. planners.Select((planner, index) => planner.Plan(each, unchecked((seed * 1000) + index)))];
    }

    public static string SweepName(double seconds) => string.Create(CultureInfo.InvariantCulture, $"takes_{seconds * 1000:0}_ms");

    private static ToolProfile[] Sweep(double atLeast) =>
    [
        .. Latencies.Where(seconds => seconds >= atLeast).Select(seconds => ToolProfile.Steady(SweepName(seconds), seconds)),
    ];
}
