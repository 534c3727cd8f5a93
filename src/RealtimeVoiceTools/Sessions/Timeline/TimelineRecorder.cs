namespace RealtimeVoiceTools;

/// <summary>Makes the timeline of a session out of the engine's marks. Safe from any thread; marks come in the engine's order.</summary>
internal sealed class TimelineRecorder(TimelineOptions options)
{
    // Pieces of one speech that follow each other this closely are heard as one.
    private static readonly TimeSpan Seam = TimeSpan.FromMilliseconds(50);

    // Guards the fields below.
    private readonly object _gate = new();
    private readonly List<RecordedSpan> _spans = [];
    private readonly bool _includeContent = options.IncludeContent;
    private readonly int _most = options.MaxSpans;
    private TimeSpan? _end;
    private long _dropped;

    public void Record(TimelineMark mark)
    {
        lock (_gate)
        {
            if (_end is null)
                Take(mark);
        }
    }

    /// <summary>The session is over: what is still open is cut there, and nothing comes after it.</summary>
    public void End(TimeSpan now)
    {
        lock (_gate)
        {
            if (_end is not null)
                return;
            _end = now;
            foreach (RecordedSpan open in _spans.Where(span => span.End is null))
                (open.End, open.IsCut) = (now, open.Lane == TimelineLane.Tool);
        }
    }

    public SessionTimeline Snapshot(TimeSpan now)
    {
        lock (_gate)
        {
            TimeSpan length = _end ?? now;
            return new SessionTimeline(_spans.Select(span => span.Until(length)).OfType<TimelineSpan>(), length) { DroppedSpans = _dropped };
        }
    }

    private void Take(TimelineMark mark)
    {
        switch (mark)
        {
            case TimelineMark.UserBegan began when !_spans.Exists(IsOpenUser):
                Add(new RecordedSpan(TimelineLane.User, began.At, null));
                break;
            case TimelineMark.UserEnded ended:
                if (_spans.FindLast(IsOpenUser) is { } turn)
                    turn.End = ended.At;
                break;
            case TimelineMark.UserSaid { Typed: true } typed:
                Describe(Add(new RecordedSpan(TimelineLane.User, typed.At, typed.At)), typed.Text);
                break;
            case TimelineMark.UserSaid said:
                Describe(_spans.FindLast(span => span is { Lane: TimelineLane.User, End: not null }), said.Text);
                break;
            case TimelineMark.AgentHeard heard:
                Hear(heard);
                break;
            case TimelineMark.AgentCut cut:
                Cut(cut.At);
                break;
            case TimelineMark.AgentSaid said:
                Describe(_spans.Find(span => span.Key == said.Key), said.Text);
                break;
            case TimelineMark.ToolStarted started when !_spans.Exists(span => span.Call == started.Call):
                Describe(Add(new RecordedSpan(TimelineLane.Tool, started.At, null) { Call = started.Call, Name = started.Tool }), started.Arguments);
                break;
            case TimelineMark.ToolEnded ended:
                if (_spans.FindLast(span => span.Call == ended.Call) is { End: null } call)
                    (call.End, call.ErrorType) = (ended.At, ended.ErrorType);
                break;
            case TimelineMark.DeadAir silence when silence.End > silence.Start:
                Add(new RecordedSpan(TimelineLane.Silence, silence.Start, silence.End));
                break;
        }
    }

    private void Hear(TimelineMark.AgentHeard heard)
    {
        RecordedSpan? known = _spans.FindLast(span => span.Key == heard.Key);
        if (known is { IsCut: false } && heard.Start <= known.End + Seam)
            known.End = heard.End > known.End ? heard.End : known.End;
        else
            Add(new RecordedSpan(heard.IsFiller ? TimelineLane.Filler : TimelineLane.Agent, heard.Start, heard.End) { Key = heard.Key });
    }

    private void Cut(TimeSpan at)
    {
        _spans.RemoveAll(span => span.IsSpeech && span.Start >= at);
        foreach (RecordedSpan speech in _spans.Where(span => span.IsSpeech && span.End > at))
            (speech.End, speech.IsCut) = (at, true);
    }

    private RecordedSpan Add(RecordedSpan span)
    {
        _spans.Add(span);
        if (_spans.Count > _most)
        {
            _spans.RemoveAt(0);
            _dropped++;
        }

        return span;
    }

    private void Describe(RecordedSpan? span, string content)
    {
        if (_includeContent && content.Length > 0)
            span?.Append(content);
    }

    private static bool IsOpenUser(RecordedSpan span) => span is { Lane: TimelineLane.User, End: null };
}
