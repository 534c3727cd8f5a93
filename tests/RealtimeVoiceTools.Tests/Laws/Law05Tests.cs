using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Laws;

/// <summary>Nothing with a side effect runs from a response that did not end completed.</summary>
public class Law05Tests
{
    [Theory]
    [InlineData("completed", 1)]
    [InlineData("cancelled", 0)]
    [InlineData("incomplete", 0)]
    [InlineData("failed", 0)]
    [InlineData("unheard_of", 0)]
    public void Write_RunsOnlyWhenItsResponseCompleted(string status, int runs)
    {
        ToolScript tools = new ToolScript().Add("save");
        VirtualCall call = Wire.Open(tools);
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.ItemDone("r1", "c1", "save", "{}"));
        call.RunFor(9);
        tools.Ledger.Should().BeEmpty("the response may still end otherwise");
        call.Receive(Frames.Done("r1", status));
        call.RunFor(5);

        tools.Ledger.Should().HaveCount(runs);
    }

    [Fact]
    public void Read_BeginsAsSoonAsItsArgumentsAreWhole()
    {
        ToolScript tools = new ToolScript().Add("look", 0.1, new VoiceToolTraits { ReadOnly = true });
        VirtualCall call = Wire.Open(tools);
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.ArgumentsDelta("r1", "c1", "{"));
        tools.Ledger.Should().BeEmpty();
        call.Receive(Frames.ArgumentsDone("r1", "c1", "look", "{}"));

        tools.Ledger.Should().ContainSingle();
        call.RunFor(1);
        call.Outputs.Should().BeEmpty("the item is not known to be completed");
    }

    [Theory]
    [InlineData("completed", 1)]
    [InlineData("cancelled", 0)]
    public void Write_ShownWithoutItsResponse_WaitsForTheOneThatIsNamedLater_NotForTheOneThatWasOpen(string status, int runs)
    {
        var tools = new ToolScript().Add("save");
        VirtualCall call = Wire.Open(tools);
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.ConversationItemDone("c1", "save", "{}"));
        call.Receive(Frames.ItemDone("r2", "c1", "save", "{}"));
        call.Receive(Frames.Done("r1"));
        call.RunFor(1);

        tools.RunsOf("save").Should().Be(0);

        call.Receive(Frames.Done("r2", status));
        call.RunFor(1);

        tools.RunsOf("save").Should().Be(runs);
        call.Outputs.Should().ContainSingle().Which.CallId.Should().Be("c1");
        call.Requests.Should().HaveCount(runs, "its answer is asked for once, when its own response has ended; what was cancelled is not told");
    }
}
