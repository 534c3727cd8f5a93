namespace RealtimeVoiceTools.Testing;

/// <summary>Every event a client may send, by provider.</summary>
internal static class ClientShapes
{
    private static readonly Shape BetaFormat = Shape.OneOf("pcm16", "g711_ulaw", "g711_alaw");

    private static readonly Shape Voice = Shape.TextOr(Shape.Text, new Fields().Optional("id", Shape.Text).Optional("name", Shape.Text).Optional("type", Shape.Text));

    private static readonly Shape Modalities = Shape.ListOf(Shape.OneOf("text", "audio"), max: 2);

    private static readonly Shape Transcription = Shape.OrNull(new Fields()
        .Optional("model", Shape.Text).Optional("language", Shape.Text).Optional("languages", Shape.ListOf(Shape.Text))
        .Optional("keywords", Shape.ListOf(Shape.Text)).Optional("prompt", Shape.Text).Optional("delay", Shape.OneOf("minimal", "low", "medium", "high", "xhigh")));

    private static readonly Shape NoiseReduction = Shape.OrNull(new Fields().Required("type", Shape.OneOf("near_field", "far_field")));

    private static readonly Shape Reasoning = new Fields().Optional("effort", Shape.OneOf("minimal", "low", "medium", "high", "xhigh"));

    private static readonly Dictionary<string, Fields> Current = Events(GaSession(), GaResponse(), SharedShapes.Item);

    private static readonly Dictionary<string, Fields> Beta = Events(BetaSession(), BetaResponse(), SharedShapes.Item);

    private static readonly Dictionary<string, Fields> VoiceLive = Events(
        BetaSession(), BetaResponse().Optional("pre_generated_assistant_message", ExactSpeechShapes.PregeneratedMessage), SharedShapes.Item);

    private static readonly Dictionary<string, Fields> XAI = XAIShapes.WithoutTruncation(
        Events(XAIShapes.Session, XAIShapes.Response, SharedShapes.ItemOr(("force_message", ExactSpeechShapes.ForcedMessage))));

    /// <summary>Every event of the provider, by its type.</summary>
    public static IReadOnlyDictionary<string, Fields> Of(WireForm form) => form switch
    {
        WireForm.Beta => Beta,
        WireForm.VoiceLive => VoiceLive,
        WireForm.XAI => XAI,
        _ => Current,
    };

    private static Dictionary<string, Fields> Events(Fields session, Fields response, Fields item) => new(StringComparer.Ordinal)
    {
        ["session.update"] = Event().Required("session", session),
        ["input_audio_buffer.append"] = Event().Required("audio", Shape.TextUpTo(SharedShapes.MaxAudioLength)),
        ["input_audio_buffer.commit"] = Event(),
        ["input_audio_buffer.clear"] = Event(),
        ["output_audio_buffer.clear"] = Event(),
        ["conversation.item.create"] = Event().Required("item", item).Optional("previous_item_id", Shape.OrNull(Shape.Text)),
        ["conversation.item.retrieve"] = Event().Required("item_id", Shape.Text),
        ["conversation.item.delete"] = Event().Required("item_id", Shape.Text),
        ["conversation.item.truncate"] = Event().Required("item_id", Shape.Text).Required("content_index", Shape.Whole(0)).Required("audio_end_ms", Shape.Whole(0)),
        ["response.create"] = Event().Optional("response", Shape.OrNull(response)),
        ["response.cancel"] = Event().Optional("response_id", Shape.OrNull(Shape.Text)),
    };

    private static Fields Event() =>
        new Fields().Required("type", Shape.Text).Optional("event_id", Shape.OrNull(Shape.TextUpTo(SharedShapes.MaxEventIdLength)));

    private static Fields GaSession() => new Fields()
        .Required("type", Shape.OneOf("realtime"))
        .Optional("model", Shape.Text).Optional("output_modalities", Modalities).Optional("instructions", Shape.Text)
        .Optional("tools", SharedShapes.Tools).Optional("tool_choice", SharedShapes.ToolChoice).Optional("parallel_tool_calls", Shape.Flag)
        .Optional("max_output_tokens", SharedShapes.MaxOutputTokens).Optional("reasoning", Reasoning)
        .Optional("tracing", Shape.OrNull(Shape.Anything)).Optional("truncation", Shape.Anything).Optional("prompt", Shape.OrNull(Shape.Anything))
        .Optional("include", Shape.OrNull(Shape.ListOf(Shape.OneOf("item.input_audio_transcription.logprobs"))))
        .Optional("audio", new Fields()
            .Optional("input", new Fields().Optional("format", SharedShapes.AudioFormat).Optional("transcription", Transcription)
                .Optional("noise_reduction", NoiseReduction).Optional("turn_detection", TurnDetection()))
            .Optional("output", new Fields().Optional("format", SharedShapes.AudioFormat).Optional("voice", Voice).Optional("speed", Shape.Number(0.25, 1.5))));

    private static Fields BetaSession() => new Fields()
        .Optional("model", Shape.Text).Optional("modalities", Modalities).Optional("instructions", Shape.Text).Optional("voice", Voice)
        .Optional("input_audio_format", BetaFormat).Optional("output_audio_format", BetaFormat).Optional("input_audio_sampling_rate", Shape.Whole(1))
        .Optional("input_audio_transcription", Transcription).Optional("input_audio_noise_reduction", NoiseReduction)
        .Optional("turn_detection", TurnDetection()).Optional("speed", Shape.Number(0.25, 1.5))
        .Optional("tools", SharedShapes.Tools).Optional("tool_choice", SharedShapes.ToolChoice)
        .Optional("temperature", Shape.Number(0.6, 1.2)).Optional("max_response_output_tokens", SharedShapes.MaxOutputTokens);

    private static Shape TurnDetection() => Shape.OrNull(new Fields()
        .Optional("create_response", Shape.Flag).Optional("interrupt_response", Shape.Flag)
        .ByKind(
            "type",
            ("server_vad", new Fields().Optional("threshold", Shape.Number(0, 1)).Optional("prefix_padding_ms", Shape.Whole(0))
                .Optional("silence_duration_ms", Shape.Whole(0)).Optional("idle_timeout_ms", Shape.OrNull(Shape.Whole(5000, 30000)))),
            ("semantic_vad", new Fields().Optional("eagerness", Shape.OneOf("low", "medium", "high", "auto")))));

    private static Fields AnyResponse() => new Fields()
        .Optional("instructions", Shape.Text).Optional("tools", SharedShapes.Tools).Optional("tool_choice", SharedShapes.ToolChoice)
        .Optional("conversation", Shape.OneOf("auto", "none")).Optional("metadata", SharedShapes.Metadata)
        .Optional("input", Shape.ListOf(SharedShapes.Item)).Optional("max_output_tokens", SharedShapes.MaxOutputTokens);

    private static Fields GaResponse() => AnyResponse()
        .Optional("output_modalities", Modalities).Optional("parallel_tool_calls", Shape.Flag).Optional("reasoning", Reasoning)
        .Optional("prompt", Shape.OrNull(Shape.Anything))
        .Optional("audio", new Fields().Optional("output", new Fields().Optional("format", SharedShapes.AudioFormat).Optional("voice", Voice)));

    private static Fields BetaResponse() => AnyResponse()
        .Optional("modalities", Modalities).Optional("voice", Voice).Optional("output_audio_format", BetaFormat)
        .Optional("temperature", Shape.Number(0.6, 1.2)).Optional("max_response_output_tokens", SharedShapes.MaxOutputTokens);
}
