using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools.Schedules.Tests.Scheduling;
using RealtimeVoiceTools.Schedules.Tests.Scheduling.Exploring;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Schedules.Tests.Calls;

/// <summary>A session under one schedule, and what must be true of it when nothing can happen any more.</summary>
internal sealed class Trial : IRealtimeConnector
{
    private readonly List<(string Name, Task Task)> _watched = [];
    private readonly List<CallScope> _scopes = [];
    private readonly List<(Line Line, Peer Peer)> _lines = [];
    private readonly bool _peerIsSilent;
    private readonly bool _reconnects;
    private readonly VoiceSessionFactory _factory;

    public Trial(IOrder order, bool peerIsSilent = false, Action<VoiceToolsBuilder>? build = null, Action<VoiceToolsOptions>? configure = null, bool reconnects = false)
    {
        Schedule = new Schedule(order);
        (_peerIsSilent, _reconnects) = (peerIsSilent, reconnects);
        AddLine();
        Tools = new CallTools(Schedule.Clock);
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Schedule.Clock);
        services.AddSingleton<IVoiceAuditSink>(Audit);
        services.AddScoped(_ => new CallScope(_scopes).Counted());
        VoiceToolsBuilder builder = services.AddRealtimeVoiceTools(options =>
        {
            options.Random = new Random(1);
            options.Confirmation.UncertainTurns = UncertainTurnPolicy.Run;
            options.Confirmation.ConfirmsInApplication = true;
            // Where there is one line, its end is the end.
            options.Reconnect.Enabled = reconnects;
            configure?.Invoke(options);
        });
        Tools.AddTo(builder);
        build?.Invoke(builder);
        builder.UseConnector(this);
        _factory = services.BuildServiceProvider().GetRequiredService<VoiceSessionFactory>();
    }

    public Schedule Schedule { get; }

    public VirtualClock Clock => Schedule.Clock;

    /// <summary>The newest line, and who is at its other end.</summary>
    public Line Line => _lines[^1].Line;

    public Peer Peer => _lines[^1].Peer;

    /// <summary>How many lines there have been.</summary>
    public int Lines => _lines.Count;

    public CallTools Tools { get; }

    public KeptAudit Audit { get; } = new();

    public VoiceSession Session { get; set; } = null!;

    /// <summary>The ids of the questions that were put.</summary>
    public IEnumerable<string> Questions => Audit.Records.Where(record => record.Kind == VoiceAuditKind.Asked).Select(record => record.ConfirmationId!);

    public bool WasDialled { get; private set; }

    /// <summary>How the connection comes about.</summary>
    public Func<CancellationToken, Task> Dialling { get; set; } = _ => Task.CompletedTask;

    public async ValueTask<IRealtimeTransport> ConnectAsync(RealtimeConnectRequest request, CancellationToken cancellationToken)
    {
        await Dialling(cancellationToken);
        if (WasDialled)
            AddLine();
        WasDialled = true;
        Peer.Greet();
        return Line;
    }

    public Task<VoiceSession> DialAsync(Action<VoiceSessionOptions>? configure = null, CancellationToken cancellationToken = default) =>
        _factory.ConnectAsync(configure, cancellationToken);

    /// <summary>Begins something that must end in one of the ways that are documented.</summary>
    public Task Watch(string name, Func<Task> body, params Type[] endings)
    {
        Task watched = WatchAsync(name, body, endings);
        _watched.Add((name, watched));
        return watched;
    }

    /// <summary>As <see cref="Watch"/>, on another thread.</summary>
    public Task Begin(string name, Func<Task> body, params Type[] endings)
    {
        async Task ElsewhereAsync()
        {
            await Task.Yield();
            await body();
        }

        return Watch(name, ElsewhereAsync, endings);
    }

    /// <summary>Disposes of the session, which may take two seconds.</summary>
    public async Task DisposeAsync()
    {
        TimeSpan began = Clock.Now;
        await Session.DisposeAsync();
        TimeSpan took = Clock.Now - began;
        if (took > TimeSpan.FromSeconds(2))
            Schedule.Fault($"disposing took {took.TotalSeconds} s");
        if (Session.State != VoiceSessionState.Closed)
            Schedule.Fault("the session goes on after it was disposed of");
    }

    public void Run(Func<Trial, Task> scenario)
    {
        Schedule.Run(() => _ = Watch("scenario", () => scenario(this)));
        foreach ((string name, Task task) in _watched)
            Check(task.IsCompleted, $"'{name}' waits for ever");
        foreach ((Line line, Peer peer) in _lines)
        {
            Check(line.SentTooLate.Count == 0, "something was sent after the end: " + string.Join(" | ", line.SentTooLate));
            Check(peer.Outputs.GroupBy(output => output.CallId).All(call => call.Count() == 1), "a call was answered twice");
            Check(!_reconnects || line.IsDisposed, "a connection was left open");
        }

        Check(Tools.Begun.Values.All(runs => runs == 1), "a tool ran twice for one call");
        Check(Tools.Open == 0, "a tool never ended");
        Check(_scopes.All(scope => scope.IsDisposed), "the services of a call were kept");
        CheckAudit();
    }

    private void AddLine()
    {
        var line = new Line(Schedule, _reconnects ? null : "call");
        _lines.Add((line, new Peer(line) { IsSilent = _peerIsSilent }));
    }

    private void CheckAudit()
    {
        Check(Audit.Records.Select(record => record.Sequence).SequenceEqual(Enumerable.Range(1, Audit.Records.Count).Select(number => (long)number)), "the audit has gaps");
        foreach (string callId in Tools.Begun.Keys)
        {
            int Count(VoiceAuditKind kind) => Audit.Records.Count(record => record.Kind == kind && record.CallId == callId);
            Check(Count(VoiceAuditKind.Executed) == 1, $"the audit does not tell that {callId} ran");
            Check(Count(VoiceAuditKind.Returned) == 1, $"the audit does not tell that {callId} came back");
        }
    }

    private void Check(bool holds, string otherwise)
    {
        if (!holds)
            Schedule.Fault(otherwise);
    }

    private async Task WatchAsync(string name, Func<Task> body, Type[] endings)
    {
        try
        {
            await body();
        }
        catch (Exception exception) when (endings.Any(ending => ending.IsInstanceOfType(exception)))
        {
            // As documented.
        }
        catch (Exception exception)
        {
            Schedule.Fault($"'{name}' ended with {exception}");
        }
    }
}
