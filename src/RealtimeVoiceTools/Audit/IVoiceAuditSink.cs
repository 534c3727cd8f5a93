namespace RealtimeVoiceTools;

/// <summary>Keeps the audit: a file, a database, a queue. Any number of them may be added.</summary>
/// <remarks>
/// A session calls it off its loop, one record at a time and in order; sessions call it at the same time. What it throws is a lost record,
/// which is counted and reported by <see cref="VoiceSessionEvent.AuditLost"/>; the text of the exception is not logged.
/// </remarks>
public interface IVoiceAuditSink
{
    /// <summary>Keeps a record. It counts as written when this completes.</summary>
    /// <param name="record">The record.</param>
    /// <param name="cancellationToken">Cancelled when the session has ended and <see cref="AuditOptions.Timeout"/> has passed.</param>
    ValueTask WriteAsync(VoiceAuditRecord record, CancellationToken cancellationToken);
}
