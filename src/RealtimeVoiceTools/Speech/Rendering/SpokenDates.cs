using System.Globalization;

namespace RealtimeVoiceTools;

/// <summary>Says dates and times.</summary>
internal sealed class SpokenDates(SpokenWords words, DateOnly today)
{
    // Beyond that, a day and a month no longer tell which year is meant.
    private const int DaysWithoutYear = 180;

    /// <summary>"today", "tomorrow", a weekday within the week, else "Friday, November 27".</summary>
    public string Near(DateOnly date) => (date.DayNumber - today.DayNumber) switch
    {
        0 => words.Today,
        1 => words.Tomorrow,
        -1 => words.Yesterday,
        >= 2 and <= 6 => words.Weekdays[(int)date.DayOfWeek],
        _ => Full(date),
    };

    /// <summary>With weekday, month and day in every case, and the year where it could be in doubt.</summary>
    public string Full(DateOnly date)
    {
        bool sayYear = date.Year != today.Year && Math.Abs(date.DayNumber - today.DayNumber) > DaysWithoutYear;
        return PhraseTemplate.Fill(
            sayYear ? words.DateWithYear : words.Date,
            ("weekday", words.Weekdays[(int)date.DayOfWeek]),
            ("month", words.Months[date.Month - 1]),
            ("day", date.Day.ToString(CultureInfo.InvariantCulture)),
            ("year", date.Year.ToString(CultureInfo.InvariantCulture)));
    }

    public string Time(TimeOnly time)
    {
        if (time is { Hour: 0, Minute: 0 })
            return words.Midnight;
        if (time is { Hour: 12, Minute: 0 })
            return words.Noon;
        return PhraseTemplate.Fill(
            time.Minute == 0 ? words.Hour : words.HourAndMinute,
            ("hour", ((time.Hour + 11) % 12 + 1).ToString(CultureInfo.InvariantCulture)),
            ("hour24", time.Hour.ToString(CultureInfo.InvariantCulture)),
            ("minute", time.Minute.ToString("00", CultureInfo.InvariantCulture)),
            ("half", time.Hour < 12 ? words.Morning : words.Afternoon));
    }

    public string Near(DateTime moment) => At(Near(DateOnly.FromDateTime(moment)), moment);

    public string Full(DateTime moment) => At(Full(DateOnly.FromDateTime(moment)), moment);

    private string At(string date, DateTime moment) =>
        PhraseTemplate.Fill((moment.Hour == 1 ? words.DateAndOne : null) ?? words.DateAndTime, ("date", date), ("time", Time(TimeOnly.FromDateTime(moment))));
}
