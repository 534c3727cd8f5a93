namespace RealtimeVoiceTools.Tests.Sessions.Floor;

/// <summary>Who is audible, whatever the provider and the application tell.</summary>
public class LatePlaybackTests
{
    private readonly FloorTracker _floor = new(AudioFormat.G711Ulaw);

    [Fact]
    public void Audio_OfEightKilohertz_PlaysForAsLongAsItsBytes()
    {
        _floor.Queue("a", isFiller: false, bytes: 8000, At(0));

        _floor.PlaybackEnd(At(0)).Should().Be(At(1));
    }

    [Fact]
    public void Item_WhoseAudioRanDry_WasHeardForItsLengthAndNotForThePause()
    {
        _floor.Queue("a", isFiller: false, At(1), At(0));
        _floor.Queue("a", isFiller: false, At(1), At(3));

        _floor.Flush(At(3.5))!.Value.Heard.Should().Be(At(1.5));
    }

    [Fact]
    public void AgentWords_ThatWereFlushedBeforeTheyPlayed_WereNotSpoken()
    {
        _floor.Queue("a", isFiller: false, At(8), At(0));
        _floor.Queue("b", isFiller: false, At(2), At(0));
        _floor.UserBegan(At(1));
        _floor.Flush(At(1));
        _floor.UserEnded(At(2));

        _floor.AgentSpokeAt.Should().BeLessThan(_floor.UserStoppedAt);
    }

    [Fact]
    public void Report_OfAnOldItem_MovesNothingThatPlaysNow()
    {
        _floor.Queue("old", isFiller: false, At(1), At(0));
        _floor.Queue("new", isFiller: false, At(4), At(10));
        _floor.Report("old", At(1), At(11));

        _floor.PlaybackEnd(At(11)).Should().BeCloseTo(At(14), At(1));
        _floor.Flush(At(13))!.Value.Heard.Should().BeCloseTo(At(3), At(1));
    }

    [Fact]
    public void Report_ThatLagsBehind_MovesWhatFollowsAsWell()
    {
        _floor.Queue("a", isFiller: false, At(2), At(0));
        _floor.Queue("b", isFiller: false, At(2), At(0));

        _floor.Report("a", At(1), At(1.5)).Should().Be(At(0.5));
        _floor.PlaybackEnd(At(2)).Should().Be(At(4.5));
    }

    [Theory]
    [InlineData(double.MinValue)]
    [InlineData(-5)]
    [InlineData(100)]
    [InlineData(double.MaxValue)]
    public void Report_OutOfAllBounds_SaysNoMoreThanAllOrNothing(double seconds)
    {
        _floor.Queue("a", isFiller: false, At(2), At(0));
        TimeSpan played = Math.Abs(seconds) > 1000 ? seconds < 0 ? TimeSpan.MinValue : TimeSpan.MaxValue : At(seconds);
        _floor.Report("a", played, At(1));

        _floor.PlaybackEnd(At(1)).Should().BeGreaterThanOrEqualTo(At(1)).And.BeLessThanOrEqualTo(At(3));
    }

    [Fact]
    public void PlaybackEnd_ThatIsToldLateOrTwice_MakesNoSilenceShorter()
    {
        _floor.ServerManaged = true;
        _floor.PlaybackStarted("a", isFiller: false, At(0));
        _floor.PlaybackStopped("a", isCut: false, At(2));
        _floor.PlaybackStopped("a", isCut: false, At(4));
        _floor.PlaybackStopped("never", isCut: true, At(5));

        _floor.SilentSince(At(6)).Should().Be(At(2));
    }

    [Fact]
    public void PlaybackStart_ThatIsToldAgainAfterItsEnd_IsNoVoice()
    {
        _floor.ServerManaged = true;
        _floor.PlaybackStarted("a", isFiller: false, At(0));
        _floor.PlaybackStopped("a", isCut: false, At(2));
        _floor.PlaybackStarted("a", isFiller: false, At(3));

        _floor.AgentAudible(At(4)).Should().BeFalse();
    }

    [Fact]
    public void Clip_WhereTheProviderPlaysTheAgent_IsHeardForItsLength()
    {
        _floor.ServerManaged = true;
        _floor.QueueClip("clip", At(2), bytes: 0, At(1));

        _floor.AgentAudible(At(2.9)).Should().BeTrue();
        _floor.SilentSince(At(4)).Should().Be(At(3));
    }

    private static TimeSpan At(double seconds) => TimeSpan.FromSeconds(seconds);
}
