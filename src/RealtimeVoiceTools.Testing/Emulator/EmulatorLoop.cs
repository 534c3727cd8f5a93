namespace RealtimeVoiceTools.Testing;

/// <summary>
/// Runs everything that touches a connection's state one after the other, on whichever thread brings it: what arrives while something runs
/// is run after it by the same thread. So callbacks may call back, no lock is held over them, and one thread alone sees plain calls.
/// </summary>
internal sealed class EmulatorLoop(TimeProvider time)
{
    private readonly object gate = new();
    private readonly Queue<Action> work = new();
    private readonly HashSet<ScheduledAction> scheduled = [];
    private readonly long start = time.GetTimestamp();
    private bool running;
    private bool stopped;

    /// <summary>Called after each batch of work.</summary>
    public Action? Drained { get; set; }

    public TimeProvider Time => time;

    public TimeSpan Elapsed => time.GetElapsedTime(start);

    public void Post(Action action)
    {
        lock (gate)
        {
            work.Enqueue(action);
            if (running)
            {
                return;
            }

            running = true;
        }

        Drain();
    }

    public IDisposable After(TimeSpan delay, Action action)
    {
        ScheduledAction entry = new(this, action);
        lock (gate)
        {
            if (!stopped)
            {
                scheduled.Add(entry);
                entry.Start(time, delay < TimeSpan.Zero ? TimeSpan.Zero : delay);
            }
        }

        return entry;
    }

    /// <summary>Drops every timer. Work that is posted afterwards still runs.</summary>
    public void Stop()
    {
        ScheduledAction[] left;
        lock (gate)
        {
            stopped = true;
            left = [.. scheduled];
        }

        Array.ForEach(left, entry => entry.Dispose());
    }

    private void Drain()
    {
        while (true)
        {
            Action? next;
            lock (gate)
            {
                if (!work.TryDequeue(out next))
                {
                    running = false;
                    return;
                }
            }

            try
            {
                next();
                Drained?.Invoke();
            }
            catch
            {
                // A fault of the emulator itself: it reaches the caller, and the next caller finds a loop that still turns.
                lock (gate)
                {
                    running = false;
                }

                throw;
            }
        }
    }

    private sealed class ScheduledAction(EmulatorLoop loop, Action action) : IDisposable
    {
        private ITimer? timer;
        private bool cancelled;

        public void Start(TimeProvider time, TimeSpan delay) =>
            timer = time.CreateTimer(static state => ((ScheduledAction)state!).Fire(), this, delay, Timeout.InfiniteTimeSpan);

        public void Dispose()
        {
            cancelled = true;
            lock (loop.gate)
            {
                loop.scheduled.Remove(this);
            }

            timer?.Dispose();
        }

        private void Fire() => loop.Post(() =>
        {
            if (!cancelled)
            {
                Dispose();
                action();
            }
        });
    }
}
