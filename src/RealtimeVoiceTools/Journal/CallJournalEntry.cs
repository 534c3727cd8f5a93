namespace RealtimeVoiceTools;

/// <summary>One step of one call, as it is written to a <see cref="ICallJournal"/>. It holds no arguments.</summary>
/// <remarks>Immutable and safe to share. Each entry says all that is known of the call, so that one of them is enough where earlier ones are gone.</remarks>
public sealed record CallJournalEntry
{
    /// <summary>The conversation (<see cref="VoiceSessionOptions.ConversationId"/>).</summary>
    public required string ConversationId { get; init; }

    /// <summary>The provider's id of the call.</summary>
    public required string CallId { get; init; }

    /// <summary>How far it has come.</summary>
    public required CallJournalStep Step { get; init; }

    /// <summary>The tool's name.</summary>
    public string Tool { get; init; } = string.Empty;

    /// <summary>The same for every attempt at one wish of the caller (<see cref="VoiceCallContext.IdempotencyKey"/>).</summary>
    public string IdempotencyKey { get; init; } = string.Empty;

    /// <summary>A keyed digest of tool and arguments, 64 hexadecimal digits. Null for tools with sensitive arguments, and where the journal has no <see cref="ICallJournal.DigestKey"/>.</summary>
    public string? ArgumentsDigest { get; init; }

    /// <summary>The JSON that the model is told. Only with <see cref="CallJournalStep.Committed"/>, and null for a failure. It may hold personal data.</summary>
    public string? Output { get; init; }

    /// <summary>How it failed. Only with <see cref="CallJournalStep.Committed"/>, and null for success.</summary>
    public ToolErrorType? ErrorType { get; init; }

    /// <summary>When the step was made.</summary>
    public DateTimeOffset Time { get; init; }

    /// <summary>The step and the tool only.</summary>
    public override string ToString() => $"{Step} {Tool}";
}
