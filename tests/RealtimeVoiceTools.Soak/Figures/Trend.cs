namespace RealtimeVoiceTools.Soak;

/// <summary>How a figure behaves over time: Theil and Sen's slope, the median of the slopes of all pairs, which no single outlier moves.</summary>
/// <param name="Least">The smallest value.</param>
/// <param name="Median">The value in the middle.</param>
/// <param name="Most">The largest value.</param>
/// <param name="PerMinute">The slope.</param>
internal sealed record Trend(double Least, double Median, double Most, double PerMinute)
{
    /// <summary>The slope in percent of the median.</summary>
    public double Percent => Median == 0 ? 0 : 100 * PerMinute / Median;

    public static Trend Of(IReadOnlyList<Sample> samples, Func<Sample, double> figure)
    {
        double[] values = [.. samples.Select(figure)];
        IEnumerable<double> slopes =
            from later in Enumerable.Range(0, samples.Count)
            from earlier in Enumerable.Range(0, later)
            select (values[later] - values[earlier]) / (samples[later].At - samples[earlier].At).TotalMinutes;
        return new Trend(values.Min(), Middle(values), values.Max(), Middle(slopes));
    }

    private static double Middle(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? 0 : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
