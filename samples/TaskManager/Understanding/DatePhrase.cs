using System.Globalization;
using System.Text.RegularExpressions;

namespace TaskManager;

/// <summary>Days as people say them, reckoned from today: "tomorrow", "next Friday", "in two weeks", "the 5th".</summary>
internal static partial class DatePhrase
{
    /// <summary>Matches any phrase that <see cref="Read"/> understands.</summary>
    public const string Pattern =
        @"(?:the day after tomorrow|day before yesterday|today|tonight|tomorrow|yesterday|this (?:morning|afternoon|evening)|(?:this |the |next )?weekend"
        + @"|next week|next month|(?:the )?end of (?:the |this )?(?:week|month)|in (?:a|an|" + Count + @") (?:days?|weeks?)"
        + @"|(?:this |next |last |coming )?(?:" + Days + @")|(?:" + Months + @") (?:\d{1,2})(?:st|nd|rd|th)?|(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:" + Months + @")"
        + @"|the \d{1,2}(?:st|nd|rd|th)|\d{4}-\d{2}-\d{2})";

    private const string Count = @"\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
    private const string Days = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
    private const string Months = "january|february|march|april|may|june|july|august|september|october|november|december";

    /// <returns>Null when it is no day, or no day there is.</returns>
    public static DateOnly? Read(string phrase, DateOnly today) => phrase.Trim().ToLowerInvariant() switch
    {
        "today" or "tonight" or "this morning" or "this afternoon" or "this evening" => today,
        "tomorrow" => today.AddDays(1),
        "yesterday" => today.AddDays(-1),
        "the day after tomorrow" => today.AddDays(2),
        "day before yesterday" => today.AddDays(-2),
        "weekend" or "this weekend" or "the weekend" => Coming(DayOfWeek.Saturday, today.AddDays(-1)),
        "next weekend" => OfNextWeek(DayOfWeek.Saturday, today),
        "next week" => OfNextWeek(DayOfWeek.Monday, today),
        "next month" => new DateOnly(today.Year, today.Month, 1).AddMonths(1),
        var text => EndOf(text, today) ?? In(text, today) ?? Weekday(text, today) ?? DayOfMonth(text, today) ?? Iso(text),
    };

    private static DateOnly Coming(DayOfWeek day, DateOnly after)
    {
        int days = ((int)day - (int)after.DayOfWeek + 7) % 7;
        return after.AddDays(days == 0 ? 7 : days);
    }

    /// <summary>A week begins on Monday here, so "next Friday" is never the Friday of these days.</summary>
    private static DateOnly OfNextWeek(DayOfWeek day, DateOnly today) =>
        Coming(DayOfWeek.Monday, today).AddDays(((int)day + 6) % 7);

    private static DateOnly? EndOf(string text, DateOnly today) =>
        !text.Contains("end of", StringComparison.Ordinal) ? null
        : text.EndsWith("week", StringComparison.Ordinal) ? Coming(DayOfWeek.Friday, today.AddDays(-1))
        : new DateOnly(today.Year, today.Month, 1).AddMonths(1).AddDays(-1);

    private static DateOnly? In(string text, DateOnly today)
    {
        if (InSome().Match(text) is not { Success: true } match)
            return null;
        int count = match.Groups["count"].Value is "a" or "an" ? 1 : SpokenNumber.ReadCardinal(match.Groups["count"].Value) ?? 0;
        return today.AddDays(match.Groups["unit"].Value == "week" ? count * 7 : count);
    }

    private static DateOnly? Weekday(string text, DateOnly today)
    {
        string[] words = text.Split(' ');
        if (words.Length > 2 || !Enum.TryParse(words[^1], ignoreCase: true, out DayOfWeek day) || !char.IsLetter(words[^1][0]))
            return null;
        return words[0] switch
        {
            "next" => OfNextWeek(day, today),
            "last" => Coming(day, today).AddDays(day == today.DayOfWeek ? -14 : -7),
            _ => Coming(day, today),
        };
    }

    private static DateOnly? DayOfMonth(string text, DateOnly today)
    {
        if (DayAndMonth().Match(text) is not { Success: true } match)
            return null;
        int day = int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture);
        string month = match.Groups["month"].Value;
        for (int months = 0; months < 12; months++)
        {
            DateOnly first = new DateOnly(today.Year, today.Month, 1).AddMonths(months);
            bool fits = month.Length == 0 || first.ToString("MMMM", CultureInfo.InvariantCulture).Equals(month, StringComparison.OrdinalIgnoreCase);
            if (fits && day >= 1 && day <= DateTime.DaysInMonth(first.Year, first.Month) && (month.Length > 0 || first.AddDays(day - 1) >= today))
                return first.AddDays(day - 1);
        }

        return null;
    }

    private static DateOnly? Iso(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;

    [GeneratedRegex(@"^in (?<count>\w+) (?<unit>day|week)s?$", RegexOptions.CultureInvariant)]
    private static partial Regex InSome();

    [GeneratedRegex(
        @"^(?:(?<month>" + Months + @") (?<day>\d{1,2})|(?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)?(?: (?:of )?(?<month>" + Months + @"))?)(?:st|nd|rd|th)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex DayAndMonth();
}
