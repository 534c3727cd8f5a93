using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Sessions.Support;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Tests.Cases;

/// <summary>What the nearest .NET peer was measured to do wrong, row by row, and what this library does in its place.</summary>
public class PeerTrapTests
{
    [Fact]
    public void Trap01_ToolThatRuns_DoesNotHoldUpWhatTheServerSends()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 1.5));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(0.2);
        call.Receive(Frames.SpeechStarted("u1"));

        call.Happened<VoiceSessionEvent.UserSpeechStarted>().Should().ContainSingle().Which.Time.Should().Be(call.Time.GetUtcNow());
    }

    [Fact]
    public void Trap02_Create_ComesOnlyAfterResponseDone()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("look", 0.1, new VoiceToolTraits { ReadOnly = true }));
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.ItemDone("r1", "c1", "look", "{}"));
        call.RunFor(3);
        call.Requests.Should().BeEmpty();
        call.Receive(Frames.Done("r1"));

        call.Requests.Should().ContainSingle();
    }

    [Fact]
    public void Trap03_ParallelCalls_RunAtOnceAndGetOneCreate()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 0.3));
        call.Calls("r1", ("c1", "save", """{"subject":"a"}"""), ("c2", "save", """{"subject":"b"}"""));
        call.RunFor(0.31);

        call.Outputs.Should().HaveCount(2);
        call.Requests.Should().ContainSingle();
    }

    [Fact]
    public void Trap04_ToolThatNeedsApproval_DoesNotRunWithoutIt()
    {
        ToolScript tools = new ToolScript().Add("wire_money", 0.1, new VoiceToolTraits { Destructive = true });
        VirtualCall call = Wire.Open(tools);
        call.Calls("r1", ("c1", "wire_money", """{"subject":"a","confirmed":true}"""));
        call.RunFor(30);

        tools.Ledger.Should().BeEmpty();
        call.OutputOf("c1").GetProperty("needs_confirmation").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public void Trap05_TruncatedArguments_DoNotEndTheSession()
    {
        ToolScript tools = new ToolScript().Add("save");
        VirtualCall call = Wire.Open(tools);
        call.Calls("r1", ("c1", "save", """{"subject":"x"""));
        call.RunFor(1);

        call.Ended.Should().BeNull();
        tools.Ledger.Should().BeEmpty();
        call.OutputOf("c1").GetProperty("error_type").GetString().Should().Be("validation");
    }

    [Fact]
    public void Trap06_IncompleteItem_WhoseJsonHappensToParse_IsNotRun()
    {
        ToolScript tools = new ToolScript().Add("save");
        VirtualCall call = Wire.Open(tools);
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.ItemDone("r1", "c1", "save", """{"subject":"all"}""", "incomplete"));
        call.Receive(Frames.Done("r1", "incomplete", "max_output_tokens"));
        call.RunFor(15);

        tools.Ledger.Should().BeEmpty();
        call.Outputs.Should().BeEmpty();
    }

    [Fact]
    public void Trap07_SameCallIdTwice_RunsOnce()
    {
        ToolScript tools = new ToolScript().Add("save");
        VirtualCall call = Wire.Open(tools);
        call.Calls("r1", ("c1", "save", "{}"), ("c1", "save", "{}"));
        call.RunFor(1);
        call.Calls("r2", ("c1", "save", "{}"));
        call.RunFor(1);

        tools.Ledger.Should().ContainSingle();
        call.Outputs.Should().ContainSingle();
    }

    [Fact]
    public void Trap08_MoreThanFortyCalls_AreAllRunAndAnswered()
    {
        ToolScript tools = new ToolScript().Add("save", 0.05);
        VirtualCall call = Wire.Open(tools);
        for (int i = 0; i < 55; i++)
        {
            call.Hears($"u{i}", "next");
            call.Calls($"r{i}", ($"c{i}", "save", $$"""{"subject":"{{i}}"}"""));
            call.RunFor(0.2);
            call.Speak($"a{i}");
            call.RunFor(1.2);
        }

        tools.Ledger.Should().HaveCount(55);
        call.Outputs.Should().HaveCount(55);
    }

    [Fact]
    public void Trap09_FourthFailureInARow_EndsNothing()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", null, _ => (0.05, ToolScript.Fails(ToolErrorType.Unknown))));
        for (int i = 0; i < 8; i++)
        {
            call.Calls($"r{i}", ($"c{i}", "save", $$"""{"subject":"{{i}}"}"""));
            call.RunFor(0.2);
            call.Speak($"a{i}");
            call.RunFor(1.2);
        }

        call.Ended.Should().BeNull();
        call.Outputs.Should().HaveCount(8);
        call.Outputs.Take(6).Select(output => output.Output).Should().OnlyHaveUniqueItems("six failures in a row repeat no sentence");
    }

    [Fact]
    public void Trap10_UnknownTool_IsAnsweredWithWhatExistsAndTheSessionLives()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"));
        call.Calls("r1", ("c1", "teleport", "{}"));
        call.RunFor(0.1);

        call.Ended.Should().BeNull();
        call.Outputs.Single().Output.Should().Contain("unknown_tool").And.Contain("save");
        call.Requests.Should().ContainSingle();
    }

    [Fact]
    public void Trap11_ToolThatIsOfferedAndNotTakenUp_FailsLoudlyAtTheStart()
    {
        var model = new ScriptedModel();
        var call = new VirtualCall(model, new ToolScript().Add("save").Add("drop"), prepare: emulator => emulator.Faults.DropToolFromSession("drop"));

        call.IsReady.Should().BeFalse();
        call.Ended!.Code.Should().Contain("drop");
    }

    [Fact]
    public void Trap12_Output_IsOneCompactJsonObjectAndNotAQuotedString()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(1);

        call.OutputOf("c1").ValueKind.Should().Be(System.Text.Json.JsonValueKind.Object);
        call.Outputs.Single().Output.Should().NotContain("\n").And.NotContain("  ");
    }

    [Fact]
    public void Trap13_Error_IsTiedToItsCommandByEventId()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 0.1));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(0.2);
        string eventId = call.Requests.Single().EventId;
        call.Receive(Frames.Error("invalid_value", "evt_of_something_else"));
        call.RunFor(1.5);
        call.Requests.Should().ContainSingle("that error was about another command");
        call.Receive(Frames.Error("invalid_value", eventId));
        call.RunFor(1.5);

        call.Requests.Should().HaveCount(2);
    }

    [Fact]
    public void Trap14_AbnormalClose_IsReportedWithItsCode()
    {
        VirtualCall call = Wire.Open(new ToolScript(), options => options.Reconnect.Enabled = false);
        call.Do(() => call.Signal(new Signal.ConnectionClosed(new RealtimeCloseStatus(1011, "keepalive ping timeout"))));

        call.Ended!.Reason.Should().Be(VoiceSessionEndReason.ConnectionLost);
        call.Ended.CloseStatus!.Code.Should().Be(1011);
        call.Ended.CloseStatus.Description.Should().Be("keepalive ping timeout");
    }

    [Fact]
    public void Trap15_Timeout_RetryAndCancellation_Exist()
    {
        ToolScript tools = new ToolScript()
            .Add("look", new VoiceToolTraits { ReadOnly = true }, run => (0.1, run.Attempt == 1 ? ToolScript.Fails(ToolErrorType.Temporary) : ToolScript.Ok()))
            .Add("hang", double.PositiveInfinity, new VoiceToolTraits { ReadOnly = true });
        VirtualCall call = Wire.Open(tools);
        call.Calls("r1", ("c1", "look", "{}"), ("c2", "hang", "{}"));
        call.RunFor(11);

        tools.RunsOf("look").Should().Be(2);
        tools.Cancelled.Should().ContainSingle();
        call.OutputOf("c1").GetProperty("success").GetBoolean().Should().BeTrue();
        call.OutputOf("c2").GetProperty("error_type").GetString().Should().Be("timeout");
    }

    [Fact]
    public void Trap16_CallTheServerTakesBack_StopsRunning()
    {
        ToolScript tools = new ToolScript().Add("look", 5, new VoiceToolTraits { ReadOnly = true });
        VirtualCall call = Wire.Open(tools);
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.ArgumentsDone("r1", "c1", "look", "{}"));
        call.Receive(Frames.Done("r1", "cancelled", "turn_detected", null, Frames.Item("c1", "look", "{}", "incomplete")));

        tools.Cancelled.Should().ContainSingle();
        call.RunFor(10);
        call.Outputs.Should().BeEmpty();
    }
}
