using System.Globalization;
using System.Text.RegularExpressions;

namespace TaskManager;

/// <summary>Times of day as people say them: "at 3pm", "at noon", "at 15:30".</summary>
internal static partial class ClockPhrase
{
    public const string Pattern = @"(?:at noon|at midnight|(?:at )?\d{1,2}(?::\d{2})? ?(?:[ap]\.?m\b\.?)|at \d{1,2}:\d{2}|at \d{1,2}(?: o'?clock)?)";

    /// <returns>Null when it is no time of day.</returns>
    public static TimeOnly? Read(string phrase)
    {
        string text = phrase.Trim().ToLowerInvariant();
        if (text is "at noon" or "at midnight")
            return new TimeOnly(text == "at noon" ? 12 : 0, 0);
        if (Parts().Match(text) is not { Success: true } match)
            return null;

        int hour = int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture);
        int minute = match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].Value, CultureInfo.InvariantCulture) : 0;
        string half = match.Groups["half"].Value;
        if (half.Length > 0 && hour is < 1 or > 12)
            return null;

        // Nobody means three in the night by "at three".
        bool afternoon = half == "p" || (half.Length == 0 && hour is > 0 and < 7 && !match.Groups["minute"].Success);
        int hours = (hour % 12) + (afternoon ? 12 : 0);
        if (half.Length == 0 && !afternoon)
            hours = hour;
        return hours < 24 && minute < 60 ? new TimeOnly(hours, minute) : null;
    }

    /// <summary>"3 PM", "3:30 PM".</summary>
    public static string Write(TimeOnly time) => time.ToString(time.Minute == 0 ? "h tt" : "h:mm tt", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:at )?(?<hour>\d{1,2})(?::(?<minute>\d{2}))? ?(?:(?<half>[ap])\.?m\.?|o'?clock)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
