using System.Xml;

namespace RealtimeVoiceTools;

/// <summary>One row of a picture: a stretch of time, with the lanes that have something to show in it.</summary>
internal sealed class PictureRow
{
    private const double LaneHeight = 18;
    private const double LaneGap = 4;
    private const double AxisHeight = 18;
    private const int MostLabelLetters = 18;

    private readonly PictureScale _scale;
    private readonly int _row;
    private readonly TimeSpan _length;
    private readonly IReadOnlyList<TimelineSpan> _spans;
    private readonly List<(TimelineLane Lane, string Name)> _lanes = [];

    public PictureRow(PictureScale scale, int row, SessionTimeline timeline, bool hasFillers)
    {
        _scale = scale;
        _row = row;
        _length = timeline.Length;
        _spans = [.. timeline.Spans.Where(span => RowOf(span.Start) <= row && LastRowOf(span) >= row)];
        _lanes.Add((TimelineLane.User, string.Empty));
        _lanes.Add((TimelineLane.Agent, string.Empty));
        if (hasFillers)
            _lanes.Add((TimelineLane.Filler, string.Empty));
        _lanes.AddRange(_spans.Where(span => span.Lane == TimelineLane.Tool).Select(span => (span.Lane, span.Name)).Distinct());
        _lanes.Add((TimelineLane.Silence, string.Empty));
    }

    public double Height => (_lanes.Count * (LaneHeight + LaneGap)) + AxisHeight;

    private double Bottom => _lanes.Count * (LaneHeight + LaneGap);

    public void Write(XmlWriter page, double top)
    {
        page.Open("g", ("transform", $"translate(0 {SpanText.Number(top)})"));
        double end = X(Math.Min(_length.TotalSeconds, (double)(_row + 1) * _scale.RowSeconds));
        for (int lane = 0; lane < _lanes.Count; lane++)
        {
            string name = _lanes[lane].Lane == TimelineLane.Tool ? _lanes[lane].Name : SpanText.Lane(_lanes[lane].Lane);
            page.Text("text", SpanText.Clipped(name, MostLabelLetters), ("class", "lane"), ("x", SpanText.Number(PictureScale.Left - 12)), ("y", SpanText.Number(TopOf(lane) + 13)));
            Box(page, "bed", PictureScale.Left, end, TopOf(lane), LaneHeight);
            page.End();
        }

        foreach (TimelineSpan silence in _spans.Where(span => span.Lane == TimelineLane.Silence && PageLegend.ClassOf(span.Length) != "pause"))
        {
            Box(page, "band", From(silence), To(silence), 0, Bottom - LaneGap, round: false);
            page.End();
        }

        WriteAxis(page);
        for (int lane = 0; lane < _lanes.Count; lane++)
            WriteLane(page, lane);
        page.End();
    }

    private void WriteAxis(XmlWriter page)
    {
        for (int tick = 0; tick <= _scale.RowSeconds; tick += _scale.TickSeconds)
        {
            double seconds = ((double)_row * _scale.RowSeconds) + tick;
            string x = SpanText.Number(X(seconds));
            page.Empty("line", ("class", "grid"), ("x1", x), ("x2", x), ("y1", "0"), ("y2", SpanText.Number(Bottom)));
            page.Text("text", SpanText.Clock(seconds), ("class", "tick"), ("x", x), ("y", SpanText.Number(Bottom + 12)));
        }

        if (RowOf(_length) == _row)
        {
            string x = SpanText.Number(X(_length.TotalSeconds));
            page.Empty("line", ("class", "over"), ("x1", x), ("x2", x), ("y1", "0"), ("y2", SpanText.Number(Bottom)));
        }
    }

    private void WriteLane(XmlWriter page, int lane)
    {
        TimelineSpan[] spans = [.. _spans.Where(span => span.Lane == _lanes[lane].Lane && span.Name == _lanes[lane].Name)];
        for (int i = 0; i < spans.Length; i++)
        {
            TimelineSpan span = spans[i];
            var bar = new SpanBar(span, From(span), To(span), TopOf(lane), i + 1 < spans.Length ? From(spans[i + 1]) : PictureScale.Right)
            {
                IsLargestPiece = IsLargestPiece(span),
                EndsHere = LastRowOf(span) == _row,
            };
            bar.Write(page, LaneHeight);
        }
    }

    internal static void Box(XmlWriter page, string kind, double from, double to, double top, double height, bool round = true)
    {
        page.Open(
            "rect", ("class", kind), ("x", SpanText.Number(from)), ("y", SpanText.Number(top)), ("width", SpanText.Number(Math.Max(2, to - from))),
            ("height", SpanText.Number(height)), ("rx", round ? "3" : "0"));
    }

    /// <summary>A span that is broken by the end of a row says what it has to say in its largest piece.</summary>
    private bool IsLargestPiece(TimelineSpan span)
    {
        double Piece(int row) => Math.Min(span.End.TotalSeconds, (double)(row + 1) * _scale.RowSeconds) - Math.Max(span.Start.TotalSeconds, (double)row * _scale.RowSeconds);
        int first = RowOf(span.Start);
        int last = LastRowOf(span);
        int largest = last - first >= 2 ? first + 1 : Piece(last) > Piece(first) ? last : first;
        return largest == _row;
    }

    private int RowOf(TimeSpan time) => (int)(time.TotalSeconds / _scale.RowSeconds);

    /// <summary>What ends exactly with a row does not begin the next one.</summary>
    private int LastRowOf(TimelineSpan span) => Math.Max(RowOf(span.Start), (int)Math.Ceiling(span.End.TotalSeconds / _scale.RowSeconds) - 1);

    private double X(double seconds) => _scale.At(seconds, _row);

    private double From(TimelineSpan span) => Math.Max(PictureScale.Left, X(span.Start.TotalSeconds));

    private double To(TimelineSpan span) => Math.Min(PictureScale.Right, X(span.End.TotalSeconds));

    private static double TopOf(int lane) => lane * (LaneHeight + LaneGap);
}
