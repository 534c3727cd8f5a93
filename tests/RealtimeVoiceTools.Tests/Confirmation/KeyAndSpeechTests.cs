using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Confirmation;

/// <summary>A key and what else happens around it.</summary>
[Trait("Case", "101")]
public class KeyAndSpeechTests
{
    [Fact]
    public void Call_WhileTheCallerSpeaksAfterTheKey_WaitsAndHeedsTheNo()
    {
        var asked = new AskedCall();
        Press(asked, thenSeconds: 1);
        asked.Call.Receive(Frames.SpeechStarted("u1"));
        asked.Call.RunFor(0.2);
        asked.Confirms(0.5);
        asked.Ran.Should().BeFalse("the caller is saying something");
        asked.Call.Receive(Frames.SpeechStopped("u1", 900));
        asked.Call.Receive(Frames.Committed("u1"));
        asked.Call.RunFor(0.5);
        asked.Ran.Should().BeFalse("what was said is not known yet");
        asked.Call.Receive(Frames.Transcribed("u1", "No, wait!"));
        asked.Call.RunFor(3);

        asked.Ran.Should().BeFalse();
        asked.Resolved.Resolution.Should().Be(ConfirmationResolution.Declined);
    }

    [Theory]
    [InlineData('2', 0)]
    [InlineData('1', 1)]
    public void Key_BeforeTheQuestionHasEnded_CountsOnlyAgainstIt(char key, int told)
    {
        var asked = new AskedCall(heard: false);
        asked.Call.Speak("q1", milliseconds: 3000);
        asked.Call.RunFor(1);
        asked.Call.Do(() => asked.Call.Signal(new Signal.KeyPressed(key)));
        asked.Call.RunFor(4);
        asked.Confirms();

        asked.Ran.Should().BeFalse();
        asked.Call.Happened<VoiceSessionEvent.KeyPressed>().Should().HaveCount(told);
        asked.Call.Happened<VoiceSessionEvent.ConfirmationResolved>().Count(resolved => resolved.Resolution == ConfirmationResolution.Declined).Should().Be(1 - told);
    }

    [Fact]
    public void NoInTheApplication_AfterItsTimeButBeforeTheCallIsDecided_IsHeeded()
    {
        var asked = new AskedCall();
        asked.Call.Do(() => asked.Call.Signal(new Signal.ConfirmationAnswered(asked.QuestionId, Yes: true)));
        asked.Call.RunFor(28.5);
        asked.Call.Receive(Frames.SpeechStarted("u1"));
        asked.Confirms(2);
        asked.Call.Do(() => asked.Call.Signal(new Signal.ConfirmationAnswered(asked.QuestionId, Yes: false)));
        asked.Call.Receive(Frames.SpeechStopped("u1", 900));
        asked.Call.Receive(Frames.Committed("u1"));
        asked.Call.RunFor(5);

        asked.Ran.Should().BeFalse();
        asked.Resolved.Resolution.Should().Be(ConfirmationResolution.Declined);
    }

    [Fact]
    public void ChangeOfMind_AfterAYesInTheApplication_IsAskedAboutAnew()
    {
        var asked = new AskedCall();
        asked.Call.Do(() => asked.Call.Signal(new Signal.ConfirmationAnswered(asked.QuestionId, Yes: true)));
        asked.Call.Speak("told", "All right then.");
        asked.Call.RunFor(2);
        asked.Call.Hears("u1", "the other one, please");
        asked.Confirms();
        asked.Ran.Should().BeFalse();
        asked.HearsQuestion();
        asked.Call.Hears("u2", "Yes, go ahead");
        asked.Confirms();

        asked.Ran.Should().BeTrue();
        asked.Resolved.Evidence.Should().Be(EvidenceKind.Speech);
    }

    [Fact]
    public void Call_AfterTheKey_RunsThoughNobodyKnowsWhatWasSaid()
    {
        var asked = new AskedCall();
        Press(asked, thenSeconds: 1);
        asked.Call.Hears("u1", null);
        asked.Confirms(4);

        asked.Ran.Should().BeTrue();
    }

    [Fact]
    public void Key_WhileACallWaits_IsItsAnswer()
    {
        var asked = new AskedCall();
        asked.Call.Hears("u1", null);
        asked.Confirms(0.2);
        Press(asked, thenSeconds: 3);

        asked.Ran.Should().BeTrue();
    }

    [Fact]
    [Trait("Case", "109")]
    public void Key_AsTheWaitOfTheLastCallEnds_IsNotLost()
    {
        var asked = new AskedCall(configure: options => options.Confirmation.MaxReasks = 0);
        asked.Call.Hears("u1", null);
        asked.Confirms(1.7);
        Press(asked, thenSeconds: 2);

        asked.Ran.Should().BeTrue();
    }

    [Fact]
    public void Key_WhileAnotherThingIsBeingLookedUp_IsToldToTheModel()
    {
        var asked = new AskedCall();
        asked.Call.Receive(Frames.Created("other"));
        asked.Call.Receive(Frames.ItemDone("other", "c8", "delete", """{"subject":"y","confirmed":false}"""));
        Press(asked, thenSeconds: 1);

        asked.Call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.AddContext>().Should().ContainSingle().Which.Text.Should().Contain("yes");
    }

    [Fact]
    [Trait("Case", "113")]
    public void Key_ToAQuestionThatTurnsOutToHaveBeenAnother_ConfirmsNothing()
    {
        var asked = new AskedCall(heard: false);
        RealtimeCommand.CreateResponse request = asked.Call.Begin("q1");
        asked.Call.Receive(Frames.Audio("q1", "said_q1", 1000));
        asked.Call.Receive(Frames.Done("q1", tag: request.Tag));
        asked.Call.RunFor(1.5);
        Press(asked, thenSeconds: 0.3);
        asked.Call.Receive(Frames.TextDone("q1", "said_q1", "Want me to try again?"));
        asked.Call.RunFor(1);
        asked.Confirms(0.5);

        asked.Ran.Should().BeFalse();
    }

    [Fact]
    [Trait("Case", "99")]
    public void Key_AMomentBeforeTheExpiry_IsToldToTheModel()
    {
        var asked = new AskedCall(heard: false);
        asked.Call.Speak("q1");
        asked.Call.RunFor(1 + 29.6);
        Press(asked, thenSeconds: 3);

        asked.Call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.AddContext>().Should().ContainSingle("the caller has answered, and hears nothing else");
        asked.Confirms();
        asked.Ran.Should().BeFalse("the call came too late");
    }

    [Fact]
    [Trait("Case", "102")]
    public void EchoThatIsTakenUpAgain_IsWaitedFor()
    {
        var asked = new AskedCall(heard: false);
        asked.Call.Speak("q1");
        asked.Call.RunFor(1.1);
        asked.Call.Hears("e1", "go ahead", seconds: 0.3);
        asked.Call.Hears("u1", "Yes");
        asked.Call.Hears("e1", null);
        asked.Confirms(0.5);
        asked.Ran.Should().BeFalse("its words are not known yet");
        asked.Call.Receive(Frames.Transcribed("e1", "No, wait!"));
        asked.Call.RunFor(3);

        asked.Ran.Should().BeFalse();
    }

    private static void Press(AskedCall asked, double thenSeconds)
    {
        asked.Call.Do(() => asked.Call.Signal(new Signal.KeyPressed('1')));
        asked.Call.RunFor(thenSeconds);
    }
}
