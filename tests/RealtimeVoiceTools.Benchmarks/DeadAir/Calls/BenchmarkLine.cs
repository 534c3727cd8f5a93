using System.Buffers;
using System.Globalization;
using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Benchmarks.DeadAir.Calls;

/// <summary>The engine and the emulated provider on one thread and in virtual time; what the engine wants done is done here.</summary>
internal sealed class BenchmarkLine
{
    private readonly ConversationEngine _engine;
    private readonly OpenAIRealtimeDialect _dialect = new(OpenAIDialectVersion.GA);
    private readonly Queue<Action> _work = new();
    private readonly Dictionary<TimerKey, ITimer> _timers = [];
    private readonly List<RealtimeEvent> _read = [];
    private bool _draining;

    public BenchmarkLine(VoiceToolsOptions options, IReadOnlyList<VoiceTool> tools, IEmulatedModel model, RealtimeEmulatorOptions emulation, Func<EngineSettings, EngineSettings> configure)
    {
        var set = new ToolSet(tools);
        VoicePhrases phrases = VoicePhrases.For(options.Culture);
        _engine = new ConversationEngine(configure(new EngineSettings
        {
            Options = options,
            Tools = set,
            Configuration = SessionDeclaration.Create(options, set, phrases, options.Culture, TimeZoneInfo.Utc, Time.GetUtcNow()),
            Phrases = phrases,
            Errors = new ErrorSpeechFormatter(),
            Culture = CultureInfo.InvariantCulture,
            TimeZone = TimeZoneInfo.Utc,
            SessionId = "0123456789ABCDEF",
            Dialect = _dialect.Capabilities,
            Random = options.Random,
        }));
        // What the emulator sends while it opens waits until there is a line to answer on.
        _work.Enqueue(() => Signal(new Signal.ConnectionOpened(new RealtimeTransportCapabilities())));
        _draining = true;
        Line = new RealtimeEmulator(emulation, model, Time).Open(
            message => Do(() => Read(message)),
            (code, _) => throw new InvalidOperationException($"The emulator hung up with code {code}."));
        _draining = false;
        Do(() => { });
    }

    public VirtualTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero));

    public EmulatorConnection Line { get; }

    public TimeSpan Now => Time.Elapsed;

    /// <summary>Says how long an attempt takes, and how it ends.</summary>
    public Func<Effect.StartAttempt, (TimeSpan Length, AttemptResult Result)>? Tool { get; set; }

    public Action? ToolEnded { get; set; }

    /// <summary>Does something, then everything that follows from it at this moment.</summary>
    public void Do(Action action)
    {
        _work.Enqueue(action);
        if (_draining)
            return;
        _draining = true;
        while (_work.TryDequeue(out Action? next))
            next();
        _draining = false;
    }

    public void After(TimeSpan delay, Action action)
    {
        ITimer? timer = null;
        timer = Time.CreateTimer(
            _ =>
            {
                timer?.Dispose();
                Do(action);
            },
            null, delay > TimeSpan.Zero ? delay : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }

    private void Read(ReadOnlyMemory<byte> message)
    {
        _read.Clear();
        _dialect.Read(message.Span, _read);
        foreach (RealtimeEvent received in _read.ToArray())
            Signal(new Signal.Received(received));
    }

    private void Signal(Signal signal)
    {
        foreach (Effect effect in _engine.Handle(signal, Now, Time.GetUtcNow()).ToArray())
            Apply(effect);
    }

    private void Apply(Effect effect)
    {
        switch (effect)
        {
            case Effect.Send send:
                var message = new ArrayBufferWriter<byte>();
                _dialect.Write(send.Command, message);
                _work.Enqueue(() => Line.Receive(message.WrittenSpan));
                break;
            case Effect.StartAttempt attempt:
                (TimeSpan length, AttemptResult result) = Tool!(attempt);
                After(length, () =>
                {
                    ToolEnded?.Invoke();
                    Signal(new Signal.AttemptEnded(attempt.Call, attempt.Attempt, result));
                });
                break;
            case Effect.SetTimer timer:
                Stop(timer.Timer);
                _timers[timer.Timer] = Time.CreateTimer(
                    _ => Do(() => Fire(timer.Timer)), null, timer.Due > Now ? timer.Due - Now : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
                break;
            case Effect.CancelTimer timer:
                Stop(timer.Timer);
                break;
            case Effect.End end:
                throw new InvalidOperationException($"The session ended: {end.Reason.Reason}.");
        }
    }

    private void Fire(TimerKey key)
    {
        if (!_timers.Remove(key, out ITimer? timer))
            return;
        timer.Dispose();
        Signal(new Signal.TimerElapsed(key));
    }

    private void Stop(TimerKey key)
    {
        if (_timers.Remove(key, out ITimer? timer))
            timer.Dispose();
    }
}
