namespace RealtimeVoiceTools.Testing;

/// <summary>Everything a model can see when a response is asked of it.</summary>
public sealed record EmulatedPrompt
{
    /// <summary>The context, oldest first: the conversation, or what the request gave as <c>input</c> instead.</summary>
    public IReadOnlyList<EmulatedItem> Items { get; init; } = [];

    /// <summary>
    /// The items that no earlier response has answered: the new user turns and tool outputs. A response that was cut off before it
    /// produced anything leaves its items new. Empty when the request brought its own <c>input</c>.
    /// </summary>
    public IReadOnlyList<EmulatedItem> NewItems { get; init; } = [];

    /// <summary>The tools that may be called, empty when <see cref="ToolChoice"/> is <c>none</c>.</summary>
    public IReadOnlyList<EmulatedTool> Tools { get; init; } = [];

    /// <summary><c>auto</c> (default), <c>none</c>, <c>required</c>, or the name of the one function to call.</summary>
    public string ToolChoice { get; init; } = "auto";

    /// <summary>False when the client wants one call in a response at most. What a turn calls beyond the first is then left out.</summary>
    public bool AllowsParallelCalls { get; init; } = true;

    /// <summary>The session's instructions.</summary>
    public string Instructions { get; init; } = "";

    /// <summary>The request's own instructions, which replace the session's, or null.</summary>
    public string? ResponseInstructions { get; init; }

    /// <summary>The words in double quotes, when the request's instructions ask to say exactly these; otherwise null.</summary>
    public string? ExactWords { get; init; }

    /// <summary>The request's metadata.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; init; } = new Dictionary<string, string>();

    /// <summary>True for a response with <c>conversation: "none"</c>.</summary>
    public bool IsOutOfBand { get; init; }

    /// <summary>True when voice detection, not the client, asked for the response.</summary>
    public bool IsFromVoiceDetection { get; init; }

    /// <summary>The emulator's clock, in the zone of its time provider.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>The words of the newest unanswered user turn, or null when the user has said nothing new.</summary>
    public string? UserText => NewItems.LastOrDefault(item => item is { Kind: EmulatedItemKind.Message, Role: "user" })?.Text;

    /// <summary>The unanswered tool outputs, oldest first.</summary>
    public IEnumerable<EmulatedItem> NewOutputs => NewItems.Where(item => item.Kind == EmulatedItemKind.Output);

    /// <summary>The counts only, without any content.</summary>
    public override string ToString() => $"{Items.Count} items, {NewItems.Count} new, {Tools.Count} tools";
}
