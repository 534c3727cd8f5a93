using System.Text.Json;

namespace RealtimeVoiceTools.Testing;

/// <summary>What a <c>response.create</c> asks, over what the session says.</summary>
internal sealed record ResponseRequest
{
    public bool IsOutOfBand { get; init; }

    public bool IsFromVoiceDetection { get; init; }

    public string? Instructions { get; init; }

    public bool IsTextOnly { get; init; }

    public string Voice { get; init; } = "";

    public EmulatedAudioFormat Format { get; init; } = EmulatedAudioFormat.Pcm16;

    public IReadOnlyList<EmulatedTool> Tools { get; init; } = [];

    public string ToolChoice { get; init; } = "auto";

    public int? MaxOutputTokens { get; init; }

    public bool AllowsParallelCalls { get; init; } = true;

    public IReadOnlyDictionary<string, string>? Metadata { get; init; }

    /// <summary>The request's own context, or null for the conversation.</summary>
    public IReadOnlyList<ConversationItem>? Input { get; init; }

    /// <summary>Words to be spoken without asking the model (Voice Live, xAI), or null.</summary>
    public string? Pregenerated { get; init; }

    public static ResponseRequest OfSession(SessionState session) => new()
    {
        IsTextOnly = session.IsTextOnly,
        Voice = session.Voice,
        Format = session.OutputFormat,
        Tools = session.Tools,
        ToolChoice = ReadToolChoice(session.ToolChoice),
        MaxOutputTokens = session.MaxOutputTokens,
        AllowsParallelCalls = session.ParallelToolCalls ?? true,
    };

    public static ResponseRequest Read(JsonElement response, SessionState session, EmulatedConversation conversation, EmulatedIds ids)
    {
        ResponseRequest request = OfSession(session);
        if (response.ValueKind != JsonValueKind.Object)
        {
            return request;
        }

        foreach (JsonProperty field in response.EnumerateObject())
        {
            JsonElement value = field.Value;
            request = field.Name switch
            {
                "conversation" => request with { IsOutOfBand = value.ValueEquals("none") },
                "instructions" => request with { Instructions = value.GetString() },
                "output_modalities" or "modalities" => request with { IsTextOnly = SessionReader.ReadTextOnly(value) },
                "voice" => request with { Voice = SessionReader.ReadVoice(value) },
                "output_audio_format" => request with { Format = EmulatedAudioFormat.Named(value.GetString()!) },
                "audio" => ReadAudio(request, value),
                "tools" => request with { Tools = SessionReader.ReadTools(value) },
                "tool_choice" => request with { ToolChoice = ReadToolChoice(value) },
                "max_output_tokens" or "max_response_output_tokens" => request with { MaxOutputTokens = SessionReader.ReadMaxOutputTokens(value) },
                "parallel_tool_calls" => request with { AllowsParallelCalls = value.GetBoolean() },
                "metadata" when value.ValueKind == JsonValueKind.Object =>
                    request with { Metadata = value.EnumerateObject().ToDictionary(pair => pair.Name, pair => pair.Value.GetString()!, StringComparer.Ordinal) },
                "input" => request with { Input = ReadInput(value, conversation, ids) },
                "pre_generated_assistant_message" => request with { Pregenerated = ItemReader.Read(value, ids).Words },
                _ => request,
            };
        }

        return request;
    }

    private static ResponseRequest ReadAudio(ResponseRequest request, JsonElement audio)
    {
        if (!audio.TryGetProperty("output", out JsonElement output))
        {
            return request;
        }

        return request with
        {
            Voice = output.TryGetProperty("voice", out JsonElement voice) ? SessionReader.ReadVoice(voice) : request.Voice,
            Format = output.TryGetProperty("format", out JsonElement format) ? EmulatedAudioFormat.Named(format.GetProperty("type").GetString()!) : request.Format,
        };
    }

    private static List<ConversationItem> ReadInput(JsonElement input, EmulatedConversation conversation, EmulatedIds ids) =>
    [
        .. input.EnumerateArray()
            .Select(item => item.GetProperty("type").ValueEquals("item_reference")
                ? item.TryGetProperty("id", out JsonElement id) ? conversation.Find(id.GetString()!) : null
                : ItemReader.Read(item, ids))
            .OfType<ConversationItem>(),
    ];

    private static string ReadToolChoice(JsonElement? choice) => choice switch
    {
        null => "auto",
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        { ValueKind: JsonValueKind.Object } named when named.TryGetProperty("name", out JsonElement name) && name.ValueKind == JsonValueKind.String => name.GetString()!,
        _ => "auto",
    };
}
