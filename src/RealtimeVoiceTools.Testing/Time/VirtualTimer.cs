namespace RealtimeVoiceTools.Testing;

/// <summary>A timer of <see cref="VirtualTimeProvider"/>. Its place in the queue is recognised by a number, so that a changed timer leaves a stale entry behind.</summary>
internal sealed class VirtualTimer(VirtualTimeProvider time, TimerCallback callback, object? state) : ITimer
{
    private long setAs;
    private TimeSpan period;
    private bool disposed;

    public bool IsDisposed => Volatile.Read(ref disposed);

    public bool IsSet => Volatile.Read(ref setAs) != 0;

    public bool IsSetAs(long order) => Volatile.Read(ref setAs) == order;

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        if (disposed)
        {
            return false;
        }

        this.period = period;
        Volatile.Write(ref setAs, 0);
        if (dueTime != Timeout.InfiniteTimeSpan)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(dueTime, TimeSpan.Zero);
            Volatile.Write(ref setAs, time.Enqueue(this, dueTime));
        }

        return true;
    }

    public void Fire()
    {
        bool repeats = period > TimeSpan.Zero;
        Volatile.Write(ref setAs, repeats ? time.Enqueue(this, period) : 0);
        callback(state);
    }

    public void Dispose()
    {
        Volatile.Write(ref disposed, true);
        Volatile.Write(ref setAs, 0);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
