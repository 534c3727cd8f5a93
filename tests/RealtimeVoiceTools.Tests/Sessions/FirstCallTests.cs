using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Sessions;

public class FirstCallTests
{
    [Fact]
    public void Call_FromProposalToSpeech_GetsOneOutputAndOneAnswer()
    {
        ToolScript tools = new ToolScript().Add("create_task");
        var call = new VirtualCall(new ScriptedModel(
            EmulatedTurn.Call("create_task", """{"subject":"call Bob"}"""), EmulatedTurn.Say("Done. I've added call Bob.")), tools);

        call.Says("Create a task to call Bob");

        call.IsReady.Should().BeTrue();
        tools.Ledger.Should().ContainSingle();
        call.Outputs.Should().ContainSingle();
        call.Requests.Should().ContainSingle();
        call.Happened<VoiceSessionEvent.AgentSaid>().Should().ContainSingle(said => said.Text == "Done. I've added call Bob.");
    }

    [Fact]
    public void DestructiveCall_ConfirmedByVoice_RunsOnceWithFrozenArguments()
    {
        ToolScript tools = new ToolScript().Add("delete_task", new VoiceToolTraits { Destructive = true }, _ => (0.2, ToolScript.Ok()),
            () => new ConfirmationPreview { Key = "task:1", Action = "delete 'Review proposal'" });
        var call = new VirtualCall(new ScriptedModel(
            EmulatedTurn.Call("delete_task", """{"subject":"proposal","confirmed":false}"""),
            EmulatedTurn.Call("delete_task", """{"subject":"proposal","confirmed":true}"""),
            EmulatedTurn.Say("Deleted.")), tools);

        call.Says("Delete the proposal review task");
        tools.Ledger.Should().BeEmpty();
        call.Happened<VoiceSessionEvent.AgentSaid>().Last().Text.Should().Contain("Review proposal").And.Contain("can't be undone");
        call.Says("Yes, delete it");

        tools.Ledger.Should().ContainSingle();
        call.Outputs.Should().HaveCount(2);
        call.Happened<VoiceSessionEvent.AgentSaid>().Last().Text.Should().Be("Deleted.");
    }
}
