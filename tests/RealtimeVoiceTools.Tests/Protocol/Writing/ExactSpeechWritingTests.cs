using System.Text.Json;
using System.Text.Json.Nodes;
using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools.Tests.Protocol.Writing;

/// <summary>How each provider is asked to say given words.</summary>
public sealed class ExactSpeechWritingTests
{
    private static readonly RealtimeCommand.CreateResponse s_filler = new("evt_1", "tag_1", "One \\ moment — gleich.", OutOfBand: true, AllowTools: false, 200);
    private static readonly RealtimeCommand.CreateResponse s_question = new("evt_1", "tag_1", "Should I go ahead?", OutOfBand: false, AllowTools: false, null);

    [Fact]
    public void VoiceLive_BringsTheWordsAlong_WithTheTagAndNothingForAModel()
    {
        Expect(s_filler, OpenAIDialectVersion.VoiceLive,
            """
            {"type":"response.create","event_id":"evt_1","response":{
              "pre_generated_assistant_message":{"type":"message","role":"assistant","content":[{"type":"text","text":"One \\ moment — gleich."}]},
              "metadata":{"rvt_tag":"tag_1"}}}
            """);
        Expect(s_question, OpenAIDialectVersion.VoiceLive,
            """
            {"type":"response.create","event_id":"evt_1","response":{
              "pre_generated_assistant_message":{"type":"message","role":"assistant","content":[{"type":"text","text":"Should I go ahead?"}]},
              "metadata":{"rvt_tag":"tag_1"}}}
            """);
    }

    [Fact]
    public void XAI_IsGivenAForcedMessage_ThatTheCallerMayInterrupt()
    {
        foreach (RealtimeCommand.CreateResponse say in new[] { s_filler, s_question })
        {
            Expect(say, OpenAIDialectVersion.XAI,
                $$$"""
                {"type":"conversation.item.create","event_id":"evt_1","item":{
                  "type":"force_message","role":"assistant","interruptible":true,"content":[{"type":"output_text","text":{{{JsonSerializer.Serialize(say.ExactWords)}}}}]}}
                """);
        }
    }

    [Theory]
    [InlineData(OpenAIDialectVersion.VoiceLive)]
    [InlineData(OpenAIDialectVersion.XAI)]
    public void AnswerOfTheModelsOwn_IsAskedForAsAnywhere(OpenAIDialectVersion version) => Expect(
        new RealtimeCommand.CreateResponse("evt_1", "tag_1", null, OutOfBand: false, AllowTools: false, 500), version,
        """{"type":"response.create","event_id":"evt_1","response":{"tool_choice":"none","max_output_tokens":500,"metadata":{"rvt_tag":"tag_1"}}}""");

    [Theory]
    [InlineData(OpenAIDialectVersion.GA, ExactSpeech.None, true)]
    [InlineData(OpenAIDialectVersion.Beta, ExactSpeech.None, true)]
    [InlineData(OpenAIDialectVersion.VoiceLive, ExactSpeech.InResponse, true)]
    [InlineData(OpenAIDialectVersion.XAI, ExactSpeech.AsItem, false)]
    internal void Provider_KnowsWhatItCan(OpenAIDialectVersion version, ExactSpeech exactSpeech, bool truncates) =>
        new OpenAIRealtimeDialect(version).Capabilities.Should().Be(new DialectCapabilities { ExactSpeech = exactSpeech, TruncatesItems = truncates, CompletesResponses = true });

    private static void Expect(RealtimeCommand command, OpenAIDialectVersion version, string json)
    {
        JsonElement written = Wire.Write(command, version);
        JsonNode.DeepEquals(JsonNode.Parse(written.GetRawText()), JsonNode.Parse(json)).Should().BeTrue("{0} was written", written);
    }
}
