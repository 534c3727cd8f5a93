using RealtimeVoiceTools.Protocol;
using static RealtimeVoiceTools.Tests.Protocol.Wire;

namespace RealtimeVoiceTools.Tests.Protocol.Reading;

public sealed class CallArgumentTests
{
    [Fact]
    public void Delta_NeverHasAName_AndKeepsItsText() =>
        Read("""{"type":"response.function_call_arguments.delta","event_id":"e","response_id":"resp_1","item_id":"item_1","output_index":0,"call_id":"call_1","delta":"{\"ti","obfuscation":"x9"}""")
            .Should().Equal(new RealtimeEvent.ArgumentsDelta("resp_1", "item_1", "call_1", "{\"ti"));

    [Fact]
    public void Done_Whole_IsRead() =>
        Read("""{"type":"response.function_call_arguments.done","response_id":"resp_1","item_id":"item_1","output_index":0,"call_id":"call_1","name":"create_task","arguments":"{  \n  \"city\": \"London\" \n} \n"}""")
            .Should().Equal(new RealtimeEvent.ArgumentsDone("resp_1", "item_1", "call_1", "create_task", "{  \n  \"city\": \"London\" \n} \n"));

    [Fact]
    [Trait("Case", "15")]
    public void Done_WithoutName_LeavesTheNameToOtherCarriers()
    {
        Read("""{"type":"response.function_call_arguments.done","response_id":"r","item_id":"i","call_id":"c","arguments":"{}"}""")
            .Should().Equal(new RealtimeEvent.ArgumentsDone("r", "i", "c", null, "{}"));
        ReadOne<RealtimeEvent.OutputItemAdded>("""{"type":"response.output_item.added","item":{"type":"function_call","name":"t","call_id":"c","arguments":""}}""")
            .Item.Name.Should().Be("t");
        ReadOne<RealtimeEvent.ResponseDone>("""{"type":"response.done","response":{"output":[{"type":"function_call","name":"t","call_id":"c"}]}}""")
            .Output.Should().ContainSingle().Which.Name.Should().Be("t");
    }

    [Fact]
    [Trait("Case", "16")]
    public void Done_ThatDisagreesWithTheDeltas_IsGivenAsItCame()
    {
        Read("""{"type":"response.function_call_arguments.delta","item_id":"i","delta":"{\"n\":1"}""").Should().Equal(new RealtimeEvent.ArgumentsDelta(null, "i", null, "{\"n\":1"));
        Read("""{"type":"response.function_call_arguments.done","item_id":"i","arguments":"{\"n\":2}"}""").Should().Equal(new RealtimeEvent.ArgumentsDone(null, "i", null, null, "{\"n\":2}"));
    }

    [Fact]
    [Trait("Case", "20")]
    public void CallId_Missing_IsAbsentAndTheEventIsRead()
    {
        Read("""{"type":"response.function_call_arguments.done","arguments":null}""").Should().Equal(new RealtimeEvent.ArgumentsDone(null, null, null, null, null));
        ReadOne<RealtimeEvent.OutputItemDone>("""{"type":"response.output_item.done","item":{"type":"function_call","status":"completed","name":"t","arguments":"{}"}}""")
            .Item.CallId.Should().BeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData(",\"delta\":null")]
    [InlineData(",\"delta\":{}")]
    public void Delta_WithoutText_IsUnreadable(string delta) =>
        Read($$$"""{"type":"response.function_call_arguments.delta"{{{delta}}}}""")
            .Should().Equal(new RealtimeEvent.Unreadable("response.function_call_arguments.delta"));
}
