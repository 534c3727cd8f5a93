namespace RealtimeVoiceTools.Tests.Speech;

public sealed class SpokenDurationsTests
{
    [Theory]
    [InlineData(0.2, "a few seconds")]
    [InlineData(10, "a few seconds")]
    [InlineData(11, "about 20 seconds")]
    [InlineData(50, "about 50 seconds")]
    [InlineData(51, "about 1 minute")]
    [InlineData(60, "about 1 minute")]
    [InlineData(65, "about 1 minute")]
    [InlineData(90, "about 2 minutes")]
    [InlineData(900, "about 15 minutes")]
    [InlineData(3600, "about 1 hour")]
    [InlineData(7200, "about 2 hours")]
    [InlineData(86400, "about 1 day")]
    [InlineData(200000, "about 3 days")]
    public void Wait_OfSeconds_IsRoundedUp(double seconds, string said) =>
        SpokenDurations.Wait(TimeSpan.FromSeconds(seconds), TestTools.Phrases.Words).Should().Be(said);
}
