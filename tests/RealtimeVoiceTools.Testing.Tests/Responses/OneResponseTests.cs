using System.Text.Json;

namespace RealtimeVoiceTools.Testing.Tests.Responses;

public class OneResponseTests
{
    [Fact]
    public void SecondCreate_WhileOneIsActive_IsRefusedWithoutNamingTheEvent()
    {
        Line line = Line.WithText(EmulatedTurn.Say("One."), EmulatedTurn.Say("Two."));

        line.Says("go").Asks().Send("""{"type":"response.create","event_id":"mine"}""");

        line.Error.GetProperty("code").GetString().Should().Be("conversation_already_has_active_response");
        line.Error.GetProperty("event_id").ValueKind.Should().Be(JsonValueKind.Null);
        line.Error.GetProperty("message").GetString().Should().Contain(line.Last("response.created").GetProperty("response").GetProperty("id").GetString());
        line.UntilDone();
        line.All("response.created").Should().HaveCount(1, "a refused request is lost, not queued");
    }

    [Fact]
    public void SecondCreate_RefusalNamesTheEventWhereAsked()
    {
        Line line = new(new RealtimeEmulatorOptions { RefusalNamesEvent = true }, EmulatedTurn.Say("One."));

        line.Says("go").Asks().Send("""{"type":"response.create","event_id":"mine"}""");

        line.Error.GetProperty("event_id").GetString().Should().Be("mine");
    }

    [Fact]
    public void Active_CountsFromTheRequest_NotFromCreated()
    {
        Line line = new(new RealtimeEmulatorOptions { ResponseLatency = TimeSpan.FromMilliseconds(200) }, EmulatedTurn.Say("One."));

        line.Says("go").Asks().Asks();

        line.Types.Should().NotContain("response.created");
        line.Error.GetProperty("code").GetString().Should().Be("conversation_already_has_active_response");
        line.After(200).Types.Should().Contain("response.created");
    }

    [Fact]
    public void OutOfBand_RunsBesideTheConversation_AndLeavesNoTrace()
    {
        Line line = Line.WithText(EmulatedTurn.Say("A long answer to the question that was asked."));
        line.Says("go").Asks().After(620);

        line.Asks("""{"conversation":"none","input":[],"instructions":"Say exactly: \"One moment.\""}""").UntilDone(2);

        JsonElement beside = line.All("response.done").Select(e => e.GetProperty("response")).Single(r => r.GetProperty("conversation_id").ValueKind == JsonValueKind.Null);
        string item = beside.GetProperty("output")[0].GetProperty("id").GetString()!;
        line.All("conversation.item.added").Concat(line.All("conversation.item.done")).Should().NotContain(e => e.GetProperty("item").GetProperty("id").GetString() == item);
        line.All("error").Should().BeEmpty();
        line.Model.Prompts[1].IsOutOfBand.Should().BeTrue();
        line.Model.Prompts[1].Items.Should().BeEmpty();
    }

    [Fact]
    public void Cancel_EndsTheResponse_WithItsClosingEventsAndAnIncompleteItem()
    {
        Line line = Line.WithAudio(EmulatedTurn.Say("A long answer to the question that was asked a moment ago."));
        line.Says("go").Asks().After(650);

        line.Send("""{"type":"response.cancel"}""");

        line.Order().SkipWhile(type => type != "response.output_audio.done").Should().Equal(
            "response.output_audio.done", "response.output_audio_transcript.done", "response.content_part.done",
            "conversation.item.done", "response.output_item.done", "response.done");
        JsonElement response = line.Last("response.done").GetProperty("response");
        response.GetProperty("status").GetString().Should().Be("cancelled");
        response.GetProperty("status_details").GetProperty("reason").GetString().Should().Be("client_cancelled");
        response.GetProperty("output")[0].GetProperty("status").GetString().Should().Be("incomplete");
        int sent = line.Sent.Count;
        line.After(5000).Sent.Count.Should().Be(sent, "nothing of a cancelled response comes later");
    }

    [Fact]
    public void Cancel_BeforeAnyItem_HasNoOutput_AndLeavesTheTurnUnanswered()
    {
        Line line = Line.WithText(EmulatedTurn.Say("One."), EmulatedTurn.Say("Two."));
        line.Says("go").Asks().After(100).Send("""{"type":"response.cancel"}""");

        line.Last("response.done").GetProperty("response").GetProperty("output").GetArrayLength().Should().Be(0);
        line.Asks().UntilDone(2);

        line.Model.Prompts[1].UserText.Should().Be("go");
    }

    [Fact]
    public void Cancel_ById_ReachesAnOutOfBandResponse()
    {
        Line line = Line.WithText();
        line.Asks("""{"conversation":"none","input":[],"instructions":"Say exactly: \"One moment.\""}""");
        string id = line.Last("response.created").GetProperty("response").GetProperty("id").GetString()!;

        line.Send($$"""{"type":"response.cancel"}""");
        line.Error.GetProperty("code").GetString().Should().Be("response_cancel_not_active", "without an id only the conversation's own is meant");
        line.Send($$"""{"type":"response.cancel","response_id":"{{id}}"}""");

        line.Last("response.done").GetProperty("response").GetProperty("status").GetString().Should().Be("cancelled");
    }

    [Fact]
    public void Cancel_WithNothingActive_IsRefused()
    {
        Line line = Line.WithText();

        line.Send("""{"type":"response.cancel","event_id":"c1"}""");

        line.Error.GetProperty("code").GetString().Should().Be("response_cancel_not_active");
        line.Error.GetProperty("event_id").GetString().Should().Be("c1");
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public void CancelledCall_GetsArgumentsDoneOnlyWhereAsked(bool doneWhenCutOff, int expected)
    {
        Line line = new(new RealtimeEmulatorOptions { ArgumentsDoneWhenCutOff = doneWhenCutOff }, EmulatedTurn.Call("a", """{"one":1,"two":2}"""));
        line.Says("go").Asks();
        line.Time.AdvanceUntil(() => line.All("response.function_call_arguments.delta").Count > 3, TimeSpan.FromSeconds(1));

        line.Send("""{"type":"response.cancel"}""");

        line.All("response.function_call_arguments.done").Should().HaveCount(expected);
        JsonElement item = line.Last("response.output_item.done").GetProperty("item");
        item.GetProperty("status").GetString().Should().Be("incomplete");
        item.GetProperty("arguments").GetString().Should().StartWith("{\"one").And.NotEndWith("}");
    }

    [Fact]
    public void CutShort_EndsIncompleteWithTruncatedArguments()
    {
        Line line = Line.WithText(EmulatedTurn.Call("a", """{"title":"milk"}""").Then(new EmulatedAction.CutShort(8)));

        line.Says("go").Asks().UntilDone();

        JsonElement response = line.Last("response.done").GetProperty("response");
        response.GetProperty("status").GetString().Should().Be("incomplete");
        response.GetProperty("output")[0].GetProperty("arguments").GetString().Should().Be("{\"title\"");
    }

    [Fact]
    public void Fail_TellsTheErrorInsideTheResponse()
    {
        Line line = Line.WithText(EmulatedTurn.Fail("rate_limit_exceeded"));

        line.Says("go").Asks().UntilDone();

        JsonElement response = line.Last("response.done").GetProperty("response");
        response.GetProperty("status").GetString().Should().Be("failed");
        response.GetProperty("status_details").GetProperty("error").GetProperty("code").GetString().Should().Be("rate_limit_exceeded");
        line.All("error").Should().BeEmpty();
    }

    [Fact]
    public void RateLimits_ComeSometimes_AndNeverOnAzure()
    {
        int Count(EmulatedProvider provider)
        {
            Line line = new(new RealtimeEmulatorOptions { Provider = provider });
            line.Model.When(_ => true, _ => EmulatedTurn.Silent);
            for (int i = 0; i < 40; i++)
            {
                line.Asks();
            }

            line.All("response.done").Should().HaveCount(40);
            return line.All("rate_limits.updated").Count;
        }

        Count(EmulatedProvider.OpenAI).Should().BeInRange(5, 25);
        Count(EmulatedProvider.AzureOpenAI).Should().Be(0);
    }
}
