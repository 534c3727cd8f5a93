using System.Threading.Channels;
using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools;

/// <summary>
/// The shell around the engine: one queue of signals, one reader that applies the effects. It never waits for a tool, a person or a slow
/// reader of events: everything it starts runs elsewhere and posts back.
/// </summary>
/// <remarks>
/// The queue has no bound of its own because every writer has one: the transport's reader waits its turn, tools are bounded by the
/// engine, and the application calls by hand.
/// </remarks>
internal sealed class SessionLoop : IAsyncDisposable
{
    private static readonly TimeSpan LongestDispose = TimeSpan.FromSeconds(2);

    private readonly ConversationEngine _engine;
    private readonly SessionConnections _connections;
    private readonly TimeProvider _time;
    private readonly TimeZoneInfo _timeZone;
    private readonly SessionWork _work;
    private readonly SessionLog _log;
    private readonly SessionTimers _timers = new();
    private readonly TimelineRecorder _timeline;
    private readonly Channel<Signal?> _signals = Channel.CreateUnbounded<Signal?>(new UnboundedChannelOptions { SingleReader = true });
    private readonly TaskCompletionSource<VoiceSessionEnd> _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CommandSender _commands;
    private readonly ITimer _alarm;
    private readonly long _start;
    private Task _running = Task.CompletedTask;
    private readonly SharedEnding _disposal;

    public SessionLoop(
        string sessionId, ConversationEngine engine, Func<SessionLoop, SessionConnections> connections, IRealtimeDialect dialect, VoiceToolsOptions options,
        TimeProvider time, TimeZoneInfo timeZone, Func<Action<Signal>, SessionWork> work, SessionLog log)
    {
        SessionId = sessionId;
        _engine = engine;
        _time = time;
        _timeZone = timeZone;
        _log = log;
        _start = time.GetTimestamp();
        _work = work(Post);
        _disposal = new SharedEnding(HangUpAndReleaseAsync);
        _connections = connections(this);
        _commands = new CommandSender(_connections, dialect, Frames);
        _timeline = new TimelineRecorder(options.Timeline);
        Audio = new VoiceAudio(options.InputFormat, options.OutputFormat, dialect, _connections, Post);
        // A null signal only wakes the loop, which looks at its timers each time.
        _alarm = time.CreateTimer(_ => Post(null), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public string SessionId { get; }

    public VoiceSessionState State { get; private set; }

    public VoiceAudio Audio { get; }

    public Broadcast<VoiceSessionEvent> Events { get; } = new(1024);

    public SessionTimeline Timeline => _timeline.Snapshot(Now);

    /// <summary>Raw messages, for whoever asked for them.</summary>
    public Broadcast<RealtimeFrame> Frames { get; } = new(256);

    /// <summary>Where other sessions learn from this one, or null.</summary>
    public ToolLatencies? Latencies { get; init; }

    public required AuditLog Audit { get; init; }

    /// <summary>Follows what is on its way, or null in production.</summary>
    public SessionActivity? Activity { get; init; }

    /// <summary>The application's own clips, or null.</summary>
    public ClipChoice? Clips { get; init; }

    public Task<VoiceSessionEnd> Completion => _completion.Task;

    /// <summary>Finishes when the provider has accepted the session, or fails to.</summary>
    public Task Ready => _ready.Task;

    public void Start()
    {
        Audit.Notify = Happened;
        Events.Observer = Activity is null ? null : Activity.Happened;
        VoiceMetrics.Moved(null, State);
        _connections.Start();
        _running = Task.Run(RunAsync);
    }

    public void Post(Signal? signal)
    {
        Activity?.Began();
        if (!_signals.Writer.TryWrite(signal))
            Activity?.Ended();
    }

    /// <summary>Shows a message that came in.</summary>
    public void Tap(ReadOnlyMemory<byte> message) => _commands.Tap(isSent: false, message);

    public void HangUp() => Post(new Signal.HangUpRequested());

    public ValueTask DisposeAsync() => new(_disposal.RunAsync());

    private async Task HangUpAndReleaseAsync()
    {
        HangUp();
        try
        {
            await _running.WaitAsync(LongestDispose, _time).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // A transport that does not close in time is dropped below.
        }

        await _alarm.DisposeAsync().ConfigureAwait(false);
        await _connections.DisposeAsync().ConfigureAwait(false);
    }

    private async Task RunAsync()
    {
        try
        {
            while (State != VoiceSessionState.Closed && await _signals.Reader.WaitToReadAsync().ConfigureAwait(false))
            {
                while (State != VoiceSessionState.Closed && _signals.Reader.TryRead(out Signal? signal))
                {
                    if (signal is not null)
                        Handle(signal);
                    if (signal is Signal.Received)
                        _connections.Release();
                    FireTimers();
                    Activity?.Ended();
                }
            }
        }
        catch (Exception exception)
        {
            // A defect of ours must be seen and must end the call audibly, not leave it hanging.
            _log.LoopFailed(exception);
            Finish(new VoiceSessionEnd(VoiceSessionEndReason.ConnectionLost, "internal_error"));
            Activity?.Ended();
        }

        _signals.Writer.TryComplete();
        while (_signals.Reader.TryRead(out _))
            Activity?.Ended();
        await CloseAsync().ConfigureAwait(false);
    }

    private void FireTimers()
    {
        while (State != VoiceSessionState.Closed && _timers.TakeDue(Now) is { } due)
            Handle(new Signal.TimerElapsed(due));
        if (_timers.NextDue is { } next)
            _alarm.Change(next > Now ? next - Now : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }

    private TimeSpan Now => _time.GetElapsedTime(_start);

    private void Handle(Signal signal)
    {
        DateTimeOffset wallTime = TimeZoneInfo.ConvertTime(_time.GetUtcNow(), _timeZone);
        foreach (Effect effect in _engine.Handle(signal, Now, wallTime))
            Apply(effect, wallTime);
    }

    private void Apply(Effect effect, DateTimeOffset wallTime)
    {
        if (_work.Apply(effect))
            return;
        switch (effect)
        {
            case Effect.Send send:
                _commands.Send(send.Command);
                break;
            case Effect.Connect connect:
                _connections.Connect(connect);
                break;
            case Effect.UseConnection use:
                _connections.Use(use.Number);
                break;
            case Effect.Disconnect disconnect:
                _connections.Disconnect(disconnect.Number);
                break;
            case Effect.SetTimer timer:
                _timers.Set(timer.Timer, timer.Due);
                break;
            case Effect.CancelTimer timer:
                _timers.Cancel(timer.Timer);
                break;
            case Effect.RecordLatency latency:
                Latencies?.Record(latency.Tool, latency.Latency);
                break;
            case Effect.ChooseClip moment:
                Post(new Signal.ClipChosen(moment.Number, Clips?.Choose(moment)));
                break;
            case Effect.Play play:
                Audio.Play(play.Audio);
                break;
            case Effect.Notify notify:
                Happened(notify.Event);
                break;
            case Effect.Record record:
                _timeline.Record(record.Mark);
                break;
            case Effect.Audit audit:
                Audit.Append(audit.Entry);
                break;
            case Effect.MoveTo move:
                if (move.State == VoiceSessionState.Live)
                    _connections.TakeAudio();
                MoveTo(move.State, wallTime);
                break;
            case Effect.Ready:
                _ready.TrySetResult();
                break;
            case Effect.End end:
                Finish(end.Reason);
                break;
        }
    }

    private void Happened(VoiceSessionEvent happened)
    {
        _log.Happened(happened);
        VoiceMetrics.Happened(happened);
        Events.Publish(happened);
    }

    private void MoveTo(VoiceSessionState state, DateTimeOffset wallTime)
    {
        VoiceMetrics.Moved(State, state == VoiceSessionState.Closed ? null : state);
        State = state;
        Events.Publish(new VoiceSessionEvent.StateChanged(state) { Time = wallTime });
    }

    private void Finish(VoiceSessionEnd end)
    {
        if (State == VoiceSessionState.Closed)
            return;
        // Until the line is closed.
        Activity?.Began();
        _timeline.End(Now);
        MoveTo(VoiceSessionState.Closed, TimeZoneInfo.ConvertTime(_time.GetUtcNow(), _timeZone));
        _log.Ended(end);
        _ready.TrySetException(new RealtimeConnectException($"The session could not be set up: {end.Reason} ({end.Code ?? end.CloseStatus?.Description ?? "no reason given"}).")
        {
            IsPermanent = end.Reason == VoiceSessionEndReason.Refused,
        });
        // Nobody may be waiting for it.
        _ = _ready.Task.Exception;
        _completion.TrySetResult(end);
    }

    private async Task CloseAsync()
    {
        await _alarm.DisposeAsync().ConfigureAwait(false);
        Task afterwork = _work.CloseAsync();
        VoiceMetrics.DroppedAudio(_connections.DroppedAudio);
        Audio.Complete();
        Events.Complete();
        Frames.Complete();
        using (var limit = new CancellationTokenSource(LongestDispose, _time))
            await _connections.CloseAsync(limit.Token).ConfigureAwait(false);
        Activity?.Ended();
        await afterwork.ConfigureAwait(false);
        // What still ran has come back: nothing more will be written.
        await Audit.DisposeAsync().ConfigureAwait(false);
    }
}
