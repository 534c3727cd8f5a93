namespace TaskManager.Tests.Conversations;

/// <summary>A clock that begins on Tuesday 3 November 2026 at noon UTC and runs four times as fast as the real one.</summary>
internal sealed class HurriedTime : TimeProvider
{
    private const int Speed = 4;
    private static readonly DateTimeOffset _start = new(2026, 11, 3, 12, 0, 0, TimeSpan.Zero);

    private readonly long _began = System.GetTimestamp();
    private long _leapt;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => System.TimestampFrequency;

    public override long GetTimestamp() => ((System.GetTimestamp() - _began) * Speed) + Interlocked.Read(ref _leapt);

    public override DateTimeOffset GetUtcNow() => _start + GetElapsedTime(0);

    /// <summary>So much time has passed at once. Timers do not notice.</summary>
    public void Leap(TimeSpan time) => Interlocked.Add(ref _leapt, (long)(time.TotalSeconds * TimestampFrequency));

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new HurriedTimer(System.CreateTimer(callback, state, Shorten(dueTime), Shorten(period)));

    private static TimeSpan Shorten(TimeSpan time) => time == Timeout.InfiniteTimeSpan ? time : time / Speed;

    private sealed class HurriedTimer(ITimer timer) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => timer.Change(Shorten(dueTime), Shorten(period));

        public void Dispose() => timer.Dispose();

        public ValueTask DisposeAsync() => timer.DisposeAsync();
    }
}
