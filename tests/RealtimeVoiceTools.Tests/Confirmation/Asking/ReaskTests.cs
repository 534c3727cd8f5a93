using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Confirmation.Asking;

public class ReaskTests
{
    [Fact]
    [Trait("Case", "109")]
    public void UnclearAnswers_AreAskedAgainTwiceInOtherWords_ThenGivenUp()
    {
        var asked = new AskedCall();
        List<string?> questions = [asked.Call.Requests.Last().ExactWords];
        for (int i = 1; i <= 2; i++)
        {
            asked.Call.Hears($"u{i}", "Hm, what was that again");
            asked.Confirms(0.5);
            questions.Add(asked.Call.Requests.Last().ExactWords);
            asked.HearsQuestion();
        }

        asked.Call.Hears("u3", "Hm");
        string last = asked.Confirms();

        asked.Ran.Should().BeFalse();
        questions.Should().OnlyHaveUniqueItems().And.OnlyContain(words => words!.Contains("delete 'Review proposal'"));
        asked.Call.OutputOf(last).GetProperty("spoken_message").GetString().Should().Be("I'll leave it as it is.");
        asked.Resolved.Resolution.Should().Be(ConfirmationResolution.Voided);
    }

    [Fact]
    [Trait("Case", "108")]
    public void Reask_WhereCallersHaveKeys_OffersThem()
    {
        var asked = new AskedCall(configure: options => options.Confirmation.OffersKeypad = true);
        asked.Call.Requests.Last().ExactWords.Should().NotContain("press 1");
        asked.Call.Hears("u1", "Hm");
        asked.Confirms(0.5);

        asked.Call.Requests.Last().ExactWords.Should().Contain("press 1");
    }

    [Fact]
    [Trait("Case", "104")]
    public void ChangeOfMind_BegunBeforeTheQuestionHadEnded_IsNotMadeUpForByAYes()
    {
        var asked = new AskedCall(heard: false, configure: options => options.TurnDetection = TurnDetectionSettings.ServerVad() with { InterruptResponse = false });
        asked.Call.Speak("q1", milliseconds: 2000);
        asked.Call.RunFor(1.9);
        asked.Call.Hears("u1", "Okay, the other one though", spokenMilliseconds: 800);
        asked.Call.Hears("u2", "Sure, go ahead");
        asked.Confirms();
        asked.Ran.Should().BeFalse();
        asked.HearsQuestion();
        asked.Call.Hears("u3", "Sure, go ahead");
        asked.Confirms();

        asked.Ran.Should().BeTrue("it was asked anew");
    }
}
