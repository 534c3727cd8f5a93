using RealtimeVoiceTools.Benchmarks.DeadAir.Figures;
using RealtimeVoiceTools.Benchmarks.DeadAir.Reporting;

namespace RealtimeVoiceTools.Benchmarks.DeadAir.Plot;

/// <summary>The benchmark on one page: silence over latency, and what the words that end it are worth.</summary>
internal static class DeadAirPlot
{
    private const double Width = 1180;
    private const double Height = 1010;
    private const double Left = 60;
    private const double Right = 640;
    private const double Top = 112;

    /// <param name="learned">The sweep over latencies of tools that are known.</param>
    /// <param name="unlearned">The same of tools that are not.</param>
    /// <param name="mixedLearned">Tools of many latencies, known.</param>
    /// <param name="mixedUnlearned">The same, not known.</param>
    public static string Draw(TraceResult learned, TraceResult unlearned, TraceResult mixedLearned, TraceResult mixedUnlearned)
    {
        var drawing = new SvgDrawing(Width, Height);
        drawing.Text(Left, 40, "How long a caller hears nothing while a tool runs", Palette.Ink, 22, bold: true);
        drawing.Text(Left, 62, "From the complete call to the first words, over how long the tool takes. Simulated: 600 ms to first audio.", Palette.Soft, 13);
        double second = Top + SilencePanel.Height + 78;
        new SilencePanel(drawing, Left, Top).Draw("Known tools, typical silence (p50)", learned, 0.5, seconds => TraceFigures.Allowed(TimeSpan.FromSeconds(seconds)).TotalSeconds);
        new SilencePanel(drawing, Right, Top).Draw("Known tools, p99", learned, 0.99, null);
        new SilencePanel(drawing, Left, second).Draw("Unknown tools, p50", unlearned, 0.5, null);
        new SilencePanel(drawing, Right, second).Draw("Unknown tools, worst silence (p99)", unlearned, 0.99, _ => 2);
        double third = second + SilencePanel.Height + 118;
        drawing.Text(Left, third - 56, "What speaking is worth, over tools of many latencies", Palette.Ink, 16, bold: true);
        drawing.Text(
            Left, third - 37,
            "Filled: first words whose call still ran 0.7 s later. Hollow: turns that would pass 2 s of silence and got words. Best possible: filled, with hollow at 99%.",
            Palette.Soft);
        new TruthPanel(drawing, Left, third + 10).Draw("Known tools", mixedLearned, Target.BestPrecision(mixedLearned));
        new TruthPanel(drawing, Right, third + 10).Draw("Unknown tools", mixedUnlearned, Target.BestPrecision(mixedUnlearned));
        return drawing.ToString();
    }
}
