using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Sessions.Support;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Tests.Sessions;

public class EndTests
{
    [Fact]
    [Trait("Case", "41")]
    public void End_CallCompletesAfterwards_NothingRunsAndNothingIsSent()
    {
        ToolScript tools = new ToolScript().Add("look_up", 3, new VoiceToolTraits { ReadOnly = true });
        var call = new VirtualCall(new ScriptedModel(EmulatedTurn.Call("look_up").ThenCall("look_up")), tools);
        call.Do(() => call.Line.UserSays("Look it up"));
        call.RunFor(2.2);
        tools.Ledger.Should().NotBeEmpty("the first call runs when the line goes down");

        call.Do(() => call.Signal(new Signal.ConnectionClosed(RealtimeCloseStatus.Normal)));
        int runs = tools.Ledger.Count;
        int sent = call.Sent.Count;
        call.RunFor(30);

        call.Ended!.Reason.Should().Be(VoiceSessionEndReason.ClosedByServer);
        tools.Ledger.Should().HaveCount(runs);
        call.Sent.Should().HaveCount(sent);
        tools.Cancelled.Should().NotBeEmpty("a read is of no use to anybody now");
    }

    [Fact]
    [Trait("Case", "60")]
    public void Response_CutByTheTokenLimit_CompletedCallIsAnsweredAndNotRun()
    {
        ToolScript tools = new ToolScript().Add("create_task");
        var call = new VirtualCall(
            new ScriptedModel(
                new EmulatedTurn(
                    new EmulatedAction.Call("create_task", """{"subject":"one"}"""),
                    new EmulatedAction.Call("create_task", """{"subject":"two"}"""),
                    new EmulatedAction.CutShort(6)),
                EmulatedTurn.Say("I could not do that."),
                EmulatedTurn.Say("I could not do that.")),
            tools);

        call.Says("Create two tasks");

        tools.Ledger.Should().BeEmpty("the response did not complete");
        call.Outputs.Should().ContainSingle("one item completed, the other was cut off").Which.Output.Should().Contain("cancelled");
        call.Happened<VoiceSessionEvent.AgentSaid>().Should().NotBeEmpty("the caller is not left in silence");
    }
}
