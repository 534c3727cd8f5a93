using RealtimeVoiceTools.Benchmarks.DeadAir.Figures;
using RealtimeVoiceTools.Benchmarks.DeadAir.Strategies;
using RealtimeVoiceTools.Benchmarks.DeadAir.Traces;

namespace RealtimeVoiceTools.Benchmarks.DeadAir.Reporting;

/// <summary>What all strategies came to over one trace.</summary>
/// <param name="Trace">The trace.</param>
/// <param name="Results">Per strategy, in the order of <see cref="Strategy.All"/>.</param>
internal sealed record TraceResult(Trace Trace, IReadOnlyList<(Strategy Strategy, TraceFigures Figures)> Results)
{
    public TraceFigures Ours => Results.First(result => result.Strategy == Strategy.Ours).Figures;

    public TraceFigures NoFiller => Results.First(result => result.Strategy == Strategy.NoFiller).Figures;

    /// <summary>The figures of a sweep, tool by tool in the order of their latency.</summary>
    public IEnumerable<(Strategy Strategy, IReadOnlyList<(double Seconds, TraceFigures Figures)> ByLatency)> Sweep() =>
        Results.Select(result => (
            result.Strategy,
            (IReadOnlyList<(double, TraceFigures)>)
            [
                .. Trace.Turns.Zip(result.Figures.Turns).GroupBy(pair => pair.First.Tool, pair => pair.Second)
                    .Select(group => (Nominal(group.Key), new TraceFigures([.. group]))).OrderBy(point => point.Item1),
            ]));

    private static double Nominal(ToolProfile tool) => TraceCatalogue.Latencies.First(seconds => TraceCatalogue.SweepName(seconds) == tool.Name);
}
