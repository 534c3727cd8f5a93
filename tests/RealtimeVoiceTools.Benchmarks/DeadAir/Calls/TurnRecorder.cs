using System.Text;
using RealtimeVoiceTools.Benchmarks.DeadAir.Traces;
using RealtimeVoiceTools.Testing;

namespace RealtimeVoiceTools.Benchmarks.DeadAir.Calls;

/// <summary>Watches the line, from the provider's side, for what the measures need. It asks the library nothing.</summary>
internal sealed class TurnRecorder
{
    private readonly HashSet<string> _voices = [];
    private readonly List<HeardSpan> _caller = [];
    private PlannedTurn? _plan;
    private TimeSpan _began;
    private TimeSpan _lastFrame;
    private TimeSpan? _toolEnded;
    private int _asked;
    private int _concurrent;

    /// <summary>When the call of this turn was complete, or null.</summary>
    public TimeSpan? CallComplete { get; private set; }

    /// <summary>When something last happened on the line.</summary>
    public TimeSpan LastActivity => _caller.Count > 0 && _caller[^1].End > _lastFrame ? _caller[^1].End : _lastFrame;

    public bool IsVoiced => _voices.Count > 0;

    public bool HasToolEnded => _toolEnded is not null;

    public void Begin(PlannedTurn plan, TimeSpan now)
    {
        (_plan, _began, _toolEnded, CallComplete, _asked, _concurrent) = (plan, now, null, null, 0, 0);
        _caller.Clear();
    }

    public void CallerSpeaks(TimeSpan from, TimeSpan length) => _caller.Add(new HeardSpan(HeardKind.Caller, from, from + length));

    public void ToolEnded(TimeSpan now) => _toolEnded = now;

    public void Observe(EmulatorFrame frame)
    {
        _lastFrame = frame.Time;
        switch (frame.Type)
        {
            case "response.function_call_arguments.done":
                CallComplete = frame.Time;
                break;
            case "response.create" when frame.Json.Span.IndexOf("\"conversation\":\"none\""u8) >= 0:
                _asked++;
                break;
            case "response.output_audio.delta":
                if (_voices.Add(After(frame, "\"response_id\":\""u8)) && _voices.Count > 1)
                    _concurrent++;
                break;
            case "response.done":
                _voices.Remove(After(frame, "\"id\":\"resp_"u8, from: -"resp_".Length));
                break;
        }
    }

    public HeardTurn Take(IReadOnlyList<EmulatedUtterance> utterances) => new()
    {
        Plan = _plan!,
        Requested = _caller[0].End,
        CallComplete = CallComplete ?? throw new InvalidOperationException("The model called nothing."),
        ToolEnded = _toolEnded ?? throw new InvalidOperationException("The tool has not ended."),
        Agent =
        [
            .. utterances.Where(utterance => utterance.StartsAt >= _began).OrderBy(utterance => utterance.StartsAt)
                .Select(utterance => new HeardSpan(KindOf(utterance), utterance.StartsAt, utterance.EndsAt)),
        ],
        Caller = [.. _caller],
        FillersAsked = _asked,
        ConcurrentVoices = _concurrent,
    };

    private static HeardKind KindOf(EmulatedUtterance utterance) =>
        utterance.IsOutOfBand ? HeardKind.Filler : PlannedModel.IsAnswer(utterance) ? HeardKind.Answer : HeardKind.Other;

    private static string After(EmulatorFrame frame, ReadOnlySpan<byte> mark, int from = 0)
    {
        ReadOnlySpan<byte> json = frame.Json.Span;
        json = json[(json.IndexOf(mark) + mark.Length + from)..];
        return Encoding.UTF8.GetString(json[..json.IndexOf((byte)'"')]);
    }
}
