using System.Text.Json;

namespace RealtimeVoiceTools.Testing;

/// <summary>Applies an update, already found valid, to a session. A field that is absent keeps its value.</summary>
internal static class SessionReader
{
    public static SessionState Apply(SessionState state, JsonElement update, ProviderTraits traits)
    {
        foreach (JsonProperty field in update.EnumerateObject())
        {
            state = field.Name == "audio" ? ApplyAudio(state, field.Value, traits) : ApplyField(state, field.Name, field.Value, traits);
        }

        return state;
    }

    public static IReadOnlyList<EmulatedTool> ReadTools(JsonElement tools) =>
    [
        .. tools.EnumerateArray()
            .Where(tool => tool.GetProperty("type").ValueEquals("function"))
            .Select(tool => new EmulatedTool(
                tool.GetProperty("name").GetString()!,
                tool.TryGetProperty("description", out JsonElement description) ? description.GetString()! : "",
                tool.TryGetProperty("parameters", out JsonElement parameters) ? parameters.GetRawText() : "")),
    ];

    public static int? ReadMaxOutputTokens(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;

    /// <summary>In the beta dialect audio always comes with text; text alone is text only.</summary>
    public static bool ReadTextOnly(JsonElement modalities) => !modalities.EnumerateArray().Any(value => value.ValueEquals("audio"));

    public static string ReadVoice(JsonElement voice) =>
        voice.ValueKind == JsonValueKind.String ? voice.GetString()!
        : voice.TryGetProperty("name", out JsonElement name) || voice.TryGetProperty("id", out name) ? name.GetString()!
        : "";

    private static SessionState ApplyAudio(SessionState state, JsonElement audio, ProviderTraits traits)
    {
        if (audio.TryGetProperty("input", out JsonElement input))
        {
            foreach (JsonProperty field in input.EnumerateObject())
            {
                state = field.Name == "format"
                    ? state with { InputFormat = EmulatedAudioFormat.Named(field.Value.GetProperty("type").GetString()!) }
                    : ApplyField(state, field.Name, field.Value, traits);
            }
        }

        if (audio.TryGetProperty("output", out JsonElement output))
        {
            foreach (JsonProperty field in output.EnumerateObject())
            {
                state = field.Name == "format"
                    ? state with { OutputFormat = EmulatedAudioFormat.Named(field.Value.GetProperty("type").GetString()!) }
                    : ApplyField(state, field.Name, field.Value, traits);
            }
        }

        return state;
    }

    private static SessionState ApplyField(SessionState state, string name, JsonElement value, ProviderTraits traits) => name switch
    {
        "instructions" => state with { Instructions = value.GetString()! },
        "output_modalities" or "modalities" => state with { IsTextOnly = ReadTextOnly(value) },
        "tools" => state with { Tools = ReadTools(value) },
        "tool_choice" => state with { ToolChoice = value.Clone() },
        "max_output_tokens" or "max_response_output_tokens" => state with { MaxOutputTokens = ReadMaxOutputTokens(value) },
        "parallel_tool_calls" => state with { ParallelToolCalls = value.GetBoolean() },
        "voice" => state with { Voice = ReadVoice(value) },
        "speed" => state with { Speed = value.GetDouble() },
        "temperature" => state with { Temperature = value.GetDouble() },
        "input_audio_format" => state with { InputFormat = EmulatedAudioFormat.Named(value.GetString()!) },
        "output_audio_format" => state with { OutputFormat = EmulatedAudioFormat.Named(value.GetString()!) },
        "transcription" or "input_audio_transcription" => state with { Transcription = ReadTranscription(value) },
        "noise_reduction" or "input_audio_noise_reduction" => state with { NoiseReduction = TextOf(value, "type") },
        "turn_detection" => state with { TurnDetection = ReadTurnDetection(value, traits) },
        "include" => state with { Include = value.Clone() },
        "tracing" => state with { Tracing = value.Clone() },
        "truncation" => state with { Truncation = value.Clone() },
        "prompt" => state with { Prompt = value.Clone() },
        "reasoning" => state with { Reasoning = value.Clone() },
        _ => state,
    };

    private static TranscriptionSettings? ReadTranscription(JsonElement value) =>
        value.ValueKind == JsonValueKind.Null ? null : new(TextOf(value, "model"), TextOf(value, "language") ?? TextOf(value, "language_hint"), TextOf(value, "prompt"));

    private static TurnDetection? ReadTurnDetection(JsonElement value, ProviderTraits traits)
    {
        // xAI has a turn detection without a type where others have none.
        if (TextOf(value, "type") is null)
        {
            return null;
        }

        TurnDetection detection = new() { IsSemantic = TextOf(value, "type") == "semantic_vad", SilenceMilliseconds = traits.SilenceMilliseconds };
        foreach (JsonProperty field in value.EnumerateObject())
        {
            detection = field.Name switch
            {
                "threshold" => detection with { Threshold = field.Value.GetDouble() },
                "prefix_padding_ms" => detection with { PrefixMilliseconds = field.Value.GetInt32() },
                "silence_duration_ms" => detection with { SilenceMilliseconds = field.Value.GetInt32() },
                "idle_timeout_ms" => detection with { IdleMilliseconds = field.Value.ValueKind == JsonValueKind.Null ? null : field.Value.GetInt32() },
                "eagerness" => detection with { Eagerness = field.Value.GetString()! },
                "create_response" => detection with { CreatesResponse = field.Value.GetBoolean() },
                "interrupt_response" => detection with { InterruptsResponse = field.Value.GetBoolean() },
                _ => detection,
            };
        }

        return detection;
    }

    private static string? TextOf(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out JsonElement text) ? text.GetString() : null;
}
