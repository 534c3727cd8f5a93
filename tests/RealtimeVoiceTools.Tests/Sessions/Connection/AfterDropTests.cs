using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;
using RealtimeVoiceTools.Tests.Verification.Engine;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Tests.Sessions.Connection;

/// <summary>What the caller hears after a drop, and what the next connection may know.</summary>
public class AfterDropTests
{
    [Fact]
    public void Words_ThatLedToACallThatRuns_AreNotAskedForAgain()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 2));
        call.Hears("u1", transcript: null);
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(0.1);
        call.Drop();
        call.RunFor(1);

        call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.AddContext>().Should().NotContain(context => context.Text.Contains("Ask for it again", StringComparison.Ordinal));
    }

    [Fact]
    public void Preamble_ThatWasSaidBeforeACallThatIsLost_IsFollowedByAnAnswer()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 0.1));
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.Audio("r1", "i1", 300));
        call.Receive(Frames.TextDone("r1", "i1", "One moment."));
        call.Receive(Frames.ItemAdded("r1", "c1", "save"));
        call.Drop();
        call.RunFor(3);

        call.Requests.Should().ContainSingle();
    }

    [Fact]
    public void Conversation_ThatHasAcceptedNothing_IsNeitherHeardNorPlayed()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"));
        call.Emulator.Faults.LoseNextClientEvent("session.update");
        call.Drop();
        call.RunFor(1);
        call.Receive(Frames.Created("x"));
        call.Receive(Frames.Audio("x", "i1", 300));
        call.Receive(Frames.SpeechStarted("u9"));
        call.Played.Should().BeEmpty();
        call.Drop();
        call.Do(() => call.Signal(new Signal.SayRequested("Hello.")));
        call.RunFor(5);

        call.Requests.Should().ContainSingle().Which.ExactWords.Should().Be("Hello.");
    }

    [Fact]
    public void ErrorThatPasses_WhileTheSessionIsDeclaredAnew_IsATryThatFailed()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"));
        call.Emulator.Faults.LoseNextClientEvent("session.update");
        call.Drop();
        call.RunFor(1);
        call.Receive(Frames.Error("server_error"));
        call.RunFor(5);

        call.Ended.Should().BeNull();
        call.States[^1].Should().Be(VoiceSessionState.Live);
    }

    [Fact]
    public void Notice_ThatNobodyHasHeardYet_IsNotDoubled()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"));
        foreach (double seconds in (double[])[6, 10, 17])
        {
            call.RefuseConnections(3);
            call.Drop();
            call.RunFor(seconds);
            call.States[^1].Should().Be(VoiceSessionState.Live);
        }

        call.Speak("r1");
        call.RunFor(3);
        int requests = call.Requests.Count();
        call.RunFor(20);

        call.Requests.Should().HaveCount(requests);
    }

    [Fact]
    public void Pin_ThatWasOfferedUnasked_IsNotToldToTheNextConnection()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"), pins: new PinScript());
        call.Hears("u1", "my pin is four seven one one");
        call.Calls("r1", ("c1", VerifyCallerTool.Name, """{"pin":"four seven one one"}"""));
        call.RunFor(1);
        call.Drop();
        call.RunFor(1);

        call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.AddUserText>().Should().NotContain(text => text.Text.Contains("four seven", StringComparison.Ordinal));
    }

    [Fact]
    public void Pin_ThatWasReplayedAndIsHandedOnThen_IsDeletedWithItsCopy()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"), pins: new PinScript());
        call.Hears("u1", "my pin is four seven one one");
        call.Drop();
        call.RunFor(1);
        RealtimeCommand.AddUserText copy = call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.AddUserText>().Single();
        call.Calls("r1", ("c1", VerifyCallerTool.Name, """{"pin":"four seven one one"}"""));
        call.RunFor(1);
        call.Speak("r2");
        call.RunFor(1);

        call.Deleted().Should().Contain(copy.ItemId).And.NotContain("u1", "that id may be another's on this line");
    }

    [Fact]
    public void Pin_WhoseDeletionFallsIntoADrop_IsDeletedWhenTheConversationGoesOn()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"), pins: new PinScript(), capabilities: new RealtimeTransportCapabilities { CallId = "rtc_1", ServerManagedPlayback = true, AudioInBand = false });
        call.Hears("u1", "my pin is four seven one one");
        call.Calls("r1", ("c1", VerifyCallerTool.Name, """{"pin":"four seven one one"}"""));
        call.RunFor(1);
        call.Receive(Frames.Created("r2"));
        call.Emulator.Faults.LoseNextClientEvent("session.update");
        call.Drop();
        call.RunFor(1);
        call.Receive(Frames.Done("r2"));
        call.Deleted().Should().BeEmpty("that line has accepted nothing");
        call.Drop();
        call.RunFor(2);
        call.Speak("r3");
        call.RunFor(1);

        call.Deleted().Should().Contain("u1");
    }
}
