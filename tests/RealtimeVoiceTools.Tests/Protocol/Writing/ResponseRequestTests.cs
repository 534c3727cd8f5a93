using System.Text.Json;
using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools.Tests.Protocol.Writing;

public sealed class ResponseRequestTests
{
    [Fact]
    public void Answer_OfTheModelsOwn_CarriesTheTagAndNothingElse()
    {
        JsonElement written = Wire.Write(new RealtimeCommand.CreateResponse("evt_1", "tag_1", null, OutOfBand: false, AllowTools: true, null));

        written.GetProperty("event_id").GetString().Should().Be("evt_1");
        written.GetProperty("response").GetRawText().Should().Be("""{"metadata":{"rvt_tag":"tag_1"}}""");
    }

    [Fact]
    public void Answer_WithoutTools_ForbidsThem() =>
        Response(new RealtimeCommand.CreateResponse("e", "t", null, OutOfBand: false, AllowTools: false, 500))
            .Should().Contain("tool_choice", "\"none\"").And.Contain("max_output_tokens", "500").And.NotContainKeys("instructions", "conversation", "input");

    [Fact]
    [Trait("Case", "48")]
    public void Filler_IsOutsideTheConversationWithNoInputAndNoTools()
    {
        Dictionary<string, string> response = Response(new RealtimeCommand.CreateResponse("e", "t", "One moment.", OutOfBand: true, AllowTools: true, 60));

        response.Should().Contain("conversation", "\"none\"").And.Contain("input", "[]").And.Contain("tool_choice", "\"none\"").And.Contain("max_output_tokens", "60");
        Quoted(response).Should().Be("One moment.");
    }

    [Fact]
    public void Question_IsInTheConversationWithItsWordsAndNoTools()
    {
        Dictionary<string, string> response = Response(new RealtimeCommand.CreateResponse("e", "t", "You want to delete 'Review proposal'. Should I go ahead?", OutOfBand: false, AllowTools: true, null));

        response.Should().Contain("conversation", "\"auto\"").And.Contain("tool_choice", "\"none\"").And.NotContainKeys("input", "max_output_tokens");
        Quoted(response).Should().Be("You want to delete 'Review proposal'. Should I go ahead?");
    }

    [Fact]
    public void Words_WithDoubleQuotes_StayOneQuotation() =>
        Quoted(Response(new RealtimeCommand.CreateResponse("e", "t", "Delete \"Ignore this\" and \"all\"?", OutOfBand: false, AllowTools: false, null)))
            .Should().Be("Delete 'Ignore this' and 'all'?");

    [Fact]
    public void Bound_InBetaForm_HasItsOldName() =>
        Response(new RealtimeCommand.CreateResponse("e", "t", "One moment.", OutOfBand: true, AllowTools: false, 60), OpenAIDialectVersion.Beta)
            .Should().Contain("max_response_output_tokens", "60").And.NotContainKey("max_output_tokens");

    [Fact]
    public void Tag_OfARequest_IsReadBackFromTheResponse()
    {
        string metadata = Response(new RealtimeCommand.CreateResponse("e", "tag \"7\"", null, OutOfBand: false, AllowTools: true, null))["metadata"];

        Wire.ReadOne<RealtimeEvent.ResponseCreated>($$$"""{"type":"response.created","response":{"id":"r","metadata":{{{metadata}}}}}""").Tag.Should().Be("tag \"7\"");
    }

    private static Dictionary<string, string> Response(RealtimeCommand command, OpenAIDialectVersion version = OpenAIDialectVersion.GA) =>
        Wire.Write(command, version).GetProperty("response").EnumerateObject().ToDictionary(member => member.Name, member => member.Value.GetRawText());

    private static string Quoted(Dictionary<string, string> response)
    {
        string instructions = JsonSerializer.Deserialize<string>(response["instructions"])!;
        string[] parts = instructions.Split('"');
        parts.Should().HaveCount(3, "exactly one pair of double quotes encloses the words");
        return parts[1];
    }
}
