namespace RealtimeVoiceTools.Testing.Tests.Time;

public class VirtualTimeProviderTests
{
    private readonly VirtualTimeProvider time = new();
    private readonly List<string> fired = [];

    [Fact]
    public void Advance_SeveralTimers_FireInDueOrderEachAtItsOwnTime()
    {
        Set("late", 30);
        Set("early", 10);
        Set("middle", 20);

        time.Advance(TimeSpan.FromMilliseconds(25));

        fired.Should().Equal("early@10", "middle@20");
        time.Elapsed.Should().Be(TimeSpan.FromMilliseconds(25));
    }

    [Fact]
    public void Advance_TimersOfEqualDueTime_FireInTheOrderTheyWereSet()
    {
        foreach (int i in Enumerable.Range(0, 50))
        {
            Set($"{i}", 10);
        }

        time.Advance(TimeSpan.FromMilliseconds(10));

        fired.Should().Equal(Enumerable.Range(0, 50).Select(i => $"{i}@10"));
    }

    [Fact]
    public void Advance_TimerSetByACallback_FiresInTheSameMoveWhenDue()
    {
        using ITimer first = time.CreateTimer(_ => Set("second", 5), null, TimeSpan.FromMilliseconds(10), Timeout.InfiniteTimeSpan);

        time.Advance(TimeSpan.FromMilliseconds(20));

        fired.Should().Equal("second@15");
    }

    [Fact]
    public void Advance_PeriodicTimer_FiresOncePerPeriod()
    {
        using ITimer timer = time.CreateTimer(_ => Note("tick"), null, TimeSpan.FromMilliseconds(10), TimeSpan.FromMilliseconds(10));

        time.Advance(TimeSpan.FromMilliseconds(35));

        fired.Should().Equal("tick@10", "tick@20", "tick@30");
    }

    [Fact]
    public void Change_BeforeDue_ForgetsTheOldDueTime()
    {
        ITimer timer = Set("only", 10);
        timer.Change(TimeSpan.FromMilliseconds(40), Timeout.InfiniteTimeSpan);

        time.Advance(TimeSpan.FromMilliseconds(39));
        fired.Should().BeEmpty();
        time.Advance(TimeSpan.FromMilliseconds(1));

        fired.Should().Equal("only@40");
    }

    [Fact]
    public void Dispose_BeforeDue_NeverFires()
    {
        Set("never", 10).Dispose();

        time.Advance(TimeSpan.FromSeconds(1));

        fired.Should().BeEmpty();
        time.NextTimerDue.Should().BeNull();
    }

    [Fact]
    public void Change_AfterDispose_IsRefused()
    {
        ITimer timer = Set("never", 10);
        timer.Dispose();

        timer.Change(TimeSpan.Zero, Timeout.InfiniteTimeSpan).Should().BeFalse();
    }

    [Fact]
    public void AdvanceToNextTimer_MovesExactlyToIt()
    {
        Set("one", 70);
        time.NextTimerDue.Should().Be(TimeSpan.FromMilliseconds(70));

        time.AdvanceToNextTimer().Should().BeTrue();

        fired.Should().Equal("one@70");
        time.AdvanceToNextTimer().Should().BeFalse();
        time.Elapsed.Should().Be(TimeSpan.FromMilliseconds(70));
    }

    [Fact]
    public void AdvanceUntil_LimitReached_StopsBeforeIt()
    {
        Set("far", 5000);

        time.AdvanceUntil(() => fired.Count > 0, TimeSpan.FromSeconds(1)).Should().BeFalse();

        fired.Should().BeEmpty();
    }

    [Fact]
    public void Advance_FromACallback_IsRefused()
    {
        Exception? refused = null;
        using ITimer timer = time.CreateTimer(_ => refused = Record.Exception(() => time.Advance(TimeSpan.FromSeconds(1))), null, TimeSpan.Zero, Timeout.InfiniteTimeSpan);

        time.Advance(TimeSpan.FromMilliseconds(1));

        refused.Should().BeOfType<InvalidOperationException>();
    }

    [Fact]
    public void Clock_StandsStillUnlessMoved()
    {
        DateTimeOffset before = time.GetUtcNow();
        long stamp = time.GetTimestamp();

        time.GetUtcNow().Should().Be(before);
        time.Advance(TimeSpan.FromHours(1));

        time.GetUtcNow().Should().Be(before.AddHours(1));
        time.GetElapsedTime(stamp).Should().Be(TimeSpan.FromHours(1));
    }

    [Fact]
    public void LocalNow_FollowsTheZoneSet()
    {
        time.SetLocalTimeZone(TimeZoneInfo.CreateCustomTimeZone("x", TimeSpan.FromHours(2), "x", "x"));

        time.GetLocalNow().Offset.Should().Be(TimeSpan.FromHours(2));
    }

    [Fact]
    public async Task Delay_OnVirtualTime_EndsWhenMoved()
    {
        Task delay = Task.Delay(TimeSpan.FromMinutes(10), time);

        time.Advance(TimeSpan.FromMinutes(10));

        await delay.WaitAsync(TimeSpan.FromSeconds(10));
    }

    private ITimer Set(string name, int milliseconds) =>
        time.CreateTimer(_ => Note(name), null, TimeSpan.FromMilliseconds(milliseconds), Timeout.InfiniteTimeSpan);

    private void Note(string name) => fired.Add($"{name}@{time.Elapsed.TotalMilliseconds}");
}
