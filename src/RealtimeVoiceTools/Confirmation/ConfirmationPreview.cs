namespace RealtimeVoiceTools;

/// <summary>What a tool would do if it ran: what the question names and what the caller's yes is bound to.</summary>
/// <remarks>Returned by a tool's <c>Preview…</c> method, which must change nothing. Immutable.</remarks>
public sealed record ConfirmationPreview
{
    /// <summary>Identifies what would be acted on ("task:17"). A yes is valid only while a new preview gives the same key. Never spoken.</summary>
    public required string Key { get; init; }

    /// <summary>What would happen, to follow "You want to": "delete 'Review proposal'".</summary>
    public required string Action { get; init; }

    /// <summary>Words that must be heard for the question to count as heard, such as the title and a date. Default none.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>How many things would be acted on. Default 1.</summary>
    public int Count { get; init; } = 1;

    /// <summary>What follows from it ("This can't be undone."). Default: a phrase of the session's language for destructive tools.</summary>
    public string? Consequence { get; init; }

    /// <summary>What was resolved; reaches the tool as <see cref="VoiceCallContext.Confirmed"/>, so that it acts on just that. Never sent or logged.</summary>
    public object? Target { get; init; }

    /// <summary>Says nothing of what would happen: it may hold anything the caller said.</summary>
    public override string ToString() => nameof(ConfirmationPreview);
}
