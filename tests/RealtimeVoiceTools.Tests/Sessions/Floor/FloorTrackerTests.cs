namespace RealtimeVoiceTools.Tests.Sessions.Floor;

public class FloorTrackerTests
{
    private const int Second = 48_000;

    private readonly FloorTracker _floor = new(AudioFormat.Pcm16);

    [Fact]
    public void Audio_ThatComesFasterThanItPlays_EndsWhenItHasBeenHeard()
    {
        _floor.Queue("i1", false, 3 * Second, At(1));
        _floor.Queue("i1", false, 2 * Second, At(1.1));

        _floor.AgentAudible(At(5.9)).Should().BeTrue();
        _floor.AgentAudible(At(6)).Should().BeFalse();
        _floor.SilentSince(At(9)).Should().Be(At(6));
        _floor.SpanOf("i1").Should().Be((At(1), At(6)));
    }

    [Fact]
    public void Telephone_Audio_HasEightBytesInAMillisecond()
    {
        var floor = new FloorTracker(AudioFormat.G711Ulaw);
        floor.Queue("i1", false, 8000, At(0));

        floor.PlaybackEnd(At(0)).Should().Be(At(1));
    }

    [Fact]
    public void Silence_IsCountedFromTheEndOfTheTurnAndNotFromWhenItIsKnown()
    {
        _floor.UserBegan(At(1));
        _floor.UserEnded(At(3), pause: At(0.5));

        _floor.SilentSince(At(4)).Should().Be(At(2.5));
    }

    [Fact]
    public void Pause_ThatIsLongerThanTheSpeech_CountsFromItsBeginning()
    {
        _floor.UserBegan(At(1));
        _floor.UserEnded(At(1.2), pause: At(0.5));

        _floor.UserStoppedAt.Should().Be(At(1));
    }

    [Fact]
    public void Flush_InTheMiddle_NamesWhatWasCutAndWhatWasNotHeardAtAll()
    {
        _floor.Queue("i1", false, Second, At(0));
        _floor.Queue("i2", false, 2 * Second, At(0));
        _floor.Queue("f1", true, Second, At(0));
        _floor.Queue("i3", false, Second, At(0));

        PlaybackCut cut = _floor.Flush(At(1.75))!.Value;
        cut.ItemId.Should().Be("i2");
        cut.Heard.Should().Be(At(0.75));
        cut.Unheard.Should().Equal("i3");
        _floor.AgentAudible(At(1.75)).Should().BeFalse();
    }

    [Fact]
    public void Flush_InTheInstantInWhichAnItemBegins_NamesItAsNotHeard()
    {
        _floor.Queue("i1", false, Second, At(2));

        PlaybackCut cut = _floor.Flush(At(2))!.Value;
        cut.ItemId.Should().BeNull();
        cut.Unheard.Should().Equal("i1");
    }

    [Fact]
    public void Flush_WhenNothingPlays_CutsNothing()
    {
        _floor.Queue("i1", false, Second, At(0));

        _floor.Flush(At(1)).Should().BeNull();
    }

    [Fact]
    public void PlaybackThatRanDry_MovesWhatFollows()
    {
        _floor.Queue("i1", false, Second, At(0));
        _floor.Queue("i1", false, Second, At(3));

        _floor.PlaybackEnd(At(3)).Should().Be(At(4));
        _floor.Flush(At(3.5))!.Value.Heard.Should().Be(At(1.5), "one second before the gap and half a second after it");
    }

    [Fact]
    public void Report_OfTheApplication_MovesTheEnd()
    {
        _floor.Queue("i1", false, 4 * Second, At(0));

        _floor.Report("i1", played: At(0.5), At(1.5)).Should().Be(At(1));
        _floor.PlaybackEnd(At(1.5)).Should().Be(At(5));
    }

    [Fact]
    public void ServerManagedPlayback_IsBelievedAndBytesAreNot()
    {
        _floor.ServerManaged = true;
        _floor.Queue("i1", false, 9 * Second, At(0));
        _floor.AgentAudible(At(1)).Should().BeFalse();
        _floor.PlaybackStarted("r1", isFiller: false, At(1));
        _floor.PlaybackStarted("f1", isFiller: true, At(2));
        _floor.PlaybackStopped("r1", isCut: false, At(3));
        _floor.AgentAudible(At(4)).Should().BeTrue("the filler is still heard");
        _floor.PlaybackStopped("f1", isCut: false, At(5));

        _floor.AgentAudible(At(6)).Should().BeFalse();
        _floor.SilentSince(At(8)).Should().Be(At(5));
        _floor.AgentSpokeAt.Should().Be(At(1));
    }

    [Fact]
    public void ServerThatForgetsToSayWhenPlaybackEnds_IsNotBelievedForEver()
    {
        _floor.ServerManaged = true;
        for (int i = 0; i < 100; i++)
            _floor.PlaybackStarted($"r{i}", isFiller: false, At(i));
        for (int i = 92; i < 100; i++)
            _floor.PlaybackStopped($"r{i}", isCut: false, At(100));

        _floor.AgentAudible(At(101)).Should().BeFalse();
    }

    private static TimeSpan At(double seconds) => TimeSpan.FromSeconds(seconds);
}
