using System.ComponentModel.DataAnnotations;

namespace RealtimeVoiceTools;

/// <summary>How the audit is kept. There is one as soon as a sink is added.</summary>
public sealed class AuditOptions
{
    /// <summary>
    /// Tools with side effects run only while the audit can be written: everything up to the run, the caller's yes included, must have
    /// reached every sink. Else the call fails as temporary. Needs a sink.
    /// </summary>
    /// <value>Default false: the conversation goes on, and lost records are reported.</value>
    public bool Required { get; set; }

    /// <summary>
    /// The key of <see cref="VoiceAuditRecord.ArgumentsDigest"/>, at least 16 bytes. With one, equal arguments have equal digests in every
    /// session. Keep it apart from the audit: who has both can guess short arguments.
    /// </summary>
    /// <value>Default null: a random key for each session, so that digests compare within a session only.</value>
    public ReadOnlyMemory<byte>? DigestKey { get; set; }

    /// <summary>How many records of a session may wait for a sink; more are lost.</summary>
    /// <value>Default 1,024. From 16 to 100,000.</value>
    [Range(16, 100_000)]
    public int MaxQueued { get; set; } = 1024;

    /// <summary>How long a required write may take, and how long an ended session waits for its sinks.</summary>
    /// <value>Default 2 seconds.</value>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(2);
}
