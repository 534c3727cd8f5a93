namespace RealtimeVoiceTools.Testing;

/// <summary>One item of the conversation as the model sees it.</summary>
public sealed record EmulatedItem
{
    /// <summary>The item's id.</summary>
    public required string Id { get; init; }

    /// <summary>Message, call or output.</summary>
    public required EmulatedItemKind Kind { get; init; }

    /// <summary>Of a message: <c>user</c>, <c>assistant</c> or <c>system</c>. Empty otherwise.</summary>
    public string Role { get; init; } = "";

    /// <summary>
    /// Of a message: its words. Of a spoken user turn: what was really said, whatever the transcription made of it.
    /// Of an agent's message that was cut off: only what was said until then.
    /// </summary>
    public string Text { get; init; } = "";

    /// <summary>True for speech, false for typed text.</summary>
    public bool IsSpoken { get; init; }

    /// <summary>Of a call and its output: the id that joins them. Empty otherwise.</summary>
    public string CallId { get; init; } = "";

    /// <summary>Of a call, and of an output whose call is known: the tool's name. Empty otherwise.</summary>
    public string Name { get; init; } = "";

    /// <summary>Of a call: its arguments, a JSON text as the model wrote it. Empty otherwise.</summary>
    public string Arguments { get; init; } = "";

    /// <summary>Of an output: the text the client sent. Empty otherwise.</summary>
    public string Output { get; init; } = "";

    /// <summary>False for an item that was cut off before it was complete.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>The kind and id, without any content.</summary>
    public override string ToString() => $"{Kind} {Id}";
}
