using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Cases;

/// <summary>The caller speaks while the agent speaks or works.</summary>
public class InterruptionCases
{
    [Fact]
    [Trait("Case", "23")]
    public void HangUpTool_OfAnInterruptedResponse_DoesNotRun()
    {
        ToolScript tools = new ToolScript().Add("end_call");
        VirtualCall call = Wire.Open(tools);
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.ArgumentsDone("r1", "c1", "end_call", "{}"));
        call.Receive(Frames.ItemDone("r1", "c1", "end_call", "{}"));
        call.Receive(Frames.SpeechStarted("u1"));
        call.Receive(Frames.Done("r1", "cancelled", "turn_detected", null, Frames.Item("c1", "end_call", "{}")));
        call.RunFor(5);

        tools.Ledger.Should().BeEmpty();
        call.OutputOf("c1").GetProperty("error_type").GetString().Should().Be("cancelled");
    }

    [Fact]
    [Trait("Case", "24")]
    public void Speech_TenMillisecondsAfterStart_LeavesTheToolAlone()
    {
        ToolScript tools = new ToolScript().Add("look", 1, new VoiceToolTraits { ReadOnly = true });
        VirtualCall call = Wire.Open(tools);
        call.Calls("r1", ("c1", "look", "{}"));
        call.RunFor(0.01);
        call.Hears("u1", "and the other one");
        call.RunFor(3);

        tools.Cancelled.Should().BeEmpty();
        call.OutputOf("c1").GetProperty("success").GetBoolean().Should().BeTrue();
    }

    [Theory]
    [Trait("Case", "25")]
    [InlineData(0.05)]
    [InlineData(0.5)]
    [InlineData(1.2)]
    [InlineData(4)]
    public void Interruption_AtAnyMoment_LeavesExactlyOneOutput(double after)
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 2));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(after);
        call.Hears("u1", "hello");
        call.RunFor(20);

        call.Outputs.Should().ContainSingle();
    }

    [Theory]
    [Trait("Case", "26")]
    [InlineData(true)]
    [InlineData(false)]
    public void Result_InTheSameTickAsAnInterruption_ReachesTheConversation(bool resultFirst)
    {
        ToolScript tools = new ToolScript().Add("order", double.PositiveInfinity);
        VirtualCall call = Wire.Open(tools);
        call.Calls("r1", ("c1", "order", "{}"));
        call.RunFor(0.1);
        var result = new Signal.AttemptEnded(tools.Ledger.Single().Call, 1, ToolScript.Ok());
        if (resultFirst)
            call.Do(() => call.Signal(result));
        call.Receive(Frames.SpeechStarted("u1"));
        if (!resultFirst)
            call.Do(() => call.Signal(result));

        call.OutputOf("c1").GetProperty("success").GetBoolean().Should().BeTrue();
    }

    [Fact]
    [Trait("Case", "27")]
    public void Call_WhoseItemIsCutOffBeforeItCompleted_LeavesNothingBehind()
    {
        ToolScript tools = new ToolScript().Add("look", 5, new VoiceToolTraits { ReadOnly = true });
        VirtualCall call = Wire.Open(tools);
        for (int i = 0; i < 20; i++)
        {
            call.Receive(Frames.Created($"r{i}"));
            call.Receive(Frames.ArgumentsDone($"r{i}", $"c{i}", "look", $$"""{"subject":"{{i}}"}"""));
            call.Receive(Frames.Done($"r{i}", "cancelled", "turn_detected", null, Frames.Item($"c{i}", "look", "{}", "incomplete")));
        }

        tools.Ledger.Should().HaveCount(20, "each that was dropped gave its place back");
        call.RunFor(20);
        call.Outputs.Should().BeEmpty();
        call.Requests.Where(request => request.OutOfBand).Should().BeEmpty("nothing keeps the caller waiting");
    }

    [Fact]
    [Trait("Case", "29")]
    public void Noise_OfTwoHundredMilliseconds_ChangesNoTool()
    {
        ToolScript tools = new ToolScript().Add("save", 3);
        VirtualCall call = Wire.Open(tools);
        call.Calls("r1", ("c1", "save", "{}"));
        for (int i = 0; i < 5; i++)
            call.Hears($"u{i}", null, 0.2);
        call.RunFor(5);

        tools.Cancelled.Should().BeEmpty();
        call.OutputOf("c1").GetProperty("success").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public void Answer_CancelledBeforeAWordWasHeard_IsStillGiven()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 0.1));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(0.2);
        RealtimeCommand.CreateResponse request = call.Begin("r2");
        call.Receive(Frames.Done("r2", "cancelled", "turn_detected", request.Tag));
        call.RunFor(4);

        call.Requests.Should().HaveCount(2);
    }

    [Fact]
    public void StrayAudio_OfAnInterruptedResponse_IsNotPlayed()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 0.1));
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.SpeechStarted("u1"));
        call.Receive(Frames.Audio("r1", "i1", 200));
        call.Receive(Frames.Done("r1", "cancelled", "turn_detected"));
        call.Receive(Frames.Audio("r1", "i1", 200));

        call.Played.Should().NotContain(played => played.Audio.Kind == AgentAudioKind.Speech);
    }

    [Fact]
    public void ManualCommit_WhileTheCallerIsHeard_EndsTheirTurn()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 0.1));
        call.Receive(Frames.SpeechStarted("u1"));
        call.Do(() => call.Signal(new Signal.AudioCommitted()));
        call.Receive(Frames.Committed("u1"));
        call.RunFor(1);

        call.Requests.Should().ContainSingle("no provider answers a turn that the application ended");
    }
}
