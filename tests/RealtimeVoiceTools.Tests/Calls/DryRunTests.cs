using RealtimeVoiceTools.Tests.Confirmation;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Calls;

public class DryRunTests
{
    [Fact]
    public void DryRun_RunsWhatReads_AndTellsThatNothingElseWasChanged()
    {
        ToolScript tools = new ToolScript().Add("save").Add("look", 0.1, new VoiceToolTraits { ReadOnly = true });
        VirtualCall call = Wire.Open(tools, execution: ExecutionMode.DryRun);
        call.Calls("r1", ("c1", "save", "{}"), ("c2", "look", "{}"));
        call.RunFor(1);

        tools.Ledger.Should().ContainSingle().Which.Tool.Name.Should().Be("look");
        call.OutputOf("c1").GetProperty("success").GetBoolean().Should().BeFalse();
        call.OutputOf("c1").GetProperty("spoken_message").GetString().Should().Contain("trial run");
        call.Happened<VoiceSessionEvent.ToolWouldHaveRun>().Should().ContainSingle().Which.Tool.Should().Be("save");
        call.Happened<VoiceSessionEvent.ToolStarted>().Should().NotContain(started => started.Tool == "save");
    }

    [Fact]
    public void DryRun_Repeated_IsStillTheSameTrialRun()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save").Add("write"), execution: ExecutionMode.DryRun);
        (string Id, string Tool)[] calls = [("c1", "save"), ("c2", "save"), ("c3", "write"), ("c4", "save")];
        foreach ((string id, string tool) in calls)
        {
            call.Calls($"r{id}", (id, tool, "{}"));
            call.RunFor(1);
        }

        calls.Select(made => call.OutputOf(made.Id).GetProperty("spoken_message").GetString()).Should().OnlyContain(words => words!.Contains("trial run"));
    }

    [Fact]
    public void DryRun_AsksAsEver_AndDoesNotRunWhatWasConfirmed()
    {
        var asked = new AskedCall(execution: ExecutionMode.DryRun);
        asked.Call.Hears("u1", "Yes");
        asked.Confirms();

        asked.Ran.Should().BeFalse();
        asked.Resolved.Resolution.Should().Be(ConfirmationResolution.Confirmed);
        asked.Call.Happened<VoiceSessionEvent.ToolWouldHaveRun>().Should().ContainSingle();
    }
}
