namespace RealtimeVoiceTools.Testing.Tests.Responses;

public class TextTurnTests
{
    [Fact]
    public void TextTurn_SendsEventsInTheRecordedOrder()
    {
        Line line = Line.WithText(EmulatedTurn.Say("It is foggy."));

        line.Says("What is the weather?").Asks().UntilDone();

        line.Order().Should().Equal(
            "session.created", "session.updated",
            "conversation.item.added", "conversation.item.done",
            "response.created", "response.output_item.added", "conversation.item.added", "response.content_part.added",
            "response.output_text.delta", "response.output_text.done", "response.content_part.done",
            "conversation.item.done", "response.output_item.done", "response.done");
    }

    [Fact]
    public void TextTurn_DeltasJoinedAreTheText()
    {
        Line line = Line.WithText(EmulatedTurn.Say("It’s 12 degrees, isn't it? 👍🏽 Ok."));

        line.Says("hi").Asks().UntilDone();

        string.Concat(line.All("response.output_text.delta").Select(e => e.GetProperty("delta").GetString()))
            .Should().Be("It’s 12 degrees, isn't it? 👍🏽 Ok.");
        line.Last("response.output_text.done").GetProperty("text").GetString().Should().Be("It’s 12 degrees, isn't it? 👍🏽 Ok.");
    }

    [Fact]
    public void ResponseCreated_HasTheNullsOfTheWire()
    {
        Line line = Line.WithText(EmulatedTurn.Say("Hi."));

        line.Says("hi").Asks();

        System.Text.Json.JsonElement response = line.Last("response.created").GetProperty("response");
        response.GetProperty("status").GetString().Should().Be("in_progress");
        response.GetProperty("status_details").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
        response.GetProperty("usage").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
        response.GetProperty("metadata").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Null);
        response.GetProperty("output").GetArrayLength().Should().Be(0);
        response.GetProperty("conversation_id").GetString().Should().MatchRegex("^conv_[0-9A-Za-z]{21}$");
    }

    [Fact]
    public void Metadata_IsEchoed()
    {
        Line line = Line.WithText(EmulatedTurn.Say("Hi."));

        line.Says("hi").Asks("""{"metadata":{"tag":"r1"}}""").UntilDone();

        line.Last("response.created").GetProperty("response").GetProperty("metadata").GetProperty("tag").GetString().Should().Be("r1");
        line.Last("response.done").GetProperty("response").GetProperty("metadata").GetProperty("tag").GetString().Should().Be("r1");
    }

    [Fact]
    public void Ids_HaveTheRecordedForm()
    {
        Line line = Line.WithText(EmulatedTurn.Call("get_weather"));

        line.Says("hi").Asks().UntilDone();

        System.Text.Json.JsonElement item = line.Last("response.output_item.done").GetProperty("item");
        item.GetProperty("id").GetString().Should().MatchRegex("^item_[0-9A-Za-z]{21}$");
        item.GetProperty("call_id").GetString().Should().MatchRegex("^call_[0-9A-Za-z]{16}$");
        item.TryGetProperty("object", out _).Should().BeFalse("GA items carry no object on the wire");
        line.Last("response.done").GetProperty("response").GetProperty("id").GetString().Should().MatchRegex("^resp_[0-9A-Za-z]{21}$");
        line.All("response.done").Should().OnlyContain(e => e.GetProperty("event_id").GetString()!.StartsWith("event_", StringComparison.Ordinal));
    }

    [Fact]
    public void Deltas_ArePaddedToSixteen()
    {
        Line line = Line.WithText(EmulatedTurn.Say("Your delivery arrives tomorrow."));

        line.Says("hi").Asks().UntilDone();

        line.All("response.output_text.delta").Should().OnlyContain(e =>
            (e.GetProperty("delta").GetString()!.Length + e.GetProperty("obfuscation").GetString()!.Length) % 16 == 0);
    }

    [Fact]
    public void FirstText_ComesAfterTheTimeToFirstAudio()
    {
        Line line = Line.WithText(EmulatedTurn.Say("Hi."));

        line.Says("hi").Asks().After(599);
        line.Types.Should().NotContain("response.output_item.added");
        line.After(1);

        line.Types.Should().Contain("response.output_text.delta");
    }
}
