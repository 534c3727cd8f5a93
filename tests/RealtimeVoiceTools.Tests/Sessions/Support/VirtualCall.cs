using System.Buffers;
using System.Text.Json;
using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Tests.Sessions.Support;

/// <summary>A whole phone call in virtual time on one thread: the pure engine, the dialect and the emulator of the provider. Tools are scripted.</summary>
internal sealed partial class VirtualCall
{
    private const int MostSteps = 50_000;

    private readonly ConversationEngine _engine;
    private readonly OpenAIRealtimeDialect _dialect;
    private readonly Queue<Action> _work = new();
    private readonly Dictionary<TimerKey, ITimer> _timers = [];
    private readonly List<RealtimeEvent> _read = [];
    private readonly ToolScript _script;
    private readonly PinScript? _pins;
    private readonly Func<Effect.ChooseClip, FillerClip?>? _clips;
    private readonly Action<TimeSpan, object>? _observer;
    private bool _draining;

    public VirtualCall(
        IEmulatedModel model, ToolScript tools, Action<VoiceToolsOptions>? configure = null, Action<RealtimeEmulatorOptions>? emulate = null,
        OpenAIDialectVersion version = OpenAIDialectVersion.GA,
        Action<RealtimeEmulator>? prepare = null, LearnedLatencies? latencies = null, IFillerTiming? timing = null,
        Func<Effect.ChooseClip, FillerClip?>? clips = null, ConfirmationRules rules = ConfirmationRules.All, ExecutionMode execution = ExecutionMode.Live,
        PinScript? pins = null, VerificationRules verification = VerificationRules.All, string session = "0123456789ABCDEF",
        Action<TimeSpan, object>? observer = null, RealtimeTransportCapabilities? capabilities = null,
        IReadOnlyList<JournaledCall>? journaled = null)
    {
        _observer = observer;
        _pins = pins;
        _clips = clips;
        _script = tools;
        _capabilities = capabilities ?? new RealtimeTransportCapabilities();
        _dialect = new OpenAIRealtimeDialect(version);
        var options = new VoiceToolsOptions { Random = new Random(7) };
        configure?.Invoke(options);
        Options = options;
        var set = new ToolSet(pins is null ? tools.Tools : [.. tools.Tools, VerifyCallerTool.Instance]);
        VoicePhrases phrases = VoicePhrases.For(options.Culture);
        _engine = new ConversationEngine(new EngineSettings
        {
            Options = options,
            Tools = set,
            Configuration = SessionDeclaration.Create(options, set, phrases, options.Culture, TimeZoneInfo.Utc, Time.GetUtcNow()),
            Phrases = phrases,
            Errors = new ErrorSpeechFormatter(),
            Culture = options.Culture,
            VerifiesCallers = pins is not null,
            TimeZone = TimeZoneInfo.Utc,
            SessionId = session,
            Latencies = latencies ?? new LearnedLatencies(),
            FillerTiming = timing,
            PlaysClips = clips is not null,
            Rules = rules,
            VerificationRules = verification,
            Execution = execution,
            AuditDigest = new ArgumentDigest(new byte[32]),
            JournalDigest = journaled is null ? null : new JournalDigest(new byte[32]),
            Journaled = journaled ?? [],
            Dialect = _dialect.Capabilities,
            Random = options.Random,
        });
        var emulation = new RealtimeEmulatorOptions { Audio = EmulatedAudio.Silence };
        emulate?.Invoke(emulation);
        Emulator = new RealtimeEmulator(emulation, model, Time);
        prepare?.Invoke(Emulator);
        _work.Enqueue(() => Signal(new Signal.ConnectionOpened(_capabilities)));
        Line = Open(0);
        _lines[0] = Line;
        Do(() => { });
        RunFor(TimeSpan.FromMilliseconds(50));
    }

    public VoiceToolsOptions Options { get; }

    public VirtualTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero));

    public RealtimeEmulator Emulator { get; }

    /// <summary>The connection in use; between two, the one that was.</summary>
    public EmulatorConnection Line { get; private set; }

    /// <summary>The states the session has been in.</summary>
    public List<VoiceSessionState> States { get; } = [];

    public List<VoiceSessionEvent> Events { get; } = [];

    /// <summary>Everything the engine was told and everything it did, in its own order: signals and effects. Empty where an observer is told instead.</summary>
    public List<(TimeSpan At, object What)> Trace { get; } = [];

    public List<(TimeSpan At, RealtimeCommand Command)> Sent { get; } = [];

    public List<(TimeSpan At, AgentAudio Audio)> Played { get; } = [];

    /// <summary>Questions that somebody elsewhere may be asked, and those that need no answer any more.</summary>
    public List<Effect.StartApproval> Approvals { get; } = [];

    public List<int> EndedApprovals { get; } = [];

    /// <summary>What the engine noted for the timeline.</summary>
    public List<TimelineMark> Marks { get; } = [];

    /// <summary>What the engine noted for the audit.</summary>
    public List<VoiceAuditRecord> Audits { get; } = [];

    public VoiceSessionEnd? Ended { get; private set; }

    public bool IsReady { get; private set; }

    public TimeSpan Now => Time.Elapsed;

    /// <summary>How many signals the engine was told.</summary>
    public int Steps { get; private set; }

    public IEnumerable<RealtimeCommand.AddCallOutput> Outputs => Sent.Select(sent => sent.Command).OfType<RealtimeCommand.AddCallOutput>();

    public IEnumerable<RealtimeCommand.CreateResponse> Requests => Sent.Select(sent => sent.Command).OfType<RealtimeCommand.CreateResponse>();

    public JsonElement OutputOf(string callId) => JsonDocument.Parse(Outputs.Single(output => output.CallId == callId).Output).RootElement;

    public IEnumerable<T> Happened<T>()
        where T : VoiceSessionEvent => Events.OfType<T>();

    public ConversationEngine Engine => _engine;

    public void Signal(Signal signal)
    {
        if (++Steps > MostSteps)
            throw new InvalidOperationException("The session goes round in circles.");
        Note(signal);
        Apply(_engine.Handle(signal, Now, Time.GetUtcNow()));
    }

    /// <summary>Something done from outside, then everything that follows at this moment.</summary>
    public void Do(Action action)
    {
        _work.Enqueue(action);
        if (_draining)
            return;
        _draining = true;
        try
        {
            while (_work.TryDequeue(out Action? next))
                next();
        }
        finally
        {
            _draining = false;
        }
    }

    public void RunFor(TimeSpan duration) => Time.Advance(duration);

    public void RunFor(double seconds) => RunFor(TimeSpan.FromSeconds(seconds));

    /// <summary>The person speaks, and the call goes on until everything that follows is over.</summary>
    public void Says(string words, double thenSeconds = 12)
    {
        Do(() => Line.UserSays(words));
        RunFor(thenSeconds);
    }

    /// <summary>A message of the server that the emulator would not send.</summary>
    public void Receive(string json) => Receive(System.Text.Encoding.UTF8.GetBytes(json));

    /// <summary>A message of the server that the emulator would not send.</summary>
    public void Receive(byte[] message) => Do(() => Read(message));

    private void Read(byte[] message, int? connection = null)
    {
        _read.Clear();
        _dialect.Read(message, _read);
        foreach (RealtimeEvent received in _read.ToArray())
            Signal(new Signal.Received(received, connection ?? _number));
    }

    private void Apply(IReadOnlyList<Effect> effects)
    {
        foreach (Effect effect in effects.ToArray())
        {
            Note(effect);
            switch (effect)
            {
                case Effect.Send send:
                    Sent.Add((Now, send.Command));
                    var message = new ArrayBufferWriter<byte>();
                    _dialect.Write(send.Command, message);
                    byte[] bytes = message.WrittenSpan.ToArray();
                    EmulatorConnection line = Line;
                    if (!_isCut)
                        _work.Enqueue(() => line.Receive(bytes));
                    break;
                case Effect.Connect connect:
                    Connect(connect.Number);
                    break;
                case Effect.UseConnection use:
                    Use(use.Number);
                    break;
                case Effect.MoveTo move:
                    States.Add(move.State);
                    break;
                case Effect.StartAttempt attempt:
                    _script.Start(this, attempt);
                    break;
                case Effect.StartPreview preview:
                    _script.Start(this, preview);
                    break;
                case Effect.Verify verify:
                    _pins!.Start(this, verify);
                    break;
                case Effect.CancelWork cancel:
                    _script.Cancel(this, cancel.Call);
                    break;
                case Effect.SetTimer timer:
                    Stop(timer.Timer);
                    TimeSpan delay = timer.Due > Now ? timer.Due - Now : TimeSpan.Zero;
                    _timers[timer.Timer] = Time.CreateTimer(
                        _ => Do(() => Fire(timer.Timer)), null, delay, Timeout.InfiniteTimeSpan);
                    break;
                case Effect.CancelTimer timer:
                    Stop(timer.Timer);
                    break;
                case Effect.Notify notify:
                    Events.Add(notify.Event);
                    break;
                case Effect.Record record:
                    Marks.Add(record.Mark);
                    break;
                case Effect.Audit audit:
                    Audits.Add(audit.Entry);
                    break;
                case Effect.ChooseClip moment:
                    FillerClip? clip = _clips?.Invoke(moment);
                    _work.Enqueue(() => Signal(new Signal.ClipChosen(moment.Number, clip)));
                    break;
                case Effect.StartApproval approval:
                    Approvals.Add(approval);
                    break;
                case Effect.EndApproval approval:
                    EndedApprovals.Add(approval.Number);
                    break;
                case Effect.Play play:
                    Played.Add((Now, play.Audio));
                    break;
                case Effect.Ready:
                    IsReady = true;
                    break;
                case Effect.End end:
                    Ended = end.Reason;
                    break;
            }
        }
    }

    private void Note(object what)
    {
        if (_observer is null)
            Trace.Add((Now, what));
        else
            _observer(Now, what);
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
