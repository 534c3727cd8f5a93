namespace RealtimeVoiceTools.Testing.Tests.Faults;

public class EmulatorFaultsTests
{
    [Fact]
    public void RefuseNextResponseCreate_RefusesOneAndOnlyOne()
    {
        Line line = Line.WithText(EmulatedTurn.Say("Hi."));
        line.Emulator.Faults.RefuseNextResponseCreate();

        line.Says("hi").Asks();
        line.Error.GetProperty("code").GetString().Should().Be("conversation_already_has_active_response");
        line.Asks().UntilDone();

        line.All("error").Should().ContainSingle();
    }

    [Fact]
    public void LoseNextResponseCreate_AnswersNothing()
    {
        Line line = Line.WithText(EmulatedTurn.Say("Hi."));
        line.Emulator.Faults.LoseNextResponseCreate();
        line.Says("hi");
        int sent = line.Sent.Count;

        line.Asks().After(5000).Sent.Count.Should().Be(sent);
        line.Asks().UntilDone();
    }

    [Fact]
    public void DuplicateCarriers_SendsEveryCarrierTwice()
    {
        Line line = Line.WithText(EmulatedTurn.Call("a"));
        line.Emulator.Faults.DuplicateCarriers();

        line.Says("hi").Asks().UntilDone();

        line.All("response.function_call_arguments.done").Should().HaveCount(2);
        line.All("response.output_item.done").Should().HaveCount(2);
        line.All("response.done").Select(e => e.GetProperty("event_id").GetString()).Should().HaveCount(2).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void DropNextServerEvent_LosesIt()
    {
        Line line = Line.WithText(EmulatedTurn.Call("a"));
        line.Emulator.Faults.DropNextServerEvent("response.output_item.done");

        line.Says("hi").Asks().UntilDone();

        line.Types.Should().NotContain("response.output_item.done").And.Contain("response.done");
    }

    [Theory]
    [InlineData(EmulatedEnding.Failed, "failed", 0)]
    [InlineData(EmulatedEnding.RateLimited, "failed", 0)]
    [InlineData(EmulatedEnding.Cancelled, "cancelled", 0)]
    [InlineData(EmulatedEnding.Incomplete, "incomplete", 1)]
    public void EndNextResponse_EndsItOtherwise(EmulatedEnding ending, string status, int items)
    {
        Line line = Line.WithText(EmulatedTurn.Call("a", """{"title":"milk"}"""));
        line.Emulator.Faults.EndNextResponse(ending);

        line.Says("hi").Asks().UntilDone();

        System.Text.Json.JsonElement response = line.Last("response.done").GetProperty("response");
        response.GetProperty("status").GetString().Should().Be(status);
        response.GetProperty("output").GetArrayLength().Should().Be(items);
        line.All("response.created").Should().ContainSingle();
    }

    [Fact]
    public void DropToolFromSession_HidesItFromUpdateAndModel()
    {
        Line line = Line.WithText(EmulatedTurn.Silent);
        line.Emulator.Faults.DropToolFromSession("b");

        line.WithUpdate("""{"type":"realtime","tools":[{"type":"function","name":"a"},{"type":"function","name":"b"}]}""").Asks().UntilDone();

        line.Last("session.updated").GetProperty("session").GetProperty("tools").GetArrayLength().Should().Be(1);
        line.Model.Prompts[0].Tools.Select(tool => tool.Name).Should().Equal("a");
    }

    [Fact]
    public void RefuseNextSessionUpdate_NamesTheParameter()
    {
        Line line = Line.WithAudio();
        line.Emulator.Faults.RefuseNextSessionUpdate("session.reasoning");

        line.WithUpdate("""{"type":"realtime","reasoning":{"effort":"low"}}""");

        line.Error.GetProperty("message").GetString().Should().Be("Unknown parameter: 'session.reasoning'.");
    }

    [Fact]
    public void Close_EndsEverything()
    {
        Line line = Line.WithText(EmulatedTurn.Say("A long answer."));
        line.Says("hi").Asks().After(650);

        line.Connection.Close(1011, "Something broke.");
        int sent = line.Sent.Count;

        line.Closed.Should().Be((1011, "Something broke."));
        line.After(10_000).Says("anyone?").Sent.Count.Should().Be(sent);
        line.Time.NextTimerDue.Should().BeNull("a closed connection leaves no timer behind");
    }

    [Fact]
    public void SendRaw_SendsAnything()
    {
        Line line = Line.WithAudio();

        line.Connection.SendRaw("}{ not json");

        System.Text.Encoding.UTF8.GetString(line.Sent[^1].Span).Should().Be("}{ not json");
    }
}
