using RealtimeVoiceTools.Benchmarks.DeadAir.Figures;

namespace RealtimeVoiceTools.Benchmarks.DeadAir.Reporting;

/// <summary>One figure of ours beside what it should be.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Ours">What it came to.</param>
/// <param name="Wanted">What it should be.</param>
/// <param name="IsMet">Whether it is.</param>
internal sealed record Target(string Name, string Ours, string Wanted, bool IsMet)
{
    public const string Met = "ok";
    public const string Missed = "MISS";

    private const double Precise = 0.95;
    private const double Recalled = 0.99;
    private const double FastCallsFilled = 0.005;

    // A rule that looks at elapsed time alone and has all distributions in advance is an ideal; what is far below it is a fault, not a bound.
    private const double NearTheBound = 0.1;

    private static readonly TimeSpan Late = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongGap = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan LongDelay = TimeSpan.FromMilliseconds(300);

    /// <summary>Why it cannot be met, or null.</summary>
    public string? Bound { get; init; }

    public string Verdict => IsMet ? Met : Bound is null ? Missed : "bounded";

    public bool IsMissed => !IsMet && Bound is null;

    public static IEnumerable<Target> Of(TraceResult result)
    {
        TraceFigures ours = result.Ours;
        if (result.Trace is { IsLearned: true, IsSweep: true, HasPreambles: false })
        {
            foreach ((double seconds, TraceFigures figures) in result.Sweep().First().ByLatency)
            {
                TimeSpan allowed = TraceFigures.Allowed(TimeSpan.FromSeconds(seconds));
                yield return AtMost($"first silence p50 at {Figure.Latency(seconds)}", figures.First(0.5), allowed, Figure.Seconds);
            }
        }
        else if (result.Trace.IsLearned)
        {
            yield return AtMost("first silence beyond its call's allowance p50", ours.TypicalExcess, TimeSpan.Zero, Figure.Seconds);
        }
        else
        {
            yield return AtMost("first silence p99", ours.First(0.99), Late, Figure.Seconds);
        }

        yield return AtMost("later silences, longest", ours.LongestLater, LongGap, Figure.Seconds);
        (string? precision, string? recall) = Bounds(result);
        yield return new Target("filler precision", Figure.Share(ours.Precision), $">= {Figure.Share(Precise)}", ours.Precision is not < Precise) { Bound = precision };
        yield return new Target("recall where silence passes 2 s", Figure.Share(ours.Recall), $">= {Figure.Share(Recalled)}", ours.Recall is not < Recalled) { Bound = recall };
        double models = result.NoFiller.FastCallFillers ?? 0;
        yield return new Target(
            "calls under 500 ms with a filler", Figure.Percent(ours.FastCallFillers), $"<= {Figure.Percent(FastCallsFilled)}", ours.FastCallFillers is not > FastCallsFilled)
        {
            Bound = ours.FastCallFillers - models <= FastCallsFilled ? $"the model's own lines: {Figure.Percent(models)}" : null,
        };
        yield return AtMost("answer delayed beyond the filler, p99, ms", ours.Delay(0.99), LongDelay, Figure.Milliseconds);
        yield return new Target("two voices at once", Figure.Count(ours.Collisions), "0", ours.Collisions == 0);
        yield return new Target("turns without an answer", Figure.Count(ours.Unanswered), "0", ours.Unanswered == 0);
    }

    /// <summary>The best precision of first words at the recall that is wanted.</summary>
    public static double BestPrecision(TraceResult result) => PrecisionBound.Of(result.Trace, Recalled);

    private static Target AtMost(string name, TimeSpan? ours, TimeSpan wanted, Func<TimeSpan?, string> write) =>
        new(name, write(ours), $"<= {write(wanted)}", ours is not { } known || known <= wanted);

    /// <summary>Precision and recall pull at each other: where not even a rule that knows the distributions can have both, neither is a fault.</summary>
    private static (string? Precision, string? Recall) Bounds(TraceResult result)
    {
        double best = BestPrecision(result);
        if (best >= Precise)
            return (null, null);
        double here = PrecisionBound.Of(result.Trace, Math.Min(1, result.Ours.Recall ?? 0));
        double first = result.Ours.FirstPrecision ?? 0;
        if (first < here - NearTheBound)
            return (null, null);
        string where = result.Trace.HasInterruptions ? "uninterrupted " : "";
        return (
            $"first {Figure.Share(first)}, {where}best {Figure.Share(best)}",
            $"{where}best there {Figure.Share(here)}");
    }
}
