using System.Globalization;

namespace RealtimeVoiceTools;

/// <summary>Says spans of time.</summary>
internal static class SpokenDurations
{
    /// <summary>Rounded up, as one says how long to wait: "about 20 seconds".</summary>
    public static string Wait(TimeSpan wait, SpokenWords words) => wait.TotalSeconds switch
    {
        <= 10 => words.FewSeconds,
        <= 50 => About(Math.Ceiling(wait.TotalSeconds / 10) * 10, words.Seconds, words),
        <= 55 * 60 => About(Math.Ceiling(wait.TotalMinutes - 0.17), words.Minutes, words),
        <= 23 * 3600 => About(Math.Ceiling(wait.TotalHours - 0.1), words.Hours, words),
        _ => About(Math.Ceiling(wait.TotalDays - 0.1), words.Days, words),
    };

    /// <summary>As it is, to the second: "1 hour 30 minutes".</summary>
    public static string Exact(TimeSpan span, SpokenWords words)
    {
        span = span.Duration();
        (int Count, IReadOnlyList<string> Unit)[] parts =
            [(span.Days, words.Days), (span.Hours, words.Hours), (span.Minutes, words.Minutes), (span.Seconds, words.Seconds)];
        string said = string.Join(' ', parts.Where(p => p.Count > 0).Select(p => Amount(p.Count, p.Unit)));
        return said.Length > 0 ? said : Amount(0, words.Seconds);
    }

    private static string About(double count, IReadOnlyList<string> unit, SpokenWords words) =>
        PhraseTemplate.Fill(words.About, ("amount", Amount((long)Math.Max(1, count), unit)));

    private static string Amount(long count, IReadOnlyList<string> unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {unit[count == 1 ? 0 : 1]}");
}
