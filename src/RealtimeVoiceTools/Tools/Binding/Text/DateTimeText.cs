using System.Globalization;

namespace RealtimeVoiceTools;

/// <summary>Dates with times, as the caller's clock shows them.</summary>
internal static class DateTimeText
{
    private static readonly string[] LocalNotations =
    [
        "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
        "yyyy-MM-dd' 'HH:mm", "yyyy-MM-dd' 'HH:mm:ss", "yyyy-MM-dd' 'HH:mm:ss.FFFFFFF",
    ];

    private static readonly string[] OffsetNotations = [.. LocalNotations.Select(notation => notation + "zzz")];

    public static bool TryParse(string text, BindingContext context, out DateTimeOffset value)
    {
        value = default;
        if (TimeText.TryParse(text, out TimeOnly time))
            return TryNext(time, context, out value);
        if (DateTime.TryParseExact(text, LocalNotations, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime local))
            return TryResolve(local, context.TimeZone, out value);
        string withOffset = text.EndsWith('Z') ? text[..^1] + "+00:00" : text;
        if (!DateTimeOffset.TryParseExact(withOffset, OffsetNotations, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset given))
            return false;
        value = TimeZoneInfo.ConvertTime(given, context.TimeZone);

        // At the very ends of the calendar the caller's clock cannot show it.
        return value == given;
    }

    public static string Format(DateTimeOffset value) =>
        value.ToString(value.Ticks % TimeSpan.TicksPerMinute == 0 ? "yyyy-MM-dd'T'HH:mmzzz" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    private static bool TryNext(TimeOnly time, BindingContext context, out DateTimeOffset value)
    {
        DateTime today = context.Now.Date + time.ToTimeSpan();
        return (TryResolve(today, context.TimeZone, out value) && value > context.Now)
            || (today.Date < DateTime.MaxValue.Date && TryResolve(today.AddDays(1), context.TimeZone, out value));
    }

    // As calendars do (RFC 5545, 3.3.5): a repeated time is its first occurrence, a skipped one counts from the offset before the gap.
    private static bool TryResolve(DateTime local, TimeZoneInfo zone, out DateTimeOffset value)
    {
        value = default;
        TimeSpan offset = zone.GetUtcOffset(local);
        if (zone.IsAmbiguousTime(local))
            offset = zone.GetAmbiguousTimeOffsets(local).Max();
        else if (zone.IsInvalidTime(local))
            offset = zone.GetUtcOffset(local.AddDays(-1));
        long utc = local.Ticks - offset.Ticks;
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks)
            return false;
        value = TimeZoneInfo.ConvertTime(new DateTimeOffset(utc, TimeSpan.Zero), zone);
        return true;
    }
}
