using RealtimeVoiceTools.Protocol;
using static RealtimeVoiceTools.Tests.Protocol.Wire;

namespace RealtimeVoiceTools.Tests.Protocol.Reading;

public sealed class ResponseEventTests
{
    [Theory]
    [InlineData("""{"rvt_tag":"t1","other":"x"}""", "t1")]
    [InlineData("""{"other":"x"}""", null)]
    [InlineData("""{"rvt_tag":5}""", null)]
    [InlineData("null", null)]
    public void Created_Tag_ComesFromTheMetadata(string metadata, string? tag) =>
        Read($$$"""{"type":"response.created","response":{"object":"realtime.response","id":"resp_1","status":"in_progress","status_details":null,"output":[],"metadata":{{{metadata}}},"usage":null}}""")
            .Should().Equal(new RealtimeEvent.ResponseCreated("resp_1", tag));

    [Theory]
    [InlineData("\"completed\"", "null", ResponseStatus.Completed, null, null)]
    [InlineData("\"cancelled\"", """{"type":"cancelled","reason":"turn_detected"}""", ResponseStatus.Cancelled, "turn_detected", null)]
    [InlineData("\"incomplete\"", """{"type":"incomplete","reason":"max_output_tokens"}""", ResponseStatus.Incomplete, "max_output_tokens", null)]
    [InlineData("\"failed\"", """{"type":"failed","error":{"type":"requests","code":"rate_limit_exceeded","message":"m"}}""", ResponseStatus.Failed, null, "rate_limit_exceeded")]
    [InlineData("\"failed\"", """{"type":"failed","error":{"type":"server_error","code":null}}""", ResponseStatus.Failed, null, "server_error")]
    [InlineData("\"failed\"", """{"error":"boom"}""", ResponseStatus.Failed, null, null)]
    [InlineData("\"completed\"", "\"unimplemented\"", ResponseStatus.Completed, null, null)]
    [InlineData("\"paused\"", "null", ResponseStatus.Unknown, null, null)]
    [InlineData("null", "[1]", ResponseStatus.Unknown, null, null)]
    [Trait("Case", "21")]
    internal void Done_StatusAndDetails_AreReadOrUnknown(string status, string details, ResponseStatus expected, string? reason, string? code)
    {
        var done = ReadOne<RealtimeEvent.ResponseDone>($$$"""{"type":"response.done","response":{"id":"resp_1","metadata":{"rvt_tag":"t"},"status":{{{status}}},"status_details":{{{details}}}}}""");

        done.ResponseId.Should().Be("resp_1");
        done.Tag.Should().Be("t");
        (done.Status, done.Reason, done.ErrorCode).Should().Be((expected, reason, code));
    }

    [Fact]
    public void Done_Output_GivesEveryItem()
    {
        var done = ReadOne<RealtimeEvent.ResponseDone>(
            """
            {"type":"response.done","response":{"id":"r","status":"completed","output":[
              {"id":"m","type":"message","status":"completed","role":"assistant","phase":"commentary","content":[{"type":"output_audio","transcript":"One moment."}]},
              null, 7,
              {"id":"f","type":"function_call","status":"completed","call_id":"c","name":"t","arguments":"{}"}]}}
            """);

        done.Output.Should().Equal(
            new RealtimeItem { Id = "m", Kind = RealtimeItemKind.Message, Status = ItemStatus.Completed, Role = "assistant", Phase = "commentary", Text = "One moment." },
            new RealtimeItem { Id = "f", Kind = RealtimeItemKind.FunctionCall, Status = ItemStatus.Completed, CallId = "c", Name = "t", Arguments = "{}" });
    }

    [Theory]
    [InlineData(",\"output\":null")]
    [InlineData(",\"output\":{}")]
    [InlineData("")]
    public void Done_WithoutOutput_HasNone(string output) =>
        ReadOne<RealtimeEvent.ResponseDone>($$$"""{"type":"response.done","response":{"id":"r","status":"completed"{{{output}}}}}""").Output.Should().BeEmpty();

    [Theory]
    [InlineData("response.created", "")]
    [InlineData("response.done", "")]
    [InlineData("response.done", ",\"response\":null")]
    [InlineData("response.done", ",\"response\":\"resp_1\"")]
    public void Response_Missing_IsUnreadable(string type, string response) =>
        Read($$$"""{"type":"{{{type}}}"{{{response}}}}""").Should().Equal(new RealtimeEvent.Unreadable(type));
}
