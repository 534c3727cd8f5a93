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

    /// <summary>Voice Live adds fields of its own to every object; the order of events is what the beta dialect shares with it.</summary>
    [ProtocolDataFact]
    public void SpokenTurnOnVoiceLive_HasTheRecordedOrder()
    {
        RecordedScript script = new("test_azure_voice_live_ws.test_audio_in_server_vad_turn.jsonl");

        Line line = script.Play(EmulatedProvider.VoiceLive);

        Ordered(line.Types).Should().Equal(Ordered(script.Types));
    }

    /// <summary>xAI adds timings to its audio and an item id to most events; the order is as recorded.</summary>
    [ProtocolDataFact]
    public void TextInAudioOutAtXAI_HasTheRecordedOrder()
    {
        RecordedScript script = new("test_xai_ws.test_text_in_audio_out_turn.jsonl");

        Line line = script.Play(EmulatedProvider.XAI);

        Ordered(line.Types).Should().Equal(Ordered(script.Types));
        line.All("error").Should().BeEmpty();
    }

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
