using RealtimeVoiceTools.Benchmarks.DeadAir.Figures;
using RealtimeVoiceTools.Benchmarks.DeadAir.Strategies;

namespace RealtimeVoiceTools.Benchmarks.DeadAir.Reporting;

/// <summary>Writes the results as tables of fixed width.</summary>
internal sealed class TextReport(TextWriter writer)
{
    private const int NameWidth = 21;
    private const int PointWidth = 11;

    private static readonly (string Title, int Width, Func<TraceFigures, string> Value)[] Columns =
    [
        ("first p50", 10, figures => Figure.Seconds(figures.First(0.5))),
        ("p99", 7, figures => Figure.Seconds(figures.First(0.99))),
        ("+0.7 p50", 9, figures => Figure.Seconds(figures.FirstSinceHeard(0.5))),
        ("longest p50", 12, figures => Figure.Seconds(figures.Longest(0.5))),
        ("p99", 7, figures => Figure.Seconds(figures.Longest(0.99))),
        ("prec.", 7, figures => Figure.Share(figures.Precision)),
        ("recall", 7, figures => Figure.Share(figures.Recall)),
        ("fast", 8, figures => Figure.Percent(figures.FastCallFillers)),
        ("delay p50", 10, figures => Figure.Milliseconds(figures.Delay(0.5))),
        ("p99", 6, figures => Figure.Milliseconds(figures.Delay(0.99))),
        ("coll.", 6, figures => Figure.Count(figures.Collisions)),
        ("lost", 5, figures => Figure.Count(figures.Unanswered)),
    ];

    public void Write(TraceResult result)
    {
        writer.WriteLine($"{result.Trace.Name} ({result.Trace.Turns.Count} turns)");
        writer.WriteLine("strategy".PadRight(NameWidth) + string.Concat(Columns.Select(column => column.Title.PadLeft(column.Width))));
        foreach ((Strategy strategy, TraceFigures figures) in result.Results)
            writer.WriteLine(strategy.Name.PadRight(NameWidth) + string.Concat(Columns.Select(column => column.Value(figures).PadLeft(column.Width))));
        writer.WriteLine();
        if (result.Trace.IsSweep)
            WriteSweep(result);
    }

    /// <summary>Every figure of ours beside its target; true when none is missed.</summary>
    public bool WriteTargets(IReadOnlyList<TraceResult> results)
    {
        var verdicts = new List<string>();
        writer.WriteLine("Targets (ours)".PadRight(49) + "measured".PadLeft(10) + "target".PadLeft(10) + "  verdict");
        foreach (TraceResult result in results)
        {
            writer.WriteLine(result.Trace.Name);
            foreach (Target target in Target.Of(result))
            {
                verdicts.Add(target.Verdict);
                string why = target is { IsMet: false, Bound: { } bound } ? $" ({bound})" : "";
                writer.WriteLine($"  {target.Name,-47}{target.Ours,10}{target.Wanted,10}  {target.Verdict}{why}");
            }
        }

        int missed = verdicts.Count(verdict => verdict == Target.Missed);
        writer.WriteLine();
        writer.WriteLine(
            $"{verdicts.Count} figures over {results.Sum(result => result.Trace.Turns.Count)} turns: {verdicts.Count(verdict => verdict == Target.Met)} ok, {verdicts.Count - missed - verdicts.Count(verdict => verdict == Target.Met)} bounded, {missed} missed");
        return missed == 0;
    }

    public void WriteLegend()
    {
        writer.WriteLine(
            """
            Seconds from the complete call. "+0.7" adds the 0.3 s of turn detection and 0.4 s of generation before it.
            first    silence up to the first words          longest  longest silence of the turn
            prec.    fillers whose call still ran 0.7 s later   recall   turns that needed words (2 s) and got them
            fast     calls under 0.5 s that got words       delay    ms the answer came later than without fillers, beyond
            coll.    two voices at once                              the filler's own sentence
            lost     turns whose answer was never heard
            bounded  no rule that knows how long a tool takes, but not this call, has both precision and recall. Beside it, of first
                     words: our precision, the best that such a rule can have at recall 0.99, or there, at our own recall

            """);
    }

    private void WriteSweep(TraceResult result)
    {
        (Strategy Strategy, IReadOnlyList<(double Seconds, TraceFigures Figures)> ByLatency)[] lines = [.. result.Sweep()];
        writer.WriteLine(result.Trace.HasPreambles ? "longest p50/p99, by latency" : "first p50/p99, by latency");
        writer.WriteLine(new string(' ', NameWidth) + string.Concat(lines[0].ByLatency.Select(point => Figure.Latency(point.Seconds).PadLeft(PointWidth))));
        foreach ((Strategy strategy, IReadOnlyList<(double Seconds, TraceFigures Figures)> points) in lines)
        {
            writer.WriteLine(strategy.Name.PadRight(NameWidth) + string.Concat(points.Select(point =>
                $"{Short(Silence(point.Figures, 0.5))}/{Short(Silence(point.Figures, 0.99))}".PadLeft(PointWidth))));
        }

        writer.WriteLine();

        // After words of the model's own the first silence is a later one.
        TimeSpan? Silence(TraceFigures figures, double share) => result.Trace.HasPreambles ? figures.Longest(share) : figures.First(share);
    }

    private static string Short(TimeSpan? silence) =>
        silence is { TotalSeconds: >= 9.95 } long_ ? long_.TotalSeconds.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture) : Figure.Seconds(silence);
}
