using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Sessions.Engine;

/// <summary>What a caller who speaks over the agent leaves of it.</summary>
public class BargeInTests
{
    [Fact]
    public void Question_ThatIsTalkedOverWhileItPlays_WasNotHeard()
    {
        // Said to its end and still playing: a yes that interrupts it answers nothing.
        ToolScript tools = Deleting();
        VirtualCall call = Wire.Open(tools);
        call.Calls("r1", ("c1", "delete", """{"subject":"a"}"""));
        call.RunFor(0.1);
        call.Speak("q1", milliseconds: 5000);
        call.RunFor(1);
        call.Hears("u1", "hm hm", 0.8);
        call.RunFor(6);
        call.Hears("u2", "yes, delete it", 0.8);
        call.Calls("r3", ("c2", "delete", """{"subject":"a","confirmed":true}"""));
        call.RunFor(3);

        tools.RunsOf("delete").Should().Be(0);
    }

    [Fact]
    public void FillerThatIsTalkedOver_IsNoItemOfTheConversation()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 20));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(2);
        call.Begin("f1").OutOfBand.Should().BeTrue();
        call.Receive(Frames.Audio("f1", "fi", 4000));
        call.RunFor(0.5);
        call.Receive(Frames.SpeechStarted("u1"));

        Commands<RealtimeCommand.TruncateItem>(call).Should().BeEmpty();
        Commands<RealtimeCommand.DeleteItem>(call).Should().BeEmpty();
    }

    [Fact]
    public void FillerThatWaitsBehindAnAnswer_IsNotDeletedFromTheConversation()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 20));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(2);
        call.Begin("f1").OutOfBand.Should().BeTrue();
        call.Receive(Frames.Created("r2"));
        call.Receive(Frames.Audio("r2", "answer", 3000));
        call.Receive(Frames.Audio("f1", "fi", 2000));
        call.RunFor(1);
        call.Receive(Frames.SpeechStarted("u1"));

        Commands<RealtimeCommand.TruncateItem>(call).Select(cut => cut.ItemId).Should().Equal("answer");
        Commands<RealtimeCommand.DeleteItem>(call).Should().BeEmpty();
    }

    [Fact]
    public void Speech_OverAFillerAlone_StopsItWhereTheAgentIsNotInterrupted()
    {
        VirtualCall call = Wire.Open(
            new ToolScript().Add("save", 20), options => options.TurnDetection = TurnDetectionSettings.ServerVad() with { InterruptResponse = false });
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(2);
        call.Begin("f1");
        call.Receive(Frames.Audio("f1", "fi", 4000));
        call.Receive(Frames.SpeechStarted("u1"));

        call.Played[^1].Audio.Kind.Should().Be(AgentAudioKind.Flush);
    }

    [Fact]
    public void Speech_OverAnAnswerBehindAFiller_LetsItBeHeardWhereTheAgentIsNotInterrupted()
    {
        VirtualCall call = Wire.Open(
            new ToolScript().Add("save", 2.2), options => options.TurnDetection = TurnDetectionSettings.ServerVad() with { InterruptResponse = false });
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(2);
        call.Speak("f1", milliseconds: 3000);
        call.RunFor(0.5);
        call.Speak("a1", "Saved.", 3000);
        call.RunFor(0.1);
        call.Receive(Frames.SpeechStarted("u1"));

        call.Played.Should().NotContain(played => played.Audio.Kind == AgentAudioKind.Flush);
    }

    [Fact]
    public void Filler_IsNoSpeechOfTheAgentsOwn()
    {
        // Else the wait of the next call would count as bridged by the line of the former.
        var floor = new FloorTracker(AudioFormat.Pcm16);
        floor.Queue("f", isFiller: true, 48_000, TimeSpan.FromSeconds(1));
        floor.AgentSpokeAt.Should().Be(TimeSpan.MinValue);
        floor.ServerManaged = true;
        floor.PlaybackStarted("f2", isFiller: true, TimeSpan.FromSeconds(3));

        floor.AgentSpokeAt.Should().Be(TimeSpan.MinValue);
    }

    [Fact]
    public void Call_ThatTheTurnItselfBrought_IsNotInterruptedByIt()
    {
        ToolScript tools = new ToolScript().Add("look", 5, new VoiceToolTraits { ReadOnly = true, OnInterruption = InterruptionPolicy.Cancel });
        VirtualCall call = Wire.Open(tools);
        call.Hears("u1", transcript: null);
        call.Calls("r1", ("c1", "look", "{}"));
        call.RunFor(0.5);
        call.Receive(Frames.Transcribed("u1", "look up the flights, please"));
        call.RunFor(6);

        tools.Cancelled.Should().BeEmpty();
        call.OutputOf("c1").GetProperty("success").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public void Words_ThatTheAgentSaidLongBefore_AreNoEcho()
    {
        var said = new RecentWords();
        said.Add("One moment, I'm looking.", TimeSpan.FromSeconds(10));

        said.Holds("one moment", TimeSpan.FromSeconds(12)).Should().BeTrue();
        said.Holds("one moment", TimeSpan.FromSeconds(60)).Should().BeFalse();
        said.Holds("another moment", TimeSpan.FromSeconds(12)).Should().BeFalse();
        said.Holds("one mom", TimeSpan.FromSeconds(12)).Should().BeTrue("the sound was cut off with the last word");
        said.Holds("look", TimeSpan.FromSeconds(12)).Should().BeFalse("a word of its own is no piece of another");
        said.Holds("...", TimeSpan.FromSeconds(12)).Should().BeFalse();
    }

    [Fact]
    public void CancelledCall_TeachesNothingOfItsTool()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("look", 20, new VoiceToolTraits { ReadOnly = true, OnInterruption = InterruptionPolicy.Cancel }));
        call.Calls("r1", ("c1", "look", "{}"));
        call.RunFor(0.3);
        call.Hears("u1", "never mind, something else");
        call.RunFor(1);

        call.OutputOf("c1").GetProperty("error_type").GetString().Should().Be("cancelled");
        call.Trace.Select(entry => entry.What).OfType<Effect.RecordLatency>().Should().BeEmpty();
    }

    [Fact]
    public void Interrupt_ByTheApplication_CutsBeforeItCancels()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"), options => options.TurnDetection = TurnDetectionSettings.PushToTalk());
        call.Do(() => call.Signal(new Signal.SayRequested("A long story.")));
        call.Begin("r1");
        call.Receive(Frames.Audio("r1", "i1", 5000));
        call.RunFor(1.5);
        call.Do(() => call.Signal(new Signal.InterruptRequested()));

        RealtimeCommand[] sent = [.. call.Sent.Select(sent => sent.Command).TakeLast(2)];
        sent[0].Should().BeOfType<RealtimeCommand.TruncateItem>().Which.AudioEndMs.Should().BeInRange(1499, 1501);
        sent[1].Should().BeOfType<RealtimeCommand.CancelResponse>().Which.ResponseId.Should().Be("r1");
    }

    [Fact]
    public void Interrupt_OfAResponseWhoseBeginningWasLost_IsNotHeardOn()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"));
        call.Receive(Frames.Audio("r1", "i1", 1000));
        call.RunFor(0.5);
        call.Do(() => call.Signal(new Signal.InterruptRequested()));
        call.Receive(Frames.Audio("r1", "i1", 1000));
        call.RunFor(0.2);
        call.Do(() => call.Signal(new Signal.InterruptRequested()));

        call.Trace.Select(entry => entry.What).OfType<Effect.Play>().Select(play => play.Audio.Kind).Should().Equal(AgentAudioKind.Speech, AgentAudioKind.Flush);
        Commands<RealtimeCommand.TruncateItem>(call).Should().ContainSingle();
    }

    private static IEnumerable<T> Commands<T>(VirtualCall call)
        where T : RealtimeCommand => call.Sent.Select(sent => sent.Command).OfType<T>();

    private static ToolScript Deleting() => new ToolScript().Add(
        "delete", new VoiceToolTraits { Destructive = true }, _ => (0.1, ToolScript.Ok()), () => new ConfirmationPreview { Key = "a", Action = "delete 'a'" });
}
