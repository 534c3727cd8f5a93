namespace RealtimeVoiceTools.Schedules.Tests.Scheduling;

/// <summary>Time that stands still while anything can happen, then goes to the next timer.</summary>
internal sealed class VirtualClock(Schedule schedule) : TimeProvider
{
    private static readonly TimeSpan s_longest = TimeSpan.FromHours(1);
    private static readonly DateTimeOffset s_start = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

    private readonly List<Timer> _timers = [];
    private long _count;

    public TimeSpan Now { get; private set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => s_start + Now;

    public override long GetTimestamp() => Now.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    public Task Wait(TimeSpan time, CancellationToken cancellationToken = default) => Task.Delay(time, this, cancellationToken);

    /// <summary>Goes to the next timer and lets it fire. False when there is none.</summary>
    public bool TryAdvance()
    {
        Timer? next = _timers.Where(timer => timer.Due is not null).MinBy(timer => (timer.Due, timer.Order));
        if (next is null)
            return false;
        if (next.Due > s_longest)
        {
            schedule.Fault("it goes on for ever");
            return false;
        }

        Now = next.Due > Now ? next.Due.Value : Now;
        // All that are due at this moment: who comes first is not the clock's to say.
        foreach (Timer due in _timers.Where(timer => timer.Due <= Now).OrderBy(timer => timer.Order).ToArray())
        {
            due.Due = null;
            schedule.Add("timer", () => schedule.Whole(due.Fire));
        }

        return true;
    }

    private sealed class Timer(VirtualClock clock, Action fire) : ITimer
    {
        private bool _isDisposed;

        public TimeSpan? Due { get; set; }

        public long Order { get; private set; }

        public Action Fire { get; } = fire;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (period != Timeout.InfiniteTimeSpan && period != TimeSpan.Zero)
                throw new NotSupportedException("The library has no timers that repeat.");
            if (_isDisposed)
                return false;
            clock._timers.Remove(this);
            Due = dueTime == Timeout.InfiniteTimeSpan ? null : clock.Now + dueTime;
            Order = ++clock._count;
            if (Due is not null)
                clock._timers.Add(this);
            return true;
        }

        public void Dispose()
        {
            _isDisposed = true;
            Due = null;
            clock._timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
