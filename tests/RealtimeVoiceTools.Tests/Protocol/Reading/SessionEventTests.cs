using RealtimeVoiceTools.Protocol;
using static RealtimeVoiceTools.Tests.Protocol.Wire;

namespace RealtimeVoiceTools.Tests.Protocol.Reading;

public sealed class SessionEventTests
{
    [Fact]
    public void SessionCreated_CurrentForm_GivesIdAndExpiry()
    {
        var created = ReadOne<RealtimeEvent.SessionCreated>(
            """{"type":"session.created","event_id":"event_1","session":{"type":"realtime","id":"sess_1","model":"m","expires_at":1756324625,"tools":[],"audio":{"input":{"transcription":null}}}}""");

        created.SessionId.Should().Be("sess_1");
        created.ExpiresAt.Should().Be(DateTimeOffset.FromUnixTimeSeconds(1756324625));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("1e300")]
    [InlineData("null")]
    [InlineData("\"soon\"")]
    public void SessionCreated_ExpiryThatIsNoTime_IsAbsent(string expiry) =>
        ReadOne<RealtimeEvent.SessionCreated>($$$"""{"type":"session.created","session":{"expires_at":{{{expiry}}}}}""").ExpiresAt.Should().BeNull();

    [Fact]
    public void SessionUpdated_CurrentForm_TellsToolsAndTranscription()
    {
        var updated = ReadOne<RealtimeEvent.SessionUpdated>(
            """
            {"type":"session.updated","session":{"audio":{"input":{"format":{"type":"audio/pcm"},"transcription":{"model":"w","language":null}},"output":{}},
             "tools":[{"type":"function","name":"create_task","parameters":{"type":"object","properties":{"name":{"type":"string"}}}},{"type":"mcp","server_label":"x"},{"name":"list_tasks"}],"expires_at":1756324625.5}}
            """);

        updated.ToolNames.Should().Equal("create_task", "list_tasks");
        updated.TranscribesInput.Should().BeTrue();
        updated.ExpiresAt.Should().Be(DateTimeOffset.FromUnixTimeSeconds(1756324625));
    }

    [Theory]
    [InlineData("""{"audio":{"input":{"transcription":null}}}""", false)]
    [InlineData("""{"audio":{"input":{"transcription":{}}}}""", true)]
    [InlineData("""{"audio":{"input":{}}}""", null)]
    [InlineData("""{"audio":null}""", null)]
    [InlineData("""{"input_audio_transcription":{"model":"whisper-1"}}""", true)]
    [InlineData("""{"input_audio_transcription":null}""", false)]
    [InlineData("""{"input_audio_transcription":{"model":"g"},"audio":{"input":{"transcription":null}}}""", true)]
    [InlineData("""{"input_audio_transcription":null,"audio":{"input":{"transcription":{"model":"g"}}}}""", true)]
    [InlineData("{}", null)]
    public void SessionUpdated_EitherForm_TellsWhetherTheCallerIsTranscribed(string session, bool? expected) =>
        ReadOne<RealtimeEvent.SessionUpdated>($$$"""{"session":{{{session}}},"type":"session.updated"}""").TranscribesInput.Should().Be(expected);

    [Theory]
    [InlineData("[]", 0)]
    [InlineData("[1,null,{\"name\":7}]", 0)]
    [InlineData("null", null)]
    public void SessionUpdated_ToolsThatAreNone_AreToldFromToolsNotMentioned(string tools, int? count) =>
        (ReadOne<RealtimeEvent.SessionUpdated>($$$"""{"type":"session.updated","session":{"tools":{{{tools}}}}}""").ToolNames?.Count).Should().Be(count);

    [Fact]
    public void SessionUpdated_ToolSchemaDeeperThanTheReadersDefault_IsRead()
    {
        string deep = string.Concat(Enumerable.Repeat("{\"a\":", 100)) + "1" + new string('}', 100);

        ReadOne<RealtimeEvent.SessionUpdated>($$$"""{"type":"session.updated","session":{"tools":[{"parameters":{{{deep}}},"name":"t"}]}}""")
            .ToolNames.Should().Equal("t");
    }
}
