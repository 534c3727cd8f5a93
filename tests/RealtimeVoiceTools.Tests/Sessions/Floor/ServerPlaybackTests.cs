using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Sessions.Floor;

/// <summary>The provider plays the agent's voice and tells what is heard; no audio comes to the session.</summary>
public class ServerPlaybackTests
{
    private const string Ask = """{"confirmed":false}""";
    private const string Confirm = """{"confirmed":true}""";

    [Fact]
    [Trait("Case", "54")]
    public void Yes_WhileTheQuestionIsStillPlayed_IsTooEarly()
    {
        (VirtualCall call, ToolScript tools) = Asked(interrupts: false);
        call.Receive(Frames.Playback("started", "q1"));
        call.Receive(Frames.Done("q1"));
        call.RunFor(0.5);
        call.Hears("u1", "Yes");
        call.RunFor(2);
        call.Receive(Frames.Playback("stopped", "q1"));
        call.Calls("r2", ("c2", "delete", Confirm));
        call.RunFor(1);

        tools.Ledger.Should().BeEmpty();
    }

    [Fact]
    public void Yes_ToAQuestionThatWasCutOff_DoesNotRun()
    {
        (VirtualCall call, ToolScript tools) = Asked(interrupts: true);
        call.Receive(Frames.Playback("started", "q1"));
        call.Receive(Frames.Done("q1"));
        call.RunFor(0.3);
        call.Receive(Frames.SpeechStarted("u0"));
        call.Receive(Frames.Playback("cleared", "q1"));
        call.Receive(Frames.SpeechStopped("u0"));
        call.Receive(Frames.Committed("u0"));
        call.Receive(Frames.Transcribed("u0", "Yes"));
        call.RunFor(1);
        call.Hears("u1", "Yes");
        call.Calls("r2", ("c2", "delete", Confirm));
        call.RunFor(1);

        tools.Ledger.Should().BeEmpty();
    }

    [Theory]
    [InlineData("started", "done", "stopped")]
    [InlineData("done", "started", "stopped")]
    [InlineData("started", "stopped", "done")]
    public void Yes_AfterTheQuestionWasPlayed_RunsInWhateverOrderThatIsTold(params string[] told)
    {
        (VirtualCall call, ToolScript tools) = Asked(interrupts: true);
        foreach (string what in told)
        {
            call.Receive(what == "done" ? Frames.Done("q1") : Frames.Playback(what, "q1"));
            call.RunFor(1);
        }

        call.Hears("u1", "Yes");
        call.Calls("r2", ("c2", "delete", Confirm));
        call.RunFor(1);

        tools.Ledger.Should().ContainSingle();
    }

    [Fact]
    public void Filler_ThatIsStillPlayed_IsStoppedWhenTheCallerSpeaksThoughItsResponseHasEnded()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 9), serverPlays: true);
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(1.5);
        RealtimeCommand.CreateResponse request = call.Begin("f1");
        call.Receive(Frames.Playback("started", "f1"));
        call.Receive(Frames.Done("f1", tag: request.Tag));
        call.RunFor(0.5);
        call.Receive(Frames.SpeechStarted("u1"));

        call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.ClearPlayback>().Should().ContainSingle();
    }

    [Fact]
    [Trait("Case", "54")]
    public void Silence_BeginsWhenPlaybackEnds()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("look", 12, new VoiceToolTraits { ReadOnly = true, Timeout = TimeSpan.FromSeconds(30) }), serverPlays: true);
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.Playback("started", "r1"));
        call.Receive(Frames.ItemDone("r1", "c1", "look", "{}"));
        call.Receive(Frames.Done("r1"));
        call.RunFor(6);
        call.Requests.Should().BeEmpty("the caller hears the model's own line");
        call.Receive(Frames.Playback("stopped", "r1"));
        call.RunFor(3.2);
        call.Requests.Should().BeEmpty();
        call.RunFor(0.3);
        call.Requests.Should().ContainSingle().Which.OutOfBand.Should().BeTrue();
    }

    [Fact]
    [Trait("Case", "89")]
    public void Farewell_WaitsForTheEndOfPlayback()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("end_call", 0.1), serverPlays: true);
        call.Calls("r1", ("c1", "end_call", "{}"));
        call.Do(() => call.Signal(new Signal.FarewellRequested()));
        call.RunFor(0.2);
        RealtimeCommand.CreateResponse request = call.Begin("r2");
        call.Receive(Frames.Playback("started", "r2"));
        call.Receive(Frames.Done("r2", tag: request.Tag));
        int before = call.Trace.Count;
        call.RunFor(1);
        call.Ended.Should().BeNull();
        call.Trace.Should().HaveCount(before, "the provider tells when playback ends, and nothing looks for it meanwhile");
        call.Receive(Frames.Playback("stopped", "r2"));

        call.Ended!.Reason.Should().Be(VoiceSessionEndReason.HungUp);
    }

    private static (VirtualCall Call, ToolScript Tools) Asked(bool interrupts)
    {
        var tools = new ToolScript();
        tools.Add(
            "delete", new VoiceToolTraits { Destructive = true }, _ => (0.1, ToolScript.Ok()),
            () => new ConfirmationPreview { Key = "r:1", Action = "delete 'Annual report'", Facts = ["Annual report"] });
        VirtualCall call = Wire.Open(tools, options => options.TurnDetection = TurnDetectionSettings.ServerVad() with { CreateResponse = false, InterruptResponse = interrupts }, serverPlays: true);
        call.Calls("r1", ("c1", "delete", Ask));
        call.RunFor(0.1);
        RealtimeCommand.CreateResponse question = call.Begin("q1");
        call.Receive(Frames.TextDone("q1", "said_q1", question.ExactWords!));
        return (call, tools);
    }
}
