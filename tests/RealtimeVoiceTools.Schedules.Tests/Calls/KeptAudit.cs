namespace RealtimeVoiceTools.Schedules.Tests.Calls;

/// <summary>An audit that takes its records a moment later.</summary>
internal sealed class KeptAudit : IVoiceAuditSink
{
    public List<VoiceAuditRecord> Records { get; } = [];

    public async ValueTask WriteAsync(VoiceAuditRecord record, CancellationToken cancellationToken)
    {
        await Task.Yield();
        Records.Add(record);
    }
}
