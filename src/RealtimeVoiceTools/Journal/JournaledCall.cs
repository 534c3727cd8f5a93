namespace RealtimeVoiceTools;

/// <summary>A call that a <see cref="ICallJournal"/> holds: what its entries say together.</summary>
/// <remarks>Immutable and safe to share.</remarks>
public sealed record JournaledCall
{
    /// <summary>The provider's id of the call.</summary>
    public required string CallId { get; init; }

    /// <summary>The tool's name.</summary>
    public string Tool { get; init; } = string.Empty;

    /// <summary>See <see cref="CallJournalEntry.IdempotencyKey"/>.</summary>
    public string IdempotencyKey { get; init; } = string.Empty;

    /// <summary>See <see cref="CallJournalEntry.ArgumentsDigest"/>.</summary>
    public string? ArgumentsDigest { get; init; }

    /// <summary>The last step: never <see cref="CallJournalStep.Delivered"/>.</summary>
    public required CallJournalStep Step { get; init; }

    /// <summary>
    /// The JSON that the model is to be told, where the call is committed and did not fail. Null there means: done, and the details are not available.
    /// </summary>
    public string? Output { get; init; }

    /// <summary>How it failed, where the call is committed; null for success.</summary>
    public ToolErrorType? ErrorType { get; init; }

    /// <summary>When the latest attempt began, or null when none did.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>What the call is after another of its entries.</summary>
    /// <param name="call">The call so far, or null for its first entry.</param>
    /// <param name="entry">The entry; not <see cref="CallJournalStep.Delivered"/>.</param>
    internal static JournaledCall After(JournaledCall? call, CallJournalEntry entry)
    {
        bool isCommitted = entry.Step == CallJournalStep.Committed;
        return new JournaledCall
        {
            CallId = entry.CallId,
            Tool = entry.Tool.Length > 0 ? entry.Tool : call?.Tool ?? string.Empty,
            IdempotencyKey = entry.IdempotencyKey.Length > 0 ? entry.IdempotencyKey : call?.IdempotencyKey ?? string.Empty,
            ArgumentsDigest = entry.ArgumentsDigest ?? call?.ArgumentsDigest,
            Step = entry.Step,
            Output = isCommitted ? entry.Output : null,
            ErrorType = isCommitted ? entry.ErrorType : null,
            StartedAt = entry.Step == CallJournalStep.Started ? entry.Time : call?.StartedAt,
        };
    }

    /// <summary>The step and the tool only.</summary>
    public override string ToString() => $"{Step} {Tool}";
}
