namespace RealtimeVoiceTools.Tests.Calls;

public class IntentRepeatTests
{
    private readonly Intents _intents = new("session", new CallOptions { MaxRepeats = 3 });

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Repeat_AfterItWasDone_CountsUnlessTheCallerSaidYes(bool confirmed, bool isTooOften)
    {
        Intent first = Asked(turn: 1, times: 3);
        (first.Succeeded, first.WasConfirmed) = (true, confirmed);

        Intent again = _intents.Find("clear", "{}", turn: 2);

        again.Key.Should().NotBe(first.Key);
        _intents.IsRepeatedTooOften(again, TimeSpan.FromSeconds(1)).Should().Be(isTooOften);
    }

    [Fact]
    public void Repeat_ThatWasNotDone_CountsHoweverOftenTheCallerSpeaks()
    {
        Asked(turn: 1, times: 3);

        _intents.IsRepeatedTooOften(_intents.Find("clear", "{}", turn: 2), TimeSpan.FromSeconds(1)).Should().BeTrue();
    }

    private Intent Asked(int turn, int times)
    {
        Intent intent = _intents.Find("clear", "{}", turn);
        for (int i = 0; i < times; i++)
            _intents.IsRepeatedTooOften(intent, TimeSpan.Zero).Should().BeFalse();
        return intent;
    }
}
