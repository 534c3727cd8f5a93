namespace RealtimeVoiceTools.Testing;

/// <summary>What xAI takes: the settings of a session at the top, formats and transcription nested.</summary>
internal static class XAIShapes
{
    public static Fields Session { get; } = new Fields()
        .Optional("model", Shape.Text).Optional("instructions", Shape.Text).Optional("voice", Shape.Text)
        .Optional("tools", SharedShapes.Tools).Optional("tool_choice", SharedShapes.ToolChoice)
        .Optional("max_response_output_tokens", SharedShapes.MaxOutputTokens)
        .Optional("resumption", new Fields().Optional("enabled", Shape.Flag))
        .Optional("turn_detection", Shape.OrNull(new Fields()
            .Required("type", Shape.OrNull(Shape.OneOf("server_vad")))
            .Optional("threshold", Shape.Number(0, 1)).Optional("prefix_padding_ms", Shape.Whole(0)).Optional("silence_duration_ms", Shape.Whole(0))
            .Optional("idle_timeout_ms", Shape.OrNull(Shape.Whole(0))).Optional("create_response", Shape.Flag).Optional("interrupt_response", Shape.Flag)))
        .Optional("audio", new Fields()
            .Optional("input", new Fields().Optional("format", SharedShapes.AudioFormat)
                .Optional("transcription", Shape.OrNull(new Fields().Optional("model", Shape.Text).Optional("language_hint", Shape.Text))))
            .Optional("output", new Fields().Optional("format", SharedShapes.AudioFormat)));

    public static Fields Response { get; } = new Fields()
        .Optional("instructions", Shape.Text).Optional("modalities", Shape.ListOf(Shape.OneOf("text", "audio"), max: 2))
        .Optional("tool_choice", SharedShapes.ToolChoice).Optional("max_output_tokens", SharedShapes.MaxOutputTokens).Optional("metadata", SharedShapes.Metadata);

    public static Dictionary<string, Fields> WithoutTruncation(Dictionary<string, Fields> events)
    {
        events.Remove("conversation.item.truncate");
        return events;
    }
}
