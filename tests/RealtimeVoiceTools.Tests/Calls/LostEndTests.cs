using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Calls;

/// <summary>A response whose end never comes, after it has made its call.</summary>
public class LostEndTests
{
    [Fact]
    public void Call_WhoseResponseNeverEnds_IsAnsweredAfterTenSeconds_AndNotRun()
    {
        ToolScript tools = new ToolScript().Add("save", 0.1);
        VirtualCall call = Wire.Open(tools);
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.ItemDone("r1", "c1", "save", "{}"));
        call.RunFor(9.9);
        call.Outputs.Should().BeEmpty();
        call.RunFor(0.2);

        call.OutputOf("c1").GetProperty("error_type").GetString().Should().Be("cancelled");
        call.RunFor(3);
        call.Requests.Should().ContainSingle("the caller waits for an answer");
        tools.Ledger.Should().BeEmpty();
    }

    [Fact]
    public void Response_ThatGoesOnAfterItsCall_IsWaitedFor()
    {
        ToolScript tools = new ToolScript().Add("save", 0.1);
        VirtualCall call = Wire.Open(tools);
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.ItemDone("r1", "c1", "save", "{}"));
        call.RunFor(8);
        call.Receive(Frames.ItemAdded("r1", "c2", "save"));
        call.RunFor(20);
        call.Outputs.Should().BeEmpty();
        call.Receive(Frames.ItemDone("r1", "c2", "save", """{"subject":"b"}"""));
        call.Receive(Frames.Done("r1"));
        call.RunFor(1);

        tools.Ledger.Should().HaveCount(2);
    }
}
