using RealtimeVoiceTools.Benchmarks.DeadAir.Figures;
using RealtimeVoiceTools.Benchmarks.DeadAir.Reporting;
using RealtimeVoiceTools.Benchmarks.DeadAir.Strategies;

namespace RealtimeVoiceTools.Benchmarks.DeadAir.Plot;

/// <summary>What speaking costs: how often the first words were followed by their result in the same breath, and how often they were missing.</summary>
internal sealed class TruthPanel(SvgDrawing drawing, double left, double top)
{
    public const double Width = 390;

    private const double LineHeight = 24;
    private static readonly double[] Ticks = [0, 0.25, 0.5, 0.75, 1];

    public void Draw(string title, TraceResult trace, double? best)
    {
        double bottom = top + (trace.Results.Count * LineHeight);
        drawing.Text(left, top - 14, title, Palette.Ink, 14, bold: true);
        foreach (double tick in Ticks)
        {
            drawing.Line(X(tick), top, X(tick), bottom, Palette.Grid);
            drawing.Text(X(tick), bottom + 17, Figure.Percent(tick).Replace(".0", "", StringComparison.Ordinal), Palette.Soft, 11, "middle");
        }

        if (best is { } bound)
        {
            drawing.Path([(X(bound), top), (X(bound), bottom)], Palette.Target, 1.6, "5 4");
            drawing.Text(X(bound), top - 2, "best possible", Palette.Target, 10, "middle");
        }

        for (int i = 0; i < trace.Results.Count; i++)
        {
            (Strategy strategy, TraceFigures figures) = trace.Results[i];
            double y = top + ((i + 0.5) * LineHeight);
            string color = Palette.Of(strategy);
            drawing.Text(left + Width + 16, y + 4, strategy.Name, color, 12, bold: strategy == Strategy.Ours);
            drawing.Line(X(0), y, X(1), y, Palette.Grid);
            // Recall first and hollow, so that precision stays readable where both meet.
            if (figures.Recall is { } recall)
                drawing.Dot(X(recall), y, 6, Palette.Paper, color);
            if (figures.FirstPrecision is { } precision)
                drawing.Dot(X(precision), y, 4, color, color);
        }
    }

    private double X(double share) => left + (Width * share);
}
