using System.Threading.Channels;

namespace RealtimeVoiceTools;

/// <summary>The way of one session's records to one sink: bounded, in order, at its own pace. What is lost is counted and told.</summary>
internal sealed class AuditQueue : IAsyncDisposable
{
    private readonly IVoiceAuditSink _sink;
    private readonly TimeProvider _time;
    private readonly TimeSpan _timeout;
    private readonly SessionLog _log;
    private readonly Action<VoiceSessionEvent> _notify;
    private readonly Channel<Entry> _entries;
    private readonly UserCancellation _stop;
    private readonly Task _writing;
    private long _lost;
    private int _failing;

    public AuditQueue(IVoiceAuditSink sink, AuditOptions options, TimeProvider time, SessionLog log, Action<VoiceSessionEvent> notify)
    {
        _sink = sink;
        _time = time;
        _stop = new UserCancellation(time);
        _timeout = options.Timeout;
        _log = log;
        _notify = notify;
        _entries = Channel.CreateBounded<Entry>(new BoundedChannelOptions(options.MaxQueued) { SingleReader = true });
        _writing = Task.Run(WriteAsync);
    }

    private string Name => _sink.GetType().Name;

    public bool TryAdd(VoiceAuditRecord record) => _entries.Writer.TryWrite(new Entry(record, null));

    public async Task<bool> FlushAsync(CancellationToken cancellationToken)
    {
        TaskCompletionSource<bool> flushed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        if (!_entries.Writer.TryWrite(new Entry(null, flushed)))
            return false;
        try
        {
            return await flushed.Task.WaitAsync(_timeout, _time, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    /// <summary>A record did not reach the sink. The first of a row is told; all are counted.</summary>
    public void Lose(string why)
    {
        long lost = Interlocked.Increment(ref _lost);
        VoiceMetrics.AuditRecordLost(Name);
        if (Interlocked.Exchange(ref _failing, 1) != 0)
            return;
        _log.AuditFailing(Name, why, lost);
        _notify(new VoiceSessionEvent.AuditLost(Name, lost));
    }

    /// <summary>No more records come. Finishes when the sink has them all, or has had its time.</summary>
    public async ValueTask DisposeAsync()
    {
        _entries.Writer.TryComplete();
        try
        {
            await _writing.WaitAsync(_timeout, _time).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            await _stop.CancelAsync().ConfigureAwait(false);
            while (_entries.Reader.TryRead(out Entry entry))
            {
                if (entry.Record is not null)
                    Lose("late");
            }
        }

        if (Interlocked.Read(ref _lost) is > 0 and long lost)
            _log.AuditLost(Name, lost);
        _stop.Dispose();
    }

    private async Task WriteAsync()
    {
        while (await _entries.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            while (_entries.Reader.TryRead(out Entry entry))
            {
                if (entry.Record is { } record)
                    await WriteAsync(record).ConfigureAwait(false);
                else
                    entry.Flushed!.TrySetResult(Volatile.Read(ref _failing) == 0);
            }
        }
    }

    private async Task WriteAsync(VoiceAuditRecord record)
    {
        try
        {
            await _sink.WriteAsync(record, _stop.Token).ConfigureAwait(false);
            Volatile.Write(ref _failing, 0);
        }
        catch (Exception exception) // The edge to the application's code.
        {
            Lose(exception.GetType().Name);
        }
    }

    /// <summary>A record, or somebody who waits for all before.</summary>
    private readonly record struct Entry(VoiceAuditRecord? Record, TaskCompletionSource<bool>? Flushed);
}
