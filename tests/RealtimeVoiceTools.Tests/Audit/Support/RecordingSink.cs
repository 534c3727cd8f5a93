using System.Collections.Concurrent;

namespace RealtimeVoiceTools.Tests.Audit.Support;

/// <summary>Keeps what it is given, or fails, or waits, as the test says.</summary>
internal sealed class RecordingSink : IVoiceAuditSink
{
    private readonly ConcurrentQueue<VoiceAuditRecord> _records = new();

    public IReadOnlyList<VoiceAuditRecord> Records => [.. _records];

    /// <summary>What happens before a record is kept.</summary>
    public Func<VoiceAuditRecord, CancellationToken, Task> Before { get; set; } = (_, _) => Task.CompletedTask;

    public async ValueTask WriteAsync(VoiceAuditRecord record, CancellationToken cancellationToken)
    {
        await Before(record, cancellationToken);
        _records.Enqueue(record);
    }
}
