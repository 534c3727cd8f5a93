using RealtimeVoiceTools.Protocol;
using static RealtimeVoiceTools.Tests.Protocol.Wire;

namespace RealtimeVoiceTools.Tests.Protocol.Reading;

public sealed class ItemEventTests
{
    [Theory]
    [InlineData("conversation.item.added")]
    [InlineData("conversation.item.created")]
    public void ItemAdded_UnderEitherName_CarriesTheItem(string type) =>
        ReadOne<RealtimeEvent.ItemAdded>($$$"""{"type":"{{{type}}}","previous_item_id":null,"item":{"id":"item_1","object":"realtime.item","type":"message","status":"completed","role":"user","content":[{"type":"input_text","text":"hi"}]}}""")
            .Item.Should().Be(new RealtimeItem { Id = "item_1", Kind = RealtimeItemKind.Message, Status = ItemStatus.Completed, Role = "user", Text = "hi" });

    [Fact]
    public void ItemDone_OfOurOutput_HasKindAndCallButNoStatus() =>
        ReadOne<RealtimeEvent.ItemDone>("""{"type":"conversation.item.done","item":{"id":"item_2","type":"function_call_output","call_id":"call_1","output":"{\"secret\":1}"}}""")
            .Item.Should().Be(new RealtimeItem { Id = "item_2", Kind = RealtimeItemKind.FunctionCallOutput, CallId = "call_1" });

    [Fact]
    public void OutputItem_FunctionCall_IsReadWhole()
    {
        Read("""{"type":"response.output_item.done","response_id":"resp_1","output_index":1,"item":{"id":"item_3","type":"function_call","status":"completed","name":"create_task","call_id":"call_1","arguments":"{\"title\":\"Say \\\"hi\\\"\"}","phase":"commentary"}}""")
            .Should().Equal(new RealtimeEvent.OutputItemDone("resp_1", 1, new RealtimeItem
            {
                Id = "item_3",
                Kind = RealtimeItemKind.FunctionCall,
                Status = ItemStatus.Completed,
                Name = "create_task",
                CallId = "call_1",
                Arguments = """{"title":"Say \"hi\""}""",
                Phase = "commentary",
            }));
    }

    [Fact]
    public void OutputItem_FunctionCallWithARole_HasNone()
    {
        // As xAI sends it: a role on a call, and the index of the message before it.
        var added = ReadOne<RealtimeEvent.OutputItemAdded>("""{"type":"response.output_item.added","item":{"id":"a","type":"function_call","status":"in_progress","role":"tool","name":"t","call_id":"call-1-0"},"response_id":"r","output_index":0,"previous_item_id":null}""");

        added.OutputIndex.Should().Be(0);
        added.Item.Role.Should().BeNull();
        added.Item.Arguments.Should().BeNull();
        added.Item.Status.Should().Be(ItemStatus.InProgress);
    }

    [Theory]
    [InlineData("""[{"type":"output_audio","transcript":"one"},{"type":"output_text","text":"two"}]""", "one two")]
    [InlineData("""[{"type":"audio","transcript":null},{"type":"text","text":"two"}]""", "two")]
    [InlineData("""[{"type":"input_audio","transcript":null}]""", null)]
    [InlineData("[]", null)]
    [InlineData("null", null)]
    [InlineData("\"text\"", null)]
    [InlineData("[[{\"text\":\"nested\"}],5]", null)]
    public void Message_Content_IsJoined(string content, string? expected) =>
        ReadOne<RealtimeEvent.ItemDone>($$$"""{"type":"conversation.item.done","item":{"type":"message","content":{{{content}}}}}""").Item.Text.Should().Be(expected);

    [Theory]
    [InlineData("\"incomplete\"", ItemStatus.Incomplete)]
    [InlineData("\"in_progress\"", ItemStatus.InProgress)]
    [InlineData("\"Completed\"", ItemStatus.Unknown)]
    [InlineData("\"archived\"", ItemStatus.Unknown)]
    [InlineData("null", ItemStatus.Unknown)]
    [InlineData("{\"status\":\"completed\"}", ItemStatus.Unknown)]
    [Trait("Case", "21")]
    internal void Item_AnyStatus_IsReadOrUnknown(string status, ItemStatus expected) =>
        ReadOne<RealtimeEvent.ItemDone>($$$"""{"type":"conversation.item.done","item":{"status":{{{status}}}}}""").Item.Status.Should().Be(expected);

    [Theory]
    [InlineData("mcp_call")]
    [InlineData("force_message")]
    [Trait("Case", "21")]
    public void Item_UnknownKind_IsOther(string kind) =>
        ReadOne<RealtimeEvent.ItemAdded>($$$"""{"type":"conversation.item.added","item":{"id":"i","type":"{{{kind}}}"}}""")
            .Item.Should().Be(new RealtimeItem { Id = "i", Kind = RealtimeItemKind.Other });

    [Theory]
    [InlineData("conversation.item.added")]
    [InlineData("response.output_item.done")]
    public void Item_Missing_IsUnreadable(string type)
    {
        Read($$$"""{"type":"{{{type}}}"}""").Should().Equal(new RealtimeEvent.Unreadable(type));
        Read($$$"""{"type":"{{{type}}}","item":null}""").Should().Equal(new RealtimeEvent.Unreadable(type));
        Read($$$"""{"type":"{{{type}}}","item":[{}]}""").Should().Equal(new RealtimeEvent.Unreadable(type));
    }
}
