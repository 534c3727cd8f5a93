using System.Text.Json;

namespace RealtimeVoiceTools.Testing.Tests.Conversation;

public class ItemTests
{
    [Fact]
    public void Items_NameTheOneBeforeThem()
    {
        Line line = Line.WithText(EmulatedTurn.Say("Hi."));

        line.Says("one").Says("two").Asks().UntilDone();

        JsonElement[] added = [.. line.All("conversation.item.added")];
        added[0].GetProperty("previous_item_id").ValueKind.Should().Be(JsonValueKind.Null);
        added[1].GetProperty("previous_item_id").GetString().Should().Be(Id(added[0]));
        added[2].GetProperty("previous_item_id").GetString().Should().Be(Id(added[1]));
        line.Last("conversation.item.done").GetProperty("previous_item_id").ValueKind.Should().Be(JsonValueKind.Null, "an answer right after a user's message is done without one, as recorded");
    }

    [Fact]
    public void PreviousItemId_PlacesTheItem()
    {
        Line line = Line.WithText(EmulatedTurn.Silent);
        line.Says("second");

        line.Send("""{"type":"conversation.item.create","previous_item_id":"root","item":{"id":"first","type":"message","role":"system","content":[{"type":"input_text","text":"x"}]}}""");
        line.Asks().UntilDone();

        line.Model.Prompts[0].Items.Select(item => item.Role).Should().Equal("system", "user");
    }

    [Theory]
    [InlineData("""{"type":"function_call_output","call_id":"call_0000000000000000","output":"x"}""", "invalid_tool_call_id", "item.call_id")]
    [InlineData("""{"type":"function_call_output","call_id":"call_0000000000000000","output":{"a":1}}""", "invalid_type", "item.output")]
    [InlineData("""{"type":"message","role":"user","content":[{"type":"input_text","text":"x"}],"id":"123456789012345678901234567890123"}""", "string_above_max_length", "item.id")]
    [InlineData("""{"type":"message","role":"user","content":[{"type":"input_text"}]}""", "missing_required_parameter", "item.content[0].text")]
    [InlineData("""{"type":"message","role":"user","content":[{"type":"smell","text":"x"}]}""", "invalid_value", "item.content[0].type")]
    [InlineData("""{"type":"message","role":"nobody","content":[]}""", "invalid_value", "item.role")]
    [InlineData("""{"type":"message","role":"user","content":[],"mood":"good"}""", "unknown_parameter", "item.mood")]
    public void BadItem_IsRefusedByItsPath(string item, string code, string param)
    {
        Line line = Line.WithText();

        line.Send("""{"type":"conversation.item.create","event_id":"e1","item":ITEM}""".Replace("ITEM", item, StringComparison.Ordinal));

        line.Error.GetProperty("code").GetString().Should().Be(code);
        line.Error.GetProperty("param").GetString().Should().Be(param);
        line.Error.GetProperty("event_id").GetString().Should().Be("e1");
        line.All("conversation.item.added").Should().BeEmpty();
    }

    [Fact]
    public void SecondItemOfTheSameId_IsRefused()
    {
        Line line = Line.WithText();
        const string Item = """{"type":"conversation.item.create","item":{"id":"twice","type":"message","role":"user","content":[]}}""";

        line.Send(Item).Send(Item);

        line.Error.GetProperty("code").GetString().Should().Be("item_create_duplicate_item_id");
    }

    [Fact]
    public void Delete_RemovesTheItem_AndItsCallCanNoLongerBeAnswered()
    {
        Line line = Line.WithText(EmulatedTurn.Call("a"));
        line.Says("go").Asks().UntilDone();
        JsonElement call = line.Last("response.output_item.done").GetProperty("item");

        line.Send($$"""{"type":"conversation.item.delete","item_id":"{{call.GetProperty("id").GetString()}}"}""");
        line.Answers(call.GetProperty("call_id").GetString()!);

        line.All("conversation.item.deleted").Should().ContainSingle();
        line.Error.GetProperty("code").GetString().Should().Be("invalid_tool_call_id");
    }

    [Theory]
    [InlineData("conversation.item.delete", "item_delete_invalid_item_id")]
    [InlineData("conversation.item.retrieve", "item_retrieve_invalid_item_id")]
    public void UnknownItem_IsRefused(string type, string code)
    {
        Line line = Line.WithText();

        line.Send($$"""{"type":"{{type}}","item_id":"none"}""");

        line.Error.GetProperty("code").GetString().Should().Be(code);
    }

    [Fact]
    public void Retrieve_ShowsTheItem()
    {
        Line line = Line.WithText();
        line.Says("hello");

        line.Send($$"""{"type":"conversation.item.retrieve","item_id":"{{Id(line.Last("conversation.item.added"))}}"}""");

        line.Last("conversation.item.retrieved").GetProperty("item").GetProperty("content")[0].GetProperty("text").GetString().Should().Be("hello");
    }

    private static string Id(JsonElement e) => e.GetProperty("item").GetProperty("id").GetString()!;
}
