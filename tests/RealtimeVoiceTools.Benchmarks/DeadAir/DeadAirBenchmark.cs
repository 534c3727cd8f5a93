using System.Globalization;
using RealtimeVoiceTools.Benchmarks.DeadAir.Calls;
using RealtimeVoiceTools.Benchmarks.DeadAir.Figures;
using RealtimeVoiceTools.Benchmarks.DeadAir.Plot;
using RealtimeVoiceTools.Benchmarks.DeadAir.Reporting;
using RealtimeVoiceTools.Benchmarks.DeadAir.Strategies;
using RealtimeVoiceTools.Benchmarks.DeadAir.Traces;

namespace RealtimeVoiceTools.Benchmarks.DeadAir;

/// <summary>
/// How long callers hear nothing while a tool runs: the library's timing of fillers beside others, over the same engine and the same turns, in virtual time.
/// </summary>
internal static class DeadAirBenchmark
{
    /// <returns>0 when every target is met or shown to be out of reach, 1 when one is missed, 2 when the arguments make no sense.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (DeadAirOptions.Read(arguments) is not { } options)
        {
            errors.WriteLine($"usage: dead-air {DeadAirOptions.Usage}");
            return 2;
        }

        IReadOnlyList<TraceResult> results = Measure(TraceCatalogue.Plan(options.Turns, options.Seed));
        var report = new TextReport(output);
        report.WriteLegend();
        foreach (TraceResult result in results)
            report.Write(result);
        bool isGood = report.WriteTargets(results);
        if (options.SvgPath is not null)
            File.WriteAllText(options.SvgPath, DeadAirPlot.Draw(
                Named(TraceCatalogue.SweepLearned), Named(TraceCatalogue.SweepNotLearned), Named(TraceCatalogue.MixedLearned), Named(TraceCatalogue.MixedNotLearned)));
        return isGood ? 0 : 1;

        TraceResult Named(string name) => results.First(result => result.Trace.Name == name);
    }

    private static IReadOnlyList<TraceResult> Measure(IReadOnlyList<Trace> traces) => [.. traces.Select(Measure)];

    private static TraceResult Measure(Trace trace)
    {
        IReadOnlyList<HeardTurn> silent = BenchmarkCall.Run(trace, Strategy.NoFiller);
        return new TraceResult(trace, [.. Strategy.All.Select(strategy => (
            strategy, TraceFigures.Of(strategy == Strategy.NoFiller ? silent : BenchmarkCall.Run(trace, strategy), silent)))]);
    }
}
