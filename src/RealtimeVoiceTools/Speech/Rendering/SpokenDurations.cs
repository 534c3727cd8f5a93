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
        string said = string.Join(words.Space, parts.Where(p => p.Count > 0).Select(p => SpokenAmount.Say(p.Count, p.Unit, words)));
        return said.Length > 0 ? said : SpokenAmount.Say(0, words.Seconds, words);
    }

    private static string About(double count, IReadOnlyList<string> unit, SpokenWords words) =>
        PhraseTemplate.Fill(words.About, ("amount", SpokenAmount.Say((long)Math.Max(1, count), unit, words)));
}
