using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Audit.Support;

/// <summary>The real way of an attempt, from the session to the tool: invoker, guard, limits and audit, in virtual time.</summary>
internal sealed class Guarded : IAsyncDisposable
{
    private readonly ToolScheduler _scheduler;
    private readonly AuditLog _audit;
    private int _calls;

    public Guarded(
        Action<LimitOptions>? limits = null, Action<AuditOptions>? audit = null, ICallLimit[]? own = null, IVoiceAuditSink[]? sinks = null,
        CallerRates? callers = null, string sessionId = "session_1", string? callerId = null, VirtualTimeProvider? time = null, int threads = 4)
    {
        Time = time ?? new VirtualTimeProvider();
        var limitOptions = new LimitOptions();
        limits?.Invoke(limitOptions);
        var auditOptions = new AuditOptions();
        audit?.Invoke(auditOptions);
        SessionId = sessionId;
        CallerId = callerId;
        var log = new SessionLog(Log, sessionId);
        _scheduler = new ToolScheduler(threads);
        _audit = new AuditLog(sessionId, sinks ?? [Sink], auditOptions, Time, TimeZoneInfo.Utc, log) { Notify = Events.Enqueue };
        var session = new SessionLimits(limitOptions, callers ?? new CallerRates(Time), CallerId ?? sessionId, Time);
        Guard = new RunGuard(own ?? [], session, limitOptions, _audit, Time, log);
        Invoker = new ToolInvoker(new ResultFormatter(new()), TestTools.Phrases, [], _scheduler, Guard);
    }

    public VirtualTimeProvider Time { get; }

    public RecordingSink Sink { get; } = new();

    public RecordedLog Log { get; } = new();

    public System.Collections.Concurrent.ConcurrentQueue<VoiceSessionEvent> Events { get; } = new();

    public string SessionId { get; }

    public string? CallerId { get; }

    public AuditLog Audit => _audit;

    public RunGuard Guard { get; }

    public ToolInvoker Invoker { get; }

    public Task<AttemptResult> RunAsync(VoiceTool tool, params object?[] arguments) => AttemptAsync(tool, NextCall(), 1, default, arguments);

    public string NextCall() => $"call_{Interlocked.Increment(ref _calls)}";

    public Task<AttemptResult> AttemptAsync(VoiceTool tool, string callId, int attempt, CancellationToken ct, params object?[] arguments)
    {
        var context = new VoiceCallContext
        {
            CallId = callId,
            ToolName = tool.Name,
            SessionId = SessionId,
            CallerId = CallerId,
            Culture = System.Globalization.CultureInfo.InvariantCulture,
            TimeZone = TimeZoneInfo.Utc,
            Now = Time.GetUtcNow(),
            IdempotencyKey = "intent_" + callId,
            Attempt = attempt,
            Items = new Dictionary<object, object?>(),
        };
        return Invoker.RunAsync(new AttemptRequest(tool, arguments, context, new NoServices(), new Progress<string>()), ct);
    }

    /// <summary>Everything that was recorded, once all of it is written.</summary>
    public async Task<IReadOnlyList<VoiceAuditRecord>> RecordsAsync()
    {
        await _audit.FlushAsync(default);
        return Sink.Records;
    }

    public async ValueTask DisposeAsync()
    {
        await _audit.DisposeAsync();
        _scheduler.Dispose();
    }

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
