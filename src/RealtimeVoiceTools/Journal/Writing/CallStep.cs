namespace RealtimeVoiceTools;

/// <summary>A step of a call on its way to the journal, which adds the conversation and the time.</summary>
internal sealed record CallStep(CallJournalStep Step, string CallId, string Tool, string IdempotencyKey)
{
    public string? ArgumentsDigest { get; init; }

    /// <summary>The JSON for the model; only of a committed call that succeeded.</summary>
    public string? Output { get; init; }

    /// <summary>Only of a committed call that failed.</summary>
    public ToolErrorType? ErrorType { get; init; }

    /// <summary>Results may hold anything.</summary>
    public override string ToString() => $"{Step} {Tool}";
}
