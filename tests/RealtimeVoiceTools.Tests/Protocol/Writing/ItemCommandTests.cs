using System.Text.Json;
using System.Text.Json.Nodes;
using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools.Tests.Protocol.Writing;

public sealed class ItemCommandTests
{
    public static TheoryData<string, string> Commands() => new()
    {
        { nameof(RealtimeCommand.AddUserText), """{"type":"conversation.item.create","event_id":"evt_2","item":{"id":"item_2","type":"message","role":"user","content":[{"type":"input_text","text":"Delete the first one"}]}}""" },
        { nameof(RealtimeCommand.AddContext), """{"type":"conversation.item.create","event_id":"evt_3","item":{"id":"item_3","type":"message","role":"system","content":[{"type":"input_text","text":"The earlier call ended."}]}}""" },
        { nameof(RealtimeCommand.AddCallOutput), """{"type":"conversation.item.create","event_id":"evt_4","item":{"id":"item_4","type":"function_call_output","call_id":"call_1","output":"{\"success\":true}"}}""" },
        { nameof(RealtimeCommand.CancelResponse), """{"type":"response.cancel","event_id":"evt_9","response_id":"resp_1"}""" },
        { nameof(RealtimeCommand.TruncateItem), """{"type":"conversation.item.truncate","event_id":"evt_11","item_id":"item_11","content_index":0,"audio_end_ms":1500}""" },
        { nameof(RealtimeCommand.DeleteItem), """{"type":"conversation.item.delete","event_id":"evt_12","item_id":"item_12"}""" },
        { nameof(RealtimeCommand.AppendAudio), """{"type":"input_audio_buffer.append","audio":"AAEC+vv8/Q=="}""" },
        { nameof(RealtimeCommand.CommitAudio), """{"type":"input_audio_buffer.commit","event_id":"evt_13"}""" },
        { nameof(RealtimeCommand.ClearAudio), """{"type":"input_audio_buffer.clear","event_id":"evt_14"}""" },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void Command_InEitherForm_IsTheSame(string command, string json)
    {
        RealtimeCommand sample = Samples.All().First(candidate => candidate.GetType().Name == command);

        foreach (OpenAIDialectVersion version in Enum.GetValues<OpenAIDialectVersion>())
        {
            JsonElement written = Wire.Write(sample, version);
            JsonNode.DeepEquals(JsonNode.Parse(written.GetRawText()), JsonNode.Parse(json)).Should().BeTrue("{0} was written", written);
        }
    }

    [Fact]
    public void Cancel_WithoutAnId_CancelsTheCurrentResponse() =>
        Wire.Write(new RealtimeCommand.CancelResponse("e", null)).TryGetProperty("response_id", out _).Should().BeFalse();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4800)]
    [InlineData(1_000_000)]
    public void Audio_AnyLength_ComesBackWhole(int length)
    {
        byte[] audio = new byte[length];
        for (int index = 0; index < length; index++)
            audio[index] = (byte)(index * 31);

        Wire.Write(new RealtimeCommand.AppendAudio(audio)).GetProperty("audio").GetBytesFromBase64().Should().Equal(audio);
    }
}
