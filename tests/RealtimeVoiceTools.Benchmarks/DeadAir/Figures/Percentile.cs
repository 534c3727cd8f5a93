namespace RealtimeVoiceTools.Benchmarks.DeadAir.Figures;

/// <summary>Percentiles by nearest rank: always a value that occurred.</summary>
internal static class Percentile
{
    /// <returns>The smallest value that at least this share of all do not exceed; null of nothing.</returns>
    public static TimeSpan? Of(IEnumerable<TimeSpan> values, double share)
    {
        TimeSpan[] sorted = [.. values.Order()];
        if (sorted.Length == 0)
            return null;
        // A hair less, so that 0.99 of 100 is the 99th and not, by rounding, the 100th.
        int rank = (int)Math.Ceiling((share * sorted.Length) - 1e-9);
        return sorted[Math.Clamp(rank, 1, sorted.Length) - 1];
    }
}
