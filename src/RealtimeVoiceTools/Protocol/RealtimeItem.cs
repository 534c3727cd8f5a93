namespace RealtimeVoiceTools.Protocol;

/// <summary>One item of the conversation, as far as it is acted on.</summary>
internal sealed record RealtimeItem
{
    public string? Id { get; init; }

    public RealtimeItemKind Kind { get; init; }

    public ItemStatus Status { get; init; }

    /// <summary>Who speaks: user, assistant or system; null for calls.</summary>
    public string? Role { get; init; }

    /// <summary>"commentary" for words before a call, "final_answer" for the rest; null on models without phases.</summary>
    public string? Phase { get; init; }

    public string? Name { get; init; }

    public string? CallId { get; init; }

    public string? Arguments { get; init; }

    /// <summary>Joined text and transcript of a message's content, or null.</summary>
    public string? Text { get; init; }

    // The words of people and models, and the arguments of calls, stay out of logs.
    public override string ToString() => $"{Kind} {Id} {Status}";
}

internal enum RealtimeItemKind
{
    Other,
    Message,
    FunctionCall,
    FunctionCallOutput,
}

/// <summary>Unknown covers an absent status as well as values that appear without notice.</summary>
internal enum ItemStatus
{
    Unknown,
    InProgress,
    Completed,
    Incomplete,
}

internal enum ResponseStatus
{
    Unknown,
    Completed,
    Cancelled,
    Incomplete,
    Failed,
}

internal enum PlaybackChange
{
    Started,
    Stopped,
    Cleared,
}
