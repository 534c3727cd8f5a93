using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Laws;

/// <summary>At most one response is open or requested.</summary>
public class Law03Tests
{
    [Fact]
    public void Request_ThatIsLost_IsMadeAgainAndThenReported()
    {
        VirtualCall call = WithResult();
        call.RunFor(30);

        call.Requests.Should().HaveCount(3);
        call.Requests.Select(request => request.EventId).Should().OnlyHaveUniqueItems();
        call.Happened<VoiceSessionEvent.SpeechFailed>().Should().ContainSingle();
    }

    [Fact]
    public void Request_ThatIsAnsweredAfterItCountedAsLost_IsNotMadeAgain()
    {
        VirtualCall call = WithResult();
        call.RunFor(5.5);
        call.Speak("late");
        call.RunFor(20);

        call.Requests.Should().ContainSingle();
    }

    [Fact]
    public void Response_BegunTwiceForOneRequest_IsCancelledTheSecondTime()
    {
        VirtualCall call = WithResult();
        RealtimeCommand.CreateResponse request = call.Requests.Single();
        call.RunFor(6.5);
        call.Requests.Should().HaveCount(2);
        call.Speak("first");
        call.Receive(Frames.Created("second", request.Tag));

        call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.CancelResponse>().Should().ContainSingle().Which.ResponseId.Should().Be("second");
    }

    [Fact]
    public void Response_ThatEndsBeforeItBegins_BlocksNothing()
    {
        VirtualCall call = WithResult();
        RealtimeCommand.CreateResponse request = call.Requests.Single();
        call.Receive(Frames.Done("r2", tag: request.Tag));
        call.Receive(Frames.Created("r2", request.Tag));
        call.Do(() => call.Signal(new Signal.SayRequested("Hello.")));

        call.Requests.Should().HaveCount(2);
    }

    [Fact]
    public void Created_SentTwice_IsOneResponse()
    {
        VirtualCall call = WithResult();
        RealtimeCommand.CreateResponse request = call.Begin("r2");
        call.Receive(Frames.Created("r2", request.Tag));
        call.Receive(Frames.Failed("r2", "server_error", request.Tag));
        call.RunFor(1.5);

        call.Requests.Should().HaveCount(2, "the response that failed was ours");
    }

    [Fact]
    public void LateEnd_OfTheResponseBefore_DoesNotEndTheOneThatIsOpen()
    {
        VirtualCall call = WithResult();
        RealtimeCommand.CreateResponse request = call.Begin("r2");
        call.Receive(Frames.Audio("r2", "i2", 100));
        call.Receive(Frames.Created("r3"));
        call.Receive(Frames.Done("r2", tag: request.Tag));
        call.Do(() => call.Signal(new Signal.SayRequested("Hello.")));
        call.RunFor(1);
        call.Requests.Should().ContainSingle();

        call.Receive(Frames.Done("r3"));
        call.Requests.Should().HaveCount(2);
    }

    [Fact]
    public void Server_ThatNamesNoRequests_IsUnderstoodAllTheSame()
    {
        VirtualCall call = WithResult();
        call.Receive(Frames.Created("r2"));
        call.Receive(Frames.Audio("r2", "i2", 100));
        call.Receive(Frames.Done("r2"));
        call.RunFor(20);

        call.Requests.Should().ContainSingle();
    }

    [Fact]
    public void Server_ThatNamesNoRequestsAndSpokeByItself_IsAskedAgainAfterItsRefusal()
    {
        VirtualCall call = WithResult();
        call.Receive(Frames.Created("own"));
        call.Receive(Frames.Error("conversation_already_has_active_response"));
        call.Receive(Frames.Done("own"));

        call.Requests.Should().HaveCount(2);
    }

    [Fact]
    public void Output_AcknowledgedBeforeItsSiblingsEnd_CountsAsKnownToTheServer()
    {
        ToolScript tools = new ToolScript().Add("fast", 0.1).Add("slow", 0.3);
        VirtualCall call = Wire.Open(tools);
        call.Calls("r1", ("c1", "fast", "{}"), ("c2", "slow", "{}"));
        call.RunFor(0.15);
        call.Receive(Frames.Acknowledged(call.Outputs.Single().ItemId));
        call.Receive(Frames.SpeechStarted("u1"));
        call.RunFor(0.5);
        call.Receive(Frames.Acknowledged(call.Outputs.Last().ItemId));
        call.Receive(Frames.SpeechStopped("u1"));
        call.Receive(Frames.Committed("u1"));
        call.Receive(Frames.Created("own"));
        call.Receive(Frames.Done("own"));
        call.RunFor(10);

        call.Requests.Should().BeEmpty("the server's answer to the turn knows both results");
    }

    [Fact]
    public void SpentRateLimit_WithAFarReset_DoesNotSilenceTheAgent()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 0.1));
        call.Receive("""{"type":"rate_limits.updated","rate_limits":[{"name":"tokens","limit":10,"remaining":0,"reset_seconds":86400}]}""");
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(6);

        call.Requests.Should().ContainSingle();
    }

    [Fact]
    public void Turn_ThatEndsWhileAServerSpeaksOnAndSkipsIt_IsAnswered()
    {
        VirtualCall call = Wire.Open(new ToolScript(), options => options.TurnDetection = TurnDetectionSettings.ServerVad() with { InterruptResponse = false });
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.Audio("r1", "i1", 1000));
        call.Hears("u1", "What about tomorrow?");
        call.Receive(Frames.Done("r1"));
        call.RunFor(3);

        call.Requests.Should().ContainSingle();
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Turn_WhicheverOfTheFourCombinations_IsAnsweredOnce(bool creates, bool interrupts)
    {
        var call = new VirtualCall(
            new RealtimeVoiceTools.Testing.ScriptedModel(RealtimeVoiceTools.Testing.EmulatedTurn.Say("Good morning.")), new ToolScript().Add("save"),
            options => options.TurnDetection = TurnDetectionSettings.ServerVad() with { CreateResponse = creates, InterruptResponse = interrupts });
        call.Says("Good morning");

        call.Happened<VoiceSessionEvent.AgentSaid>().Should().ContainSingle();
        call.Requests.Should().HaveCount(creates ? 0 : 1);
    }

    private static VirtualCall WithResult()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 0.1));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(0.2);
        return call;
    }
}
