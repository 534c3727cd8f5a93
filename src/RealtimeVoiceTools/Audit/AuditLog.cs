namespace RealtimeVoiceTools;

/// <summary>The audit of one session: numbers its records and hands them to the sinks, without ever waiting for one.</summary>
/// <remarks>Safe from any thread.</remarks>
internal sealed class AuditLog : IAsyncDisposable
{
    private readonly string _sessionId;
    private readonly TimeProvider _time;
    private readonly TimeZoneInfo _timeZone;
    private readonly AuditQueue[] _queues;

    // Held while a record is numbered and queued, so that every sink sees the records in the order of their numbers.
    private readonly object _gate = new();
    private long _count;

    public AuditLog(string sessionId, IReadOnlyList<IVoiceAuditSink> sinks, AuditOptions options, TimeProvider time, TimeZoneInfo timeZone, SessionLog log)
    {
        _sessionId = sessionId;
        _time = time;
        _timeZone = timeZone;
        Digest = sinks.Count > 0 ? ArgumentDigest.Of(options) : null;
        IsRequired = options.Required;
        _queues = [.. sinks.Select(sink => new AuditQueue(sink, options, time, log, lost => Notify(lost with { Time = Now })))];
    }

    /// <summary>Null when nobody keeps the audit.</summary>
    public ArgumentDigest? Digest { get; }

    public bool IsRequired { get; }

    /// <summary>Takes the news of lost records, on any thread.</summary>
    public Action<VoiceSessionEvent> Notify { get; set; } = _ => { };

    public DateTimeOffset Now => TimeZoneInfo.ConvertTime(_time.GetUtcNow(), _timeZone);

    public void Append(VoiceAuditRecord record)
    {
        if (_queues.Length == 0)
            return;
        List<AuditQueue> full = [];
        lock (_gate)
        {
            record = record with { Sequence = ++_count, SessionId = _sessionId };
            foreach (AuditQueue queue in _queues)
            {
                if (!queue.TryAdd(record))
                    full.Add(queue);
            }
        }

        full.ForEach(queue => queue.Lose("full"));
    }

    /// <summary>Waits until every sink has what was appended so far. False when one has not, or not in time.</summary>
    public async Task<bool> FlushAsync(CancellationToken cancellationToken)
    {
        bool[] written = await Task.WhenAll(_queues.Select(queue => queue.FlushAsync(cancellationToken))).ConfigureAwait(false);
        return written.All(sink => sink);
    }

    /// <summary>No more records come. Finishes when the sinks have them all, or have had their time.</summary>
    public async ValueTask DisposeAsync() => await Task.WhenAll(_queues.Select(queue => queue.DisposeAsync().AsTask())).ConfigureAwait(false);
}
