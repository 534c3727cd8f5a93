using System.Globalization;
using System.Xml;

namespace RealtimeVoiceTools;

/// <summary>Everything of a timeline as text, for those who cannot use the picture.</summary>
internal static class SpansTable
{
    public static void Write(XmlWriter page, SessionTimeline timeline)
    {
        bool hasContent = timeline.Spans.Any(span => span.Content is not null);
        page.Open("details");
        page.Text("summary", string.Create(CultureInfo.InvariantCulture, $"All {timeline.Spans.Count} spans as a table"));
        if (timeline.DroppedSpans > 0)
            page.Text("p", string.Create(CultureInfo.InvariantCulture, $"{timeline.DroppedSpans} older spans were dropped."));
        page.Open("table");
        page.Open("thead");
        page.Open("tr");
        foreach (string head in new[] { "From", "To", "Length", "Who", "Outcome" })
            page.Text("th", head, ("scope", "col"));
        if (hasContent)
            page.Text("th", "Content", ("scope", "col"));
        page.End();
        page.End();
        page.Open("tbody");
        foreach (TimelineSpan span in timeline.Spans)
        {
            page.Open("tr");
            page.Text("td", SpanText.Moment(span.Start));
            page.Text("td", SpanText.Moment(span.End));
            page.Text("td", SpanText.Length(span.Length));
            page.Text("td", SpanText.Who(span));
            page.Text("td", SpanText.Outcome(span));
            if (hasContent)
                page.Text("td", span.Content ?? string.Empty, ("class", "content"));
            page.End();
        }

        page.End();
        page.End();
        page.End();
    }
}
