namespace RealtimeVoiceTools;

/// <summary>How much dead air a conversation had. All zero where there was none.</summary>
/// <param name="Count">How often the caller heard nothing and was owed something.</param>
/// <param name="Total">All of it together.</param>
/// <param name="Median">Half of the silences were no longer than this.</param>
/// <param name="P99">99 of 100 silences were no longer than this; with fewer than 100 it is the longest.</param>
/// <param name="Longest">The longest silence.</param>
public sealed record DeadAirSummary(int Count, TimeSpan Total, TimeSpan Median, TimeSpan P99, TimeSpan Longest)
{
    internal static DeadAirSummary Of(IReadOnlyList<TimelineSpan> silences)
    {
        TimeSpan[] lengths = [.. silences.Select(silence => silence.Length).Order()];
        return lengths.Length == 0
            ? new DeadAirSummary(0, TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero)
            : new DeadAirSummary(
                lengths.Length, lengths.Aggregate(TimeSpan.Zero, (sum, length) => sum + length), Rank(lengths, 50), Rank(lengths, 99), lengths[^1]);
    }

    /// <summary>The smallest length that so many of a hundred do not exceed.</summary>
    private static TimeSpan Rank(TimeSpan[] sorted, int percent) => sorted[(((sorted.Length * percent) + 99) / 100) - 1];
}
