namespace RealtimeVoiceTools.Testing;

/// <summary>One response, from its creation to its <c>response.done</c>.</summary>
internal sealed class EmulatedResponse(string id, ResponseRequest request)
{
    public string Id => id;

    public ResponseRequest Request => request;

    /// <summary>in_progress, completed, cancelled, incomplete or failed.</summary>
    public string Status { get; set; } = "in_progress";

    /// <summary>Of a cancelled or incomplete response.</summary>
    public string? Reason { get; set; }

    /// <summary>Of a failed response.</summary>
    public WireProblem? Failure { get; set; }

    public List<ConversationItem> Output { get; } = [];

    public int InputTokens { get; set; }

    public int TextTokens { get; set; }

    public int AudioTokens { get; set; }

    public bool IsActive => Status == "in_progress";

    public bool HasBegun { get; set; }

    /// <summary>It was cancelled; what still comes of it nobody plays.</summary>
    public bool IsEnding { get; set; }
}
