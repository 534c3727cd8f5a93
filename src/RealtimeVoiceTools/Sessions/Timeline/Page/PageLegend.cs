using System.Xml;

namespace RealtimeVoiceTools;

/// <summary>What the colours mean; only those that occur.</summary>
internal static class PageLegend
{
    private static readonly (string Kind, string Words)[] _silences = [("pause", "pause under 1.5 s"), ("dead", "dead air"), ("long", "dead air from 5 s")];

    public static void Write(XmlWriter page, IReadOnlyList<PageSection> sections)
    {
        page.Open("ul", ("class", "legend"));
        Item(page, "user", "caller");
        Item(page, "agent", "agent");
        if (sections.Any(section => section.Has(TimelineLane.Filler)))
            Item(page, "filler", "filler");
        if (sections.Any(section => section.Has(TimelineLane.Tool)))
            Item(page, "tool", "tool");
        if (sections.Any(section => section.Timeline.Spans.Any(span => span.ErrorType is not null)))
            Item(page, "failed", "failed tool");
        HashSet<string> silences = [.. sections.SelectMany(section => section.Timeline.DeadAir).Select(silence => ClassOf(silence.Length))];
        foreach ((string kind, string words) in _silences.Where(silence => silences.Contains(silence.Kind)))
            Item(page, kind, words);
        page.End();
    }

    /// <summary>How bad a silence is: an ordinary pause, one that is noticed, one after which people say "hello?".</summary>
    public static string ClassOf(TimeSpan silence) => silence.TotalSeconds < 1.5 ? "pause" : silence.TotalSeconds < 5 ? "dead" : "long";

    private static void Item(XmlWriter page, string kind, string words)
    {
        page.Open("li");
        page.Open("i", ("class", kind));
        page.End();
        page.WriteString(words);
        page.End();
    }
}
