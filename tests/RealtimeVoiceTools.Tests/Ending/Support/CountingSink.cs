namespace RealtimeVoiceTools.Tests.Ending.Support;

/// <summary>Keeps an audit, and lets a test wait until there are so many records: the queue to a sink runs in its own time.</summary>
internal sealed class CountingSink : IVoiceAuditSink
{
    private readonly object _gate = new();
    private readonly List<VoiceAuditRecord> _records = [];
    private readonly List<(int Count, TaskCompletionSource Reached)> _waiting = [];

    public IReadOnlyList<VoiceAuditRecord> Records
    {
        get
        {
            lock (_gate)
                return [.. _records];
        }
    }

    public Task HasAsync(int count)
    {
        lock (_gate)
        {
            if (_records.Count >= count)
                return Task.CompletedTask;
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((count, reached));
            return reached.Task;
        }
    }

    public ValueTask WriteAsync(VoiceAuditRecord record, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _records.Add(record);
            foreach ((int count, TaskCompletionSource reached) in _waiting)
            {
                if (_records.Count >= count)
                    reached.TrySetResult();
            }
        }

        return ValueTask.CompletedTask;
    }
}
