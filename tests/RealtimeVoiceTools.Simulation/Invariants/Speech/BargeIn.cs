namespace RealtimeVoiceTools.Simulation;

/// <summary>
/// Who speaks over the agent stops it: in that step what plays is flushed, and the message is cut to what was heard, reckoned here from
/// the bytes that were played. Nothing of what was cut is heard later.
/// </summary>
internal sealed class BargeIn(Watch watch) : Invariant(watch)
{
    private const double BytesPerMs = 8;

    private readonly List<(string Item, bool IsFiller, TimeSpan Start, TimeSpan End)> _pieces = [];
    private readonly HashSet<string> _cut = [];

    // What came over a line that is gone plays to its end, and the next one can cut nothing of it.
    private readonly HashSet<string> _ofLostLine = [];
    private TimeSpan _end;
    private bool _reckons = true;
    private bool _hasEnded;
    private bool _flushIsDue;
    private (string Item, double Ms)? _truncateIsDue;

    public override void Observe(TimeSpan at, object what)
    {
        if (what is Signal)
            StepEnded(at);
        switch (what)
        {
            case Signal.ConnectionClosed:
                _ofLostLine.UnionWith(_pieces.Select(piece => piece.Item));
                break;
            case Signal.PlaybackReported:
                // The application knows better: what was heard is no longer reckoned here.
                _reckons = false;
                break;
            case Signal.Received { Event: RealtimeEvent.SpeechStarted } when Watch.Line.Interrupts && _reckons && !_hasEnded && _end > at:
                Expect(at);
                break;
            case Effect.End:
                // Who plays the audio has the rest of it, and nobody to be told of it.
                _hasEnded = true;
                break;
            case Effect.Play { Audio.Kind: AgentAudioKind.Flush }:
                Flushed(at);
                break;
            case Effect.Play { Audio: { ItemId: { } item } audio }:
                if (!Holds(!_cut.Contains(item)))
                    Break(at, $"{item} goes on after it was cut");
                TimeSpan start = _end > at ? _end : at;
                _end = start + TimeSpan.FromMilliseconds(audio.Data.Length / BytesPerMs);
                _pieces.Add((item, audio.Kind == AgentAudioKind.Filler, start, _end));
                break;
            case Effect.Send { Command: RealtimeCommand.TruncateItem truncate } when _truncateIsDue is { } due:
                if (!Holds(truncate.ItemId == due.Item && Math.Abs(truncate.AudioEndMs - due.Ms) <= 1.5))
                    Break(at, $"{due.Item} was heard for {due.Ms} ms, and {truncate.ItemId} was cut at {truncate.AudioEndMs}");
                _truncateIsDue = null;
                break;
        }
    }

    private void Expect(TimeSpan at)
    {
        _flushIsDue = true;
        if (Watch.Line.WordsAreUntagged || Watch.LosesEvents || _pieces.Find(piece => piece.Start < at && piece.End > at) is not { Item: not null, IsFiller: false } heard
            || _ofLostLine.Contains(heard.Item))
            return;
        double ms = _pieces.Where(piece => piece.Item == heard.Item && piece.Start < at).Sum(piece => ((piece.End < at ? piece.End : at) - piece.Start).TotalMilliseconds);
        if (ms >= 2)
            _truncateIsDue = (heard.Item, ms);
    }

    private void Flushed(TimeSpan at)
    {
        _flushIsDue = false;
        if (Watch.Line.Interrupts)
            _cut.UnionWith(_pieces.Where(piece => piece.End > at).Select(piece => piece.Item));
        _pieces.Clear();
        _end = at;
    }

    private void StepEnded(TimeSpan at)
    {
        if (_flushIsDue && !Holds(false))
            Break(at, "the caller spoke, and the agent was not stopped");
        if (_truncateIsDue is { } due && !Holds(false))
            Break(at, $"{due.Item} was not cut to what was heard");
        (_flushIsDue, _truncateIsDue) = (false, null);
    }
}
