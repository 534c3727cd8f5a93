using System.Text.Json;
using RealtimeVoiceTools.Tests.Protocol;

namespace RealtimeVoiceTools.Testing.Tests.Recordings;

/// <summary>For the same script the emulator sends what the live service sent: the same events, in the same order, of the same shape.</summary>
public class RecordingParityTests
{
    [ProtocolDataFact]
    public void TextInAudioOut_IsAsRecorded() => Compare("test_openai_ws.test_text_in_audio_out_turn.jsonl", EmulatedProvider.OpenAIWithoutReasoning);

    [ProtocolDataFact]
    public void ToolRound_IsAsRecorded() => Compare("test_openai_ws.test_tool_call_round.jsonl", EmulatedProvider.OpenAIWithoutReasoning);

    [ProtocolDataFact]
    public void ToolRoundOfAReasoningModel_IsAsRecorded() => Compare("test_parity_ws.test_text_tool_round_parity_openai-current.jsonl", EmulatedProvider.OpenAI);

    [ProtocolDataFact]
    public void ToolRoundOnAzure_IsAsRecorded() => Compare("test_azure_ws.test_tool_call_round.jsonl", EmulatedProvider.AzureOpenAI);

    [ProtocolDataFact]
    public void SpokenTurn_IsAsRecorded() => Compare("test_openai_ws.test_audio_in_server_vad_turn.jsonl", EmulatedProvider.OpenAIWithoutReasoning);

    [ProtocolDataFact]
    public void SpokenTurnOnAzure_IsAsRecorded() => Compare("test_azure_ws.test_audio_in_server_vad_transcribes.jsonl", EmulatedProvider.AzureOpenAI);

    /// <summary>What a sideband saw of a call: everything but the <c>session.created</c> that was before it.</summary>
    [ProtocolDataFact]
    public void TextTurnOnASideband_IsAsRecorded()
    {
        RecordedScript script = new("test_openai_ws_sideband.test_webrtc_sideband_text_turn.jsonl");

        Line line = script.Play(EmulatedProvider.OpenAIWithoutReasoning, isCall: true);

        Ordered(line.Types.Skip(1)).Should().Equal(Ordered(script.Types));
        line.Types[0].Should().Be("session.created", "the client with the media gets it");
    }

    [ProtocolDataFact]
    public void SpokenTurnOnVoiceLive_HasTheRecordedOrderAndFields() => CompareFields(
        "test_azure_voice_live_ws.test_audio_in_server_vad_turn.jsonl",
        EmulatedProvider.VoiceLive,
        "session.input_audio_transcription.custom_speech",
        "session.input_audio_transcription.phrase_list");

    /// <summary>What is left out here is timing and tracing that no client needs, and settings that xAI echoes with values of its own.</summary>
    [ProtocolDataFact]
    public void TextInAudioOutAtXAI_HasTheRecordedOrderAndFields() => CompareFields(
        "test_xai_ws.test_text_in_audio_out_turn.jsonl",
        EmulatedProvider.XAI,
        "rid", "latency", "ts", "start_time", "usage.output_audio_seconds", "usage.billable_audio_seconds",
        "session.enable_noise_suppression", "session.keep_context", "session.enable_phonetic_spelling", "session.input_audio_transcription", "session.input_audio_transcription.model",
        "session.input_audio_format", "session.output_audio_format", "session.temperature", "session.audio.input.transport", "session.audio.output.transport");

    private static void CompareFields(string recording, EmulatedProvider provider, params string[] without)
    {
        RecordedScript script = new(recording);

        Line line = script.Play(provider);

        Ordered(line.Types).Should().Equal(Ordered(script.Types));
        line.All("error").Should().BeEmpty();
        Dictionary<string, HashSet<string>> sent = Paths(line.Connection.Frames.Where(f => f.Direction == EmulatorFrameDirection.ToClient).Select(f => f.Parse()));
        foreach ((string type, HashSet<string> paths) in Paths(script.Received))
        {
            paths.Except(without).Should().BeSubsetOf(sent[type], $"{type} has these fields");
        }
    }

    private static Dictionary<string, HashSet<string>> Paths(IEnumerable<JsonElement> events) => events
        .GroupBy(e => e.GetProperty("type").GetString()!)
        .ToDictionary(group => group.Key, group => group.SelectMany(e => PathsOf(e, "")).ToHashSet());

    private static IEnumerable<string> PathsOf(JsonElement value, string at) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(field => PathsOf(field.Value, $"{at}{field.Name}.").Append(at + field.Name)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => PathsOf(item, at)),
        _ => [],
    };

    private static void Compare(string recording, EmulatedProvider provider)
    {
        RecordedScript script = new(recording);

        Line line = script.Play(provider);

        Ordered(line.Types).Should().Equal(Ordered(script.Types));
        line.All("error").Should().BeEmpty();
        Dictionary<string, HashSet<string>> recorded = Shapes(script.Received);
        foreach ((string type, HashSet<string> shapes) in Shapes(line.Connection.Frames.Where(f => f.Direction == EmulatorFrameDirection.ToClient).Select(f => f.Parse())))
        {
            shapes.Should().BeSubsetOf(recorded.GetValueOrDefault(type) ?? shapes, $"{type} should look as recorded");
        }
    }

    // Transcripts come at their own time, and audio in pieces of any size: neither has a place in the order.
    private static string[] Ordered(IEnumerable<string> types) =>
        [.. Line.Fold(types.Where(type => !type.Contains("transcription", StringComparison.Ordinal) && type is not ("response.output_audio.delta" or "response.audio.delta")))];

    private static Dictionary<string, HashSet<string>> Shapes(IEnumerable<JsonElement> events) => events
        .GroupBy(e => e.GetProperty("type").GetString()!)
        .ToDictionary(group => group.Key, group => group.Select(Shape).ToHashSet());

    private static string Shape(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(',', value.EnumerateObject().OrderBy(field => field.Name, StringComparer.Ordinal)
            .Select(field => field.Name + (field.Name is "parameters" ? "" : ":" + Shape(field.Value)))) + "}",
        JsonValueKind.Array => "[" + string.Join('|', value.EnumerateArray().Select(Shape).Distinct()) + "]",
        JsonValueKind.True or JsonValueKind.False => "bool",
        _ => value.ValueKind.ToString(),
    };
}
