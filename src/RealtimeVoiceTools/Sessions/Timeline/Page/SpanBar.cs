using System.Xml;

namespace RealtimeVoiceTools;

/// <summary>A span in a row: its bar, its words where there is room for them, and all of it as a hint.</summary>
internal sealed class SpanBar(TimelineSpan span, double from, double to, double top, double next)
{
    // Of the small type of the picture; generous, because fonts differ.
    private const double LetterWidth = 6.1;
    private const double Padding = 5;

    public bool IsLargestPiece { get; init; }

    public bool EndsHere { get; init; }

    public void Write(XmlWriter page, double height)
    {
        PictureRow.Box(page, Kind, from, to, top, height);
        page.Text("title", SpanText.Whole(span));
        page.End();
        if (span.IsCut && EndsHere)
            page.Empty("rect", ("class", "cut"), ("x", SpanText.Number(to - 1.5)), ("y", SpanText.Number(top - 2)), ("width", "2"), ("height", SpanText.Number(height + 4)));
        if (IsLargestPiece)
            WriteWords(page);
    }

    private string Kind => span.Lane switch
    {
        TimelineLane.User => "user",
        TimelineLane.Agent => "agent",
        TimelineLane.Filler => "filler",
        TimelineLane.Tool => span.ErrorType is null ? "tool" : "failed",
        _ => PageLegend.ClassOf(span.Length),
    };

    private void WriteWords(XmlWriter page)
    {
        string words = Words;
        bool middle = span.Lane == TimelineLane.Silence;
        double room = to - from - (middle ? Padding : 2 * Padding);
        double width = words.Length * LetterWidth;
        bool isTool = span.Lane == TimelineLane.Tool;
        if (width <= room)
        {
            WriteWords(page, words, InkOf(Kind), middle ? (from + to) / 2 : from + Padding, middle ? "middle" : "start");
        }
        else if (isTool && next - to > width + (2 * Padding))
        {
            WriteWords(page, words, "beside", Math.Max(from + 2, to) + Padding, "start");
        }
        else if (!isTool && span.Content is not null && room >= 4 * LetterWidth)
        {
            WriteWords(page, SpanText.Clipped(words, (int)(room / LetterWidth)), InkOf(Kind), from + Padding, "start");
        }
    }

    private void WriteWords(XmlWriter page, string words, string ink, double x, string anchor)
    {
        if (words.Length > 0)
            page.Text("text", words, ("class", ink), ("x", SpanText.Number(x)), ("y", SpanText.Number(top + 13)), ("text-anchor", anchor));
    }

    /// <summary>Tools tell how long they took and how they failed; silence how long it was; speech what was said, where that is known.</summary>
    private string Words => span.Lane switch
    {
        TimelineLane.Silence => SpanText.Length(span.Length),
        TimelineLane.Tool => SpanText.Outcome(span) is { Length: > 0 } outcome ? $"{SpanText.Length(span.Length)}, {outcome}" : SpanText.Length(span.Length),
        _ => span.Content ?? string.Empty,
    };

    private static string InkOf(string kind) => kind switch
    {
        "filler" => "on-light",
        "dead" => "on-light strong",
        "long" => "on strong",
        "pause" => "on-light pause-text",
        _ => "on",
    };
}
