using System.Globalization;
using System.Xml;

namespace RealtimeVoiceTools;

/// <summary>The picture of one timeline: rows of lanes, in SVG.</summary>
internal sealed class TimelinePicture(PageSection section, PictureScale scale)
{
    private const double RowGap = 16;

    private readonly SessionTimeline _timeline = section.Timeline;

    public void Write(XmlWriter page)
    {
        bool hasFillers = section.Has(TimelineLane.Filler);
        PictureRow[] rows = [.. Enumerable.Range(0, scale.RowsOf(_timeline.Length)).Select(row => new PictureRow(scale, row, _timeline, hasFillers))];
        double height = rows.Sum(row => row.Height + RowGap) - RowGap + 4;
        string title = string.Create(CultureInfo.InvariantCulture, $"title-{section.Number}");
        string description = string.Create(CultureInfo.InvariantCulture, $"description-{section.Number}");
        page.Open(
            "svg", ("role", "img"), ("aria-labelledby", $"{title} {description}"),
            ("viewBox", $"0 -4 {SpanText.Number(PictureScale.Width)} {SpanText.Number(height + 4)}"));
        page.Text("title", $"Timeline: {section.Title}", ("id", title));
        page.Text("desc", Description(), ("id", description));
        double top = 0;
        foreach (PictureRow row in rows)
        {
            row.Write(page, top);
            top += row.Height + RowGap;
        }

        page.End();
    }

    private string Description()
    {
        int Count(TimelineLane lane) => _timeline.Spans.Count(span => span.Lane == lane);
        DeadAirSummary silence = _timeline.DeadAirSummary;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{SpanText.Length(_timeline.Length)}, in rows of {scale.RowSeconds} seconds. The caller speaks {Count(TimelineLane.User)} times, the agent {Count(TimelineLane.Agent)} times, "
            + $"fillers are heard {Count(TimelineLane.Filler)} times, tools run {Count(TimelineLane.Tool)} times. Dead air {silence.Count} times, "
            + $"{SpanText.Length(silence.Total)} in all, the longest {SpanText.Length(silence.Longest)}. The table below lists everything.");
    }
}
