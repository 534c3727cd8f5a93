using System.Text.Json;
using System.Text.Json.Nodes;
using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools.Tests.Protocol.Writing;

public sealed class SessionUpdateTests
{
    [Fact]
    public void Update_CurrentForm_IsNested() => Expect(
        Samples.Plain with { Voice = "marin", TranscriptionModel = "whisper-1", TranscriptionLanguage = "en", NoiseReduction = "near_field", MaxOutputTokens = 900 },
        OpenAIDialectVersion.GA,
        """
        {"type":"session.update","event_id":"evt_1","session":{
          "type":"realtime","instructions":"You are a task assistant.","output_modalities":["audio"],
          "audio":{
            "input":{"format":{"type":"audio/pcm","rate":24000},"transcription":{"model":"whisper-1","language":"en"},"noise_reduction":{"type":"near_field"},
              "turn_detection":{"type":"server_vad","threshold":0.5,"prefix_padding_ms":300,"silence_duration_ms":500,"create_response":true,"interrupt_response":true}},
            "output":{"format":{"type":"audio/pcm","rate":24000},"voice":"marin"}},
          "tools":[{"type":"function","name":"create_task","description":"Create a new task. Use when the user says \"remind me to\".",
            "parameters":{"type":"object","properties":{"title":{"type":"string"}},"required":["title"],"additionalProperties":false}}],
          "tool_choice":"auto","max_output_tokens":900}}
        """);

    [Fact]
    public void Update_CurrentForm_LeavesDefaultsOutAndSwitchesOffByNull() => Expect(
        Samples.Plain with { Tools = [], TextOnly = true, TurnDetection = TurnDetectionSettings.PushToTalk(), InputFormat = AudioFormat.G711Ulaw, OutputFormat = AudioFormat.G711Alaw },
        OpenAIDialectVersion.GA,
        """
        {"type":"session.update","event_id":"evt_1","session":{
          "type":"realtime","instructions":"You are a task assistant.","output_modalities":["text"],
          "audio":{"input":{"format":{"type":"audio/pcmu"},"transcription":null,"noise_reduction":null,"turn_detection":null},"output":{"format":{"type":"audio/pcma"}}},
          "tools":[],"tool_choice":"auto"}}
        """);

    [Fact]
    public void Update_BetaForm_IsFlatAndHasNoType() => Expect(
        Samples.Plain with { Voice = "coral", TranscriptionModel = "whisper-1", NoiseReduction = "near_field", MaxOutputTokens = 900, InputFormat = AudioFormat.G711Ulaw, Tools = [], TranscriptionConfidence = true },
        OpenAIDialectVersion.Beta,
        """
        {"type":"session.update","event_id":"evt_1","session":{
          "instructions":"You are a task assistant.","modalities":["audio","text"],"voice":"coral",
          "input_audio_format":"g711_ulaw","output_audio_format":"pcm16","input_audio_transcription":{"model":"whisper-1"},"input_audio_noise_reduction":{"type":"near_field"},
          "turn_detection":{"type":"server_vad","threshold":0.5,"prefix_padding_ms":300,"silence_duration_ms":500,"create_response":true,"interrupt_response":true},
          "tools":[],"tool_choice":"auto","max_response_output_tokens":900}}
        """);

    [Fact]
    public void Update_BetaFormTextOnly_AsksForTextAlone() => Expect(
        Samples.Plain with { Tools = [], TextOnly = true, TurnDetection = TurnDetectionSettings.PushToTalk() },
        OpenAIDialectVersion.Beta,
        """
        {"type":"session.update","event_id":"evt_1","session":{"instructions":"You are a task assistant.","modalities":["text"],
          "input_audio_format":"pcm16","output_audio_format":"pcm16","turn_detection":null,"tools":[],"tool_choice":"auto"}}
        """);

    [Theory]
    [InlineData("coral", "openai")]
    [InlineData("en-US-Ava:DragonHDLatestNeural", "azure-standard")]
    public void Update_VoiceLiveForm_IsFlatAndSaysWhoseVoiceItIs(string voice, string type) => Expect(
        Samples.Plain with { Voice = voice, TranscriptionModel = "azure-speech", TranscriptionLanguage = "de", Tools = [] },
        OpenAIDialectVersion.VoiceLive,
        $$$"""
        {"type":"session.update","event_id":"evt_1","session":{
          "instructions":"You are a task assistant.","modalities":["audio","text"],"voice":{"type":"{{{type}}}","name":"{{{voice}}}"},
          "input_audio_format":"pcm16","output_audio_format":"pcm16","input_audio_transcription":{"model":"azure-speech","language":"de"},
          "turn_detection":{"type":"server_vad","threshold":0.5,"prefix_padding_ms":300,"silence_duration_ms":500,"create_response":true,"interrupt_response":true},
          "tools":[],"tool_choice":"auto"}}
        """);

    [Fact]
    public void Update_XAIForm_HasVoiceAndTurnsAtTheTopAndNoType() => Expect(
        Samples.Plain with { Voice = "eve", TranscriptionModel = "grok-transcribe", TranscriptionLanguage = "en", NoiseReduction = "near_field", MaxOutputTokens = 900, Tools = [], OutputFormat = AudioFormat.G711Ulaw },
        OpenAIDialectVersion.XAI,
        """
        {"type":"session.update","event_id":"evt_1","session":{
          "instructions":"You are a task assistant.","voice":"eve",
          "turn_detection":{"type":"server_vad","threshold":0.5,"prefix_padding_ms":300,"silence_duration_ms":500,"create_response":true,"interrupt_response":true},
          "audio":{"input":{"format":{"type":"audio/pcm","rate":24000},"transcription":{"model":"grok-transcribe","language_hint":"en"}},"output":{"format":{"type":"audio/pcmu"}}},
          "max_response_output_tokens":900,"tools":[],"tool_choice":"auto"}}
        """);

    [Theory]
    [InlineData(false, """{"type":null}""")]
    [InlineData(true, """{"type":"server_vad","create_response":true,"interrupt_response":false}""")]
    public void TurnDetection_AtXAI_IsByLoudnessOrNone(bool semantic, string expected)
    {
        TurnDetectionSettings detection = semantic ? TurnDetectionSettings.SemanticVad("high") with { InterruptResponse = false } : TurnDetectionSettings.PushToTalk();

        Wire.Write(new RealtimeCommand.UpdateSession("e", Samples.Plain with { TurnDetection = detection }), OpenAIDialectVersion.XAI)
            .GetProperty("session").GetProperty("turn_detection").GetRawText().Should().Be(expected);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void TurnDetection_Semantic_HasEagernessAndBothSwitches(bool create, bool interrupt)
    {
        SessionConfiguration session = Samples.Plain with { TurnDetection = TurnDetectionSettings.SemanticVad("high") with { CreateResponse = create, InterruptResponse = interrupt } };

        Wire.Write(new RealtimeCommand.UpdateSession("e", session)).GetProperty("session").GetProperty("audio").GetProperty("input").GetProperty("turn_detection")
            .GetRawText().Should().Be($$"""{"type":"semantic_vad","eagerness":"high","create_response":{{(create ? "true" : "false")}},"interrupt_response":{{(interrupt ? "true" : "false")}}}""");
    }

    [Fact]
    public void TranscriptionConfidence_Asked_IncludesLogProbabilities() =>
        Wire.Write(new RealtimeCommand.UpdateSession("e", Samples.Plain with { TranscriptionModel = "m", TranscriptionConfidence = true }))
            .GetProperty("session").GetProperty("include").GetRawText().Should().Be("""["item.input_audio_transcription.logprobs"]""");

    private static void Expect(SessionConfiguration session, OpenAIDialectVersion version, string json)
    {
        JsonElement written = Wire.Write(new RealtimeCommand.UpdateSession("evt_1", session), version);

        JsonNode.DeepEquals(JsonNode.Parse(written.GetRawText()), JsonNode.Parse(json)).Should().BeTrue("{0} was written", written);
    }
}
