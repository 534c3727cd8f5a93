namespace RealtimeVoiceTools.Testing;

/// <summary>One item of the conversation, in whatever state it is.</summary>
internal sealed class ConversationItem(string id, string type)
{
    public string Id => id;

    /// <summary>message, function_call, function_call_output or mcp_approval_response.</summary>
    public string Type => type;

    public string Role { get; init; } = "";

    /// <summary>in_progress, completed or incomplete.</summary>
    public string Status { get; set; } = "completed";

    public List<ContentPart> Content { get; init; } = [];

    public string? Phase { get; init; }

    public string CallId { get; init; } = "";

    public string Name { get; init; } = "";

    public string Arguments { get; set; } = "";

    public string Output { get; init; } = "";

    public bool Approves { get; init; }

    /// <summary>What the model knows of the message's words.</summary>
    public string Words { get; set; } = "";

    /// <summary>How much audio an agent's message has, in milliseconds.</summary>
    public int AudioMilliseconds { get; set; }

    /// <summary>A response has answered it. What the agent itself produced needs no answer.</summary>
    public bool IsAnswered { get; set; }

    public bool IsSpoken => Content.Exists(part => part.Type is "input_audio" or "output_audio");
}
