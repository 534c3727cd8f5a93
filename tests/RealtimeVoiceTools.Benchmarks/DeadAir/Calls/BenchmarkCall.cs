using System.ComponentModel;
using RealtimeVoiceTools.Benchmarks.DeadAir.Strategies;
using RealtimeVoiceTools.Benchmarks.DeadAir.Traces;
using RealtimeVoiceTools.Testing;

namespace RealtimeVoiceTools.Benchmarks.DeadAir.Calls;

/// <summary>Puts one strategy through the turns of a trace, a few to a phone call.</summary>
internal sealed class BenchmarkCall
{
    private const int TurnsPerCall = 12;
    private static readonly TimeSpan RequestLength = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1.2);
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(120);

    private readonly PlannedModel _model = new();
    private readonly TurnRecorder _recorder = new();
    private readonly BenchmarkLine _line;
    private PlannedTurn? _turn;
    private bool _interruptionDue;

    private BenchmarkCall(Trace trace, Strategy strategy, int seed)
    {
        var options = new VoiceToolsOptions
        {
            Random = new Random(seed),
            TurnDetection = TurnDetectionSettings.ServerVad(silence: TimeSpan.FromMilliseconds(300)),
            // An eighth of the bytes, and no other difference.
            OutputFormat = AudioFormat.G711Ulaw,
        };
        options.Calls.MaxPerMinute = 10_000;
        options.Filler.Enabled = strategy.Speaks;
        var emulation = new RealtimeEmulatorOptions
        {
            Seed = seed,
            Audio = EmulatedAudio.Silence,
            AudioChunk = TimeSpan.FromMilliseconds(400),
            ResponseLatency = PlannedModel.ResponseLatency,
            CallGeneration = TimeSpan.FromMilliseconds(400) - PlannedModel.ResponseLatency,
            MaxLoggedBytes = 0,
        };
        _line = new BenchmarkLine(options, [.. trace.Tools.Select(Tool)], _model, emulation, settings => strategy.Apply(settings, trace))
        {
            Tool = _ => (_turn!.Latency, AttemptResult.Succeeded("""{"success":true,"message":"Done."}""")),
            ToolEnded = () => _recorder.ToolEnded(_line!.Now),
        };
        _line.Line.Observe(Observe);
        _line.Time.Advance(TimeSpan.FromMilliseconds(50));
    }

    public static IReadOnlyList<HeardTurn> Run(Trace trace, Strategy strategy)
    {
        // What a session learns by itself must not make a tool known: there, each is called once in a call.
        int size = trace.IsLearned ? TurnsPerCall : trace.Tools.Count;
        return [.. trace.Turns.Chunk(size).SelectMany((turns, number) => new BenchmarkCall(trace, strategy, number).Run(turns))];
    }

    private static VoiceTool Tool(ToolProfile profile) => VoiceTool.FromDelegate(
        profile.Name, $"Use when the caller asks for {profile.Name}.",
        ([Description("What it is about.")] string? subject = null) => subject ?? string.Empty,
        new VoiceToolTraits { ReadOnly = true, Timeout = TimeSpan.FromSeconds(60) });

    private List<HeardTurn> Run(PlannedTurn[] turns)
    {
        var heard = new List<HeardTurn>();
        foreach (PlannedTurn turn in turns)
        {
            _turn = turn;
            _interruptionDue = turn.Interruption is not null;
            _recorder.Begin(turn, _line.Now);
            Says(_model.Begin(turn), RequestLength);
            TimeSpan until = _line.Now + LongestTurn;
            while (!IsOver() && _line.Now < until)
                _line.Time.Advance(Step);
            heard.Add(_recorder.Take(_line.Line.Utterances));
        }

        return heard;
    }

    private bool IsOver()
    {
        TimeSpan last = _line.Line.PlaybackEndsAt > _recorder.LastActivity ? _line.Line.PlaybackEndsAt : _recorder.LastActivity;
        return _recorder is { HasToolEnded: true, IsVoiced: false } && !_interruptionDue && _line.Now - last >= Quiet;
    }

    private void Observe(EmulatorFrame frame)
    {
        bool wasComplete = _recorder.CallComplete is not null;
        _recorder.Observe(frame);
        if (!wasComplete && _recorder.CallComplete is not null && _turn is { Interruption: { } interruption })
        {
            _line.After(interruption.After, () =>
            {
                Says("Hello?", interruption.Length);
                _line.After(interruption.Length, () => _interruptionDue = false);
            });
        }
    }

    private void Says(string words, TimeSpan length)
    {
        _recorder.CallerSpeaks(_line.Now, length);
        _line.Do(() => _line.Line.UserSays(words, length));
    }
}
