namespace RealtimeVoiceTools;

/// <summary>
/// One line of a session's audit. It holds names, ids and a digest: no words of the caller, no arguments and no results.
/// </summary>
/// <remarks>Immutable and safe to share. The records of a session in the order of <see cref="Sequence"/> tell exactly what ran.</remarks>
public sealed record VoiceAuditRecord
{
    /// <summary>Counts the session's records from 1. A number that is missing is a record that was lost.</summary>
    public long Sequence { get; init; }

    /// <summary>The session (<see cref="VoiceSession.Id"/>).</summary>
    public string SessionId { get; init; } = string.Empty;

    /// <summary>When it happened, in the caller's time zone.</summary>
    public DateTimeOffset Time { get; init; }

    /// <summary>What happened.</summary>
    public required VoiceAuditKind Kind { get; init; }

    /// <summary>The tool's name, or null where the model named a tool that does not exist.</summary>
    public string? Tool { get; init; }

    /// <summary>The provider's id of the call, or null where a question ended without one.</summary>
    public string? CallId { get; init; }

    /// <summary>Which attempt began, returned or was refused: 1 for the first. Null for everything before.</summary>
    public int? Attempt { get; init; }

    /// <summary>The question that was asked, or null.</summary>
    public string? ConfirmationId { get; init; }

    /// <summary>The same for every call and attempt of one intent (<see cref="VoiceCallContext.IdempotencyKey"/>), or null where the arguments did not bind.</summary>
    public string? IntentKey { get; init; }

    /// <summary>A keyed digest of tool and arguments, 64 hexadecimal digits, or null where there is none. See <see cref="AuditOptions.DigestKey"/>.</summary>
    public string? ArgumentsDigest { get; init; }

    /// <summary>By what the question was answered, or null.</summary>
    public EvidenceKind? Evidence { get; init; }

    /// <summary>How it failed or why it was refused, or null.</summary>
    public ToolErrorType? ErrorType { get; init; }

    /// <summary>The provider's id of the caller's latest turn, or null when the caller had said nothing yet.</summary>
    public string? UserTurnItemId { get; init; }

    /// <summary>What was unexpected, or null.</summary>
    public UnexpectedCallReason? Reason { get; init; }

    /// <summary>Its number and kind only.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Sequence} {Kind}");
}
