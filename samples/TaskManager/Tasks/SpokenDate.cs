using System.Globalization;

namespace TaskManager;

/// <summary>Dates as one says them: near ones by their distance, those of the coming week by their weekday.</summary>
internal static class SpokenDate
{
    public static string Of(DateOnly date, DateOnly today) => (date.DayNumber - today.DayNumber) switch
    {
        -1 => "yesterday",
        0 => "today",
        1 => "tomorrow",
        > 1 and < 7 => date.ToString("dddd", CultureInfo.InvariantCulture),
        _ when date.Year == today.Year => date.ToString("dddd, MMMM d", CultureInfo.InvariantCulture),
        _ => date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture),
    };
}
