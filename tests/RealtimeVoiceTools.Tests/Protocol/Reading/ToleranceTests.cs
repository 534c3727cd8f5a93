using System.Text;
using RealtimeVoiceTools.Protocol;
using static RealtimeVoiceTools.Tests.Protocol.Wire;

namespace RealtimeVoiceTools.Tests.Protocol.Reading;

/// <summary>Unknown, odd and broken messages: the session lives.</summary>
public sealed class ToleranceTests
{
    [Theory]
    [InlineData("""{"type":"ping","event_id":"c63c","timestamp":1785214080296,"previous_item_id":null}""")]
    [InlineData("""{"type":"conversation.created","conversation":{"id":"x"}}""")]
    [InlineData("""{"type":"conversation.item.deleted","item_id":"i"}""")]
    [InlineData("""{"type":"conversation.item.truncated","item_id":"i","audio_end_ms":1}""")]
    [InlineData("""{"type":"conversation.item.input_audio_transcription.delta","item_id":"i","delta":"a"}""")]
    [InlineData("""{"type":"conversation.item.input_audio_transcription.updated","item_id":"i","transcript":"a"}""")]
    [InlineData("""{"type":"response.content_part.done","response_id":"r"}""")]
    [InlineData("""{"type":"response.tool_call.completed"}""")]
    [InlineData("""{"type":"response.mcp_call.completed"}""")]
    [InlineData("""{"type":"session.avatar.connecting"}""")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":"Response.Done","response":{}}""")]
    [Trait("Case", "21")]
    public void Message_NobodyActsOn_GivesNothing(string json) => Read(json).Should().BeEmpty();

    [Fact]
    [Trait("Case", "21")]
    public void Message_UnknownFieldsOfEveryKind_AreSkipped() =>
        Read("""{"obfuscation":"x","n":1.5e3,"a":[[{"type":"error"}],null,true],"o":{"response_id":"wrong","type":"error"},"type":"response.output_audio.done","response_id":"r","z":false}""")
            .Should().Equal(new RealtimeEvent.AudioDone("r", null));

    [Fact]
    public void Type_LastOrEscaped_IsFound()
    {
        Read("""{"response":{"id":"r","type":"error"},"event_id":"e","type":"response.created"}""").Should().Equal(new RealtimeEvent.ResponseCreated("r", null));
        Read("""{"\u0074ype":"response\u002ecreated","response":{"id":"r"}}""").Should().Equal(new RealtimeEvent.ResponseCreated("r", null));
    }

    [Fact]
    public void Property_EscapedName_IsFound() =>
        Read("""{"type":"output_audio_buffer.started","response\u005fid":"r"}""").Should().Equal(new RealtimeEvent.PlaybackChanged("r", PlaybackChange.Started));

    [Fact]
    public void Property_Twice_CountsOnce() =>
        Read("""{"type":"output_audio_buffer.started","response_id":"a","response_id":"b","type":"output_audio_buffer.stopped"}""")
            .Should().Equal(new RealtimeEvent.PlaybackChanged("b", PlaybackChange.Started));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("\"type\"")]
    [InlineData("[{\"type\":\"error\"}]")]
    [InlineData("{}")]
    [InlineData("{\"type\":null}")]
    [InlineData("{\"type\":7}")]
    [InlineData("{\"type\":{\"type\":\"error\"}}")]
    [InlineData("{\"event_id\":\"e\"")]
    [InlineData("{\"event_id\":}")]
    [InlineData("{\"type\"")]
    [InlineData("{'type':'error'}")]
    [InlineData("{\"type\":\"err\\ud800or\"}")]
    public void Message_WithoutAType_IsUnreadable(string json) => Read(json).Should().Equal(new RealtimeEvent.Unreadable(null));

    [Fact]
    public void Message_CutOff_IsUnreadableAndSaysOfWhichType()
    {
        const string whole = """{"type":"rate_limits.updated","rate_limits":[{"name":"requests","remaining":9,"reset_seconds":60},{"name":"tokens","remaining":4,"reset_seconds":1}]}""";
        int typeEnd = whole.IndexOf(',', StringComparison.Ordinal);

        for (int length = typeEnd; length < whole.Length; length++)
            Read(whole[..length]).Should().Equal(new RealtimeEvent.Unreadable("rate_limits.updated"));
    }

    [Fact]
    public void Message_Unreadable_LeavesEarlierEventsAlone()
    {
        OpenAIRealtimeDialect dialect = new(OpenAIDialectVersion.GA);
        List<RealtimeEvent> events = [];

        dialect.Read("""{"type":"output_audio_buffer.started","response_id":"r"}"""u8, events);
        dialect.Read("{\"type\":\"response.done\",\"response\":{\"output\":["u8, events);

        events.Should().Equal(new RealtimeEvent.PlaybackChanged("r", PlaybackChange.Started), new RealtimeEvent.Unreadable("response.done"));
    }

    [Fact]
    public void Message_VeryDeep_IsReadOrUnreadableInBoundedTime()
    {
        string deep = new string('[', 200_000);

        Read($$$"""{"a":{{{deep}}}""").Should().Equal(new RealtimeEvent.Unreadable(null));
        Read($$$"""{"type":"response.done","a":{{{deep}}}""").Should().Equal(new RealtimeEvent.Unreadable("response.done"));
    }

    [Theory]
    [InlineData(OpenAIDialectVersion.GA)]
    [InlineData(OpenAIDialectVersion.Beta)]
    public void Message_OfEitherForm_IsReadWhicheverIsWritten(OpenAIDialectVersion version)
    {
        Wire.Read(Encoding.UTF8.GetBytes("""{"type":"response.audio.done"}"""), version).Should().Equal(new RealtimeEvent.AudioDone(null, null));
        Wire.Read(Encoding.UTF8.GetBytes("""{"type":"response.output_audio.done"}"""), version).Should().Equal(new RealtimeEvent.AudioDone(null, null));
    }
}
