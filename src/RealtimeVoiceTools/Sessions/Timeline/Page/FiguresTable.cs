using System.Globalization;
using System.Xml;

namespace RealtimeVoiceTools;

/// <summary>The figures of all timelines of a page, a column each.</summary>
internal static class FiguresTable
{
    private static readonly (string Name, Func<SessionTimeline, string> Value)[] _figures =
    [
        ("Length", timeline => SpanText.Length(timeline.Length)),
        ("Longest dead air", timeline => SpanText.Length(timeline.DeadAirSummary.Longest)),
        ("Dead air, all together", timeline => SpanText.Length(timeline.DeadAirSummary.Total)),
        ("Dead air, times", timeline => Count(timeline.DeadAirSummary.Count)),
        ("Dead air from 5 s, times", timeline => Count(timeline.DeadAir.Count(silence => PageLegend.ClassOf(silence.Length) == "long"))),
        ("Median, 99th percentile", timeline => $"{SpanText.Length(timeline.DeadAirSummary.Median)}, {SpanText.Length(timeline.DeadAirSummary.P99)}"),
        ("Fillers", timeline => Count(timeline.Spans.Count(span => span.Lane == TimelineLane.Filler))),
        ("Tool runs, failed", timeline => $"{Count(timeline.Spans.Count(span => span.Lane == TimelineLane.Tool))}, {Count(timeline.Spans.Count(span => span.ErrorType is not null))}"),
    ];

    public static void Write(XmlWriter page, IReadOnlyList<PageSection> sections)
    {
        page.Open("table", ("class", "figures"));
        page.Open("thead");
        page.Open("tr");
        page.Text("th", "Figures", ("scope", "col"));
        foreach (PageSection section in sections)
            page.Text("th", section.Title, ("scope", "col"));
        page.End();
        page.End();
        page.Open("tbody");
        foreach ((string name, Func<SessionTimeline, string> value) in _figures)
        {
            page.Open("tr");
            page.Text("th", name, ("scope", "row"));
            foreach (PageSection section in sections)
                page.Text("td", value(section.Timeline));
            page.End();
        }

        page.End();
        page.End();
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
