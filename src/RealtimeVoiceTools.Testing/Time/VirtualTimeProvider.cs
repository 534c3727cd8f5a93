namespace RealtimeVoiceTools.Testing;

/// <summary>
/// A clock that stands still until it is moved. Timers fire on the thread that moves it, in the order in which they are due;
/// timers due at the same moment fire in the order in which they were set.
/// </summary>
/// <remarks>
/// Reading the clock and setting timers is safe from any thread. Moving it is done by one thread at a time: a second one waits, and a
/// callback that moves the clock itself is refused.
/// </remarks>
public sealed class VirtualTimeProvider : TimeProvider
{
    private readonly object gate = new();
    private readonly object mover = new();
    private readonly PriorityQueue<VirtualTimer, (long Due, long Order)> timers = new();
    private readonly long start;
    private TimeZoneInfo localTimeZone = TimeZoneInfo.Utc;
    private long now;
    private long nextOrder;

    /// <summary>Creates a clock that shows noon UTC on Tuesday 3 November 2026.</summary>
    public VirtualTimeProvider()
        : this(new DateTimeOffset(2026, 11, 3, 12, 0, 0, TimeSpan.Zero))
    {
    }

    /// <summary>Creates a clock that shows a given moment.</summary>
    public VirtualTimeProvider(DateTimeOffset startsAt) => now = start = startsAt.UtcTicks;

    /// <summary>How far the clock has been moved since it was made.</summary>
    public TimeSpan Elapsed => TimeSpan.FromTicks(Volatile.Read(ref now) - start);

    /// <inheritdoc/>
    /// <value>Ticks of 100 ns.</value>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    /// <value>UTC unless set.</value>
    public override TimeZoneInfo LocalTimeZone => localTimeZone;

    /// <summary>When the next timer is due, counted from now, or null when none is set.</summary>
    public TimeSpan? NextTimerDue
    {
        get
        {
            lock (gate)
            {
                return PeekNext() is { } due ? TimeSpan.FromTicks(Math.Max(0, due - now)) : null;
            }
        }
    }

    /// <summary>Sets the zone that <see cref="TimeProvider.GetLocalNow"/> uses.</summary>
    public void SetLocalTimeZone(TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        localTimeZone = zone;
    }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => new(Volatile.Read(ref now), TimeSpan.Zero);

    /// <inheritdoc/>
    public override long GetTimestamp() => Volatile.Read(ref now);

    /// <summary>Moves the clock forward. Every timer that falls due on the way fires with the clock showing its own due time.</summary>
    /// <exception cref="InvalidOperationException">Called from the callback of a timer.</exception>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        Move(() =>
        {
            long until = now + by.Ticks;
            while (TakeDue(until) is { } timer)
            {
                timer.Fire();
            }

            lock (gate)
            {
                now = Math.Max(now, until);
            }
        });
    }

    /// <summary>Moves the clock to the next timer and fires that one timer.</summary>
    /// <returns>False when no timer is set; the clock then stays where it is.</returns>
    /// <exception cref="InvalidOperationException">Called from the callback of a timer.</exception>
    public bool AdvanceToNextTimer()
    {
        bool fired = false;
        Move(() =>
        {
            if (TakeDue(long.MaxValue) is { } timer)
            {
                fired = true;
                timer.Fire();
            }
        });
        return fired;
    }

    /// <summary>Fires timer after timer until a condition holds.</summary>
    /// <returns>False when the time limit was reached, or no timer was left, before the condition held.</returns>
    public bool AdvanceUntil(Func<bool> condition, TimeSpan limit)
    {
        ArgumentNullException.ThrowIfNull(condition);
        long until = GetTimestamp() + limit.Ticks;
        while (!condition())
        {
            if (NextTimerDue is not { } due || GetTimestamp() + due.Ticks > until)
            {
                return false;
            }

            AdvanceToNextTimer();
        }

        return true;
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        VirtualTimer timer = new(this, callback, state);
        ClockWaiter.Current?.Add(timer, state);
        timer.Change(dueTime, period);
        ClockWaiter.Current?.Changed();
        return timer;
    }

    internal long Enqueue(VirtualTimer timer, TimeSpan dueIn)
    {
        lock (gate)
        {
            long due = now + dueIn.Ticks;
            timers.Enqueue(timer, (due, ++nextOrder));
            return nextOrder;
        }
    }

    private void Move(Action move)
    {
        if (Monitor.IsEntered(mover))
        {
            throw new InvalidOperationException("A timer's callback cannot move the clock that fired it.");
        }

        lock (mover)
        {
            move();
        }
    }

    private long? PeekNext()
    {
        while (timers.TryPeek(out VirtualTimer? timer, out (long Due, long Order) priority))
        {
            if (timer.IsSetAs(priority.Order))
            {
                return priority.Due;
            }

            timers.Dequeue();
        }

        return null;
    }

    private VirtualTimer? TakeDue(long until)
    {
        lock (gate)
        {
            if (PeekNext() is not { } due || due > until)
            {
                return null;
            }

            now = Math.Max(now, due);
            return timers.Dequeue();
        }
    }
}
