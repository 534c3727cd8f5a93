namespace RealtimeVoiceTools.Testing;

/// <summary>The messages by which a client has words said that no model makes.</summary>
internal static class ExactSpeechShapes
{
    /// <summary>Voice Live: inside a <c>response.create</c>.</summary>
    public static Fields PregeneratedMessage { get; } = new Fields()
        .Optional("id", SharedShapes.ItemId).Optional("object", Shape.OneOf("realtime.item")).Optional("status", Shape.OneOf("completed"))
        .Required("type", Shape.OneOf("message")).Required("role", Shape.OneOf("assistant")).Required("content", Words("text"));

    /// <summary>xAI: a kind of item.</summary>
    public static Fields ForcedMessage { get; } = new Fields()
        .Optional("role", Shape.OneOf("assistant")).Optional("interruptible", Shape.Flag).Optional("voice", Shape.Text)
        .Required("content", Words("output_text"));

    private static Shape Words(string type) =>
        Shape.ListOf(new Fields().Required("type", Shape.OneOf(type)).Required("text", Shape.Text));
}
