using RealtimeVoiceTools.Benchmarks.DeadAir.Figures;
using RealtimeVoiceTools.Benchmarks.DeadAir.Reporting;
using RealtimeVoiceTools.Benchmarks.DeadAir.Strategies;
using RealtimeVoiceTools.Benchmarks.DeadAir.Traces;

namespace RealtimeVoiceTools.Benchmarks.DeadAir.Plot;

/// <summary>The first silence over the latency of the tool, one line for each strategy; both axes logarithmic.</summary>
internal sealed class SilencePanel(SvgDrawing drawing, double left, double top)
{
    public const double Width = 390;
    public const double Height = 250;

    private const double LabelHeight = 14;
    private const double Least = 0.5;
    private const double Most = 36;
    private static readonly double[] Ticks = [0.5, 1, 2, 4, 8, 16, 32];

    private static double Shortest => TraceCatalogue.Latencies[0];

    private static double Longest => TraceCatalogue.Latencies[^1];

    public void Draw(string title, TraceResult sweep, double share, Func<double, double>? target)
    {
        drawing.Text(left, top - 14, title, Palette.Ink, 14, bold: true);
        foreach (double tick in Ticks)
        {
            drawing.Line(left, Y(tick), left + Width, Y(tick), Palette.Grid);
            drawing.Text(left - 8, Y(tick) + 4, Figure.Latency(tick), Palette.Soft, 11, "end");
        }

        foreach (double latency in TraceCatalogue.Latencies)
            drawing.Text(X(latency), top + Height + 17, Figure.Latency(latency), Palette.Soft, 11, "middle");
        if (target is not null)
            DrawTarget(target);
        var ends = new List<(double Y, string Label, string Color, bool Bold)>();
        // Ours last, so that nothing lies over it.
        foreach ((Strategy strategy, IReadOnlyList<(double Seconds, TraceFigures Figures)> points) in sweep.Sweep().Reverse())
        {
            (double X, double Y)[] line = [.. points.Select(point => (X(point.Seconds), Y(point.Figures.First(share)!.Value.TotalSeconds)))];
            bool isOurs = strategy == Strategy.Ours;
            drawing.Path(line, Palette.Of(strategy), isOurs ? 3 : 1.8);
            if (isOurs)
                Array.ForEach(line, point => drawing.Dot(point.X, point.Y, 3, Palette.Paper, Palette.Of(strategy)));
            ends.Add((line[^1].Y, strategy.Name, Palette.Of(strategy), isOurs));
        }

        Label(ends);
    }

    private void DrawTarget(Func<double, double> target)
    {
        const int Steps = 240;
        var line = Enumerable.Range(0, Steps + 1)
            .Select(step => Shortest * Math.Pow(Longest / Shortest, (double)step / Steps)).Select(latency => (X(latency), Y(target(latency)))).ToList();
        drawing.Path(line, Palette.Target, 1.6, "5 4");
        drawing.Text(left + 4, line[0].Item2 - 6, "target", Palette.Target, 11);
    }

    /// <summary>Labels stand at the ends of their lines, pushed apart where the lines meet.</summary>
    private void Label(List<(double Y, string Label, string Color, bool Bold)> ends)
    {
        double last = double.NegativeInfinity;
        double lowest = top + Height - 4;
        (double Y, string Label, string Color, bool Bold)[] sorted = [.. ends.OrderBy(end => end.Y)];
        for (int i = 0; i < sorted.Length; i++)
        {
            double room = lowest - ((sorted.Length - 1 - i) * LabelHeight);
            last = Math.Min(Math.Max(sorted[i].Y + 4, last + LabelHeight), room);
            drawing.Text(left + Width + 10, last, sorted[i].Label, sorted[i].Color, 12, bold: sorted[i].Bold);
        }
    }

    private double X(double latency) => left + (Width * Math.Log(latency / Shortest) / Math.Log(Longest / Shortest));

    private double Y(double silence) => top + Height - (Height * Math.Log(Math.Clamp(silence, Least, Most) / Least) / Math.Log(Most / Least));
}
