using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Confirmation.Answers;

public class EvidenceReaderTests
{
    [Theory]
    [Trait("Case", "106")]
    [InlineData(199, false)]
    [InlineData(200, true)]
    public void Yes_IsEvidenceOnlyIfItWasSpokenForLongEnough(int milliseconds, bool runs)
    {
        var asked = new AskedCall();
        asked.Call.Hears("u1", "Yes", spokenMilliseconds: milliseconds);
        asked.Confirms();

        asked.Ran.Should().Be(runs);
    }

    [Fact]
    [Trait("Case", "102")]
    public void Yes_ThatTheCallerTakesUpAgain_IsWaitedForToItsEnd()
    {
        var asked = new AskedCall();
        asked.Call.Hears("u1", "Yes");
        asked.Call.Receive(Frames.SpeechStarted("u1"));
        asked.Confirms(1);

        asked.Ran.Should().BeFalse("what is said in addition is not known yet");
        asked.Call.Hears("u1", "Yes, but not this one");
        asked.Ran.Should().BeFalse();
    }

    [Theory]
    [Trait("Case", "106")]
    [InlineData(-0.70, false)]
    [InlineData(-0.69, true)]
    public void Yes_IsEvidenceOnlyIfTheTranscriptionIsSureEnough(double logprob, bool runs)
    {
        var asked = new AskedCall();
        asked.Call.Hears("u1", null);
        asked.Call.Receive(Frames.Transcribed("u1", "Yes", logprob));
        asked.Confirms();

        asked.Ran.Should().Be(runs);
    }

    [Theory]
    [Trait("Case", "105")]
    [InlineData(0.299, false)]
    [InlineData(0.301, true)]
    public void WordsOfTheQuestion_ThatComeBackRightBehindIt_AreItsEcho(double after, bool runs)
    {
        var asked = new AskedCall(heard: false);
        asked.Call.Speak("q1");
        asked.Call.RunFor(1 + after);
        asked.Call.Hears("u1", "Go ahead.");
        asked.Confirms();

        asked.Ran.Should().Be(runs);
    }

    [Fact]
    [Trait("Case", "105")]
    public void Echo_ThatHoldsADenial_EndsNoQuestion()
    {
        var asked = new AskedCall(heard: false);
        asked.Call.Speak("q1", milliseconds: 3000);
        asked.Call.RunFor(2.8);
        asked.Call.Hears("u1", "This can't be undone.");
        asked.Confirms(0.5);
        asked.HearsQuestion();
        asked.Call.Hears("u2", "Yes, please.");
        asked.Confirms();

        asked.Ran.Should().BeTrue();
    }

    [Theory]
    [InlineData("No")]
    [InlineData("No, no!")]
    public void BareNo_OverTheQuestion_IsHeededThoughTheAgentSaidItToo(string answer)
    {
        var asked = new AskedCall(heard: false, preview: () => AskedCall.Preview with { Action = "delete 'No entry'", Facts = ["No entry"] });
        asked.Call.Speak("q1", milliseconds: 3000);
        asked.Call.RunFor(2);
        asked.Call.Hears("u1", answer);
        asked.Confirms();

        asked.Ran.Should().BeFalse();
        asked.Resolved.Resolution.Should().Be(ConfirmationResolution.Declined);
    }

    [Fact]
    [Trait("Case", "106")]
    public void Transcript_OfNoKnownTurn_IsNobodysWord()
    {
        var asked = new AskedCall();
        asked.Call.Receive(Frames.Transcribed("u_unknown", "Yes"));
        asked.Confirms();

        asked.Ran.Should().BeFalse();
    }

    [Fact]
    [Trait("Case", "95")]
    public void Context_ThatSaysYes_IsNoEvidence()
    {
        var asked = new AskedCall();
        asked.Call.Do(() => asked.Call.Signal(new Signal.ContextAdded("Yes, go ahead.")));
        asked.Confirms();

        asked.Ran.Should().BeFalse();
    }

    [Fact]
    [Trait("Case", "100")]
    public void Yes_ToSomethingTheAgentAskedSince_IsNoEvidence()
    {
        var asked = new AskedCall();
        asked.Call.Receive(Frames.Created("r9"));
        asked.Call.Receive(Frames.Audio("r9", "i9", 500));
        asked.Call.Receive(Frames.TextDone("r9", "i9", "Want me to try again?"));
        asked.Call.Receive(Frames.Done("r9"));
        asked.Call.RunFor(1);
        asked.Call.Hears("u1", "Yes");
        asked.Confirms();

        asked.Ran.Should().BeFalse();
    }

    [Theory]
    [Trait("Case", "108")]
    [InlineData(false, false, false)]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    public void Answer_WhoseWordsAreUnknown_ConfirmsOnlyByOptionAndNothingGrave(bool accepted, bool bulk, bool runs)
    {
        var asked = new AskedCall(
            new VoiceToolTraits { Destructive = true, Bulk = bulk }, options => options.Confirmation.AcceptWithoutTranscript = accepted);
        asked.Call.Hears("u1", null);
        asked.Call.Receive("""{"type":"conversation.item.input_audio_transcription.failed","item_id":"u1","error":{"code":"x"}}""");
        asked.Confirms();

        asked.Ran.Should().Be(runs);
    }

    [Theory]
    [InlineData("Ja, bitte", true)]
    [InlineData("Nein", false)]
    [InlineData("Yes, please delete it", false)]
    public void Answer_IsReadInTheLanguageOfTheSession(string answer, bool runs)
    {
        var asked = new AskedCall(configure: options => options.Culture = System.Globalization.CultureInfo.GetCultureInfo("de-DE"));
        asked.Call.Hears("u1", answer);
        asked.Confirms();

        asked.Ran.Should().Be(runs);
    }

    [Fact]
    [Trait("Case", "110")]
    public void Answer_InALanguageNobodyReads_ConfirmsNothing()
    {
        var asked = new AskedCall(configure: options => options.Culture = System.Globalization.CultureInfo.GetCultureInfo("sv-SE"));
        asked.Call.Hears("u1", "yes");
        asked.Confirms();

        asked.Ran.Should().BeFalse();
    }
}
