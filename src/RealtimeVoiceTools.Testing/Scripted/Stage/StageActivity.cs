namespace RealtimeVoiceTools.Testing;

/// <summary>Knows whether anything is on its way in a session, and moves it on one step at a time.</summary>
/// <remarks>
/// What can run by itself (signals that wait to be handled) is waited for. What would run beside it is held back and released one by one: first the
/// messages of the line, then the steps of tools. So nothing races, and the same script gives the same conversation.
/// </remarks>
internal sealed class StageActivity : SessionActivity
{
    /// <summary>How long, in real time, work beside the steps holds up everything else.</summary>
    private static readonly TimeSpan LongestWork = TimeSpan.FromSeconds(1);

    private readonly object gate = new();
    private readonly Queue<StageTransport> deliveries = new();
    private readonly List<ClockWaiter> working = [];
    private readonly StepScheduler scheduler;
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int underway;

    public StageActivity() => scheduler = new StepScheduler(Changed);

    public override TaskScheduler Scheduler => scheduler;

    /// <summary>Takes each event as it happens.</summary>
    public Action<VoiceSessionEvent> Observer { get; set; } = _ => { };

    public override void Began() => Interlocked.Increment(ref underway);

    public override void Ended()
    {
        if (Interlocked.Decrement(ref underway) == 0)
        {
            Changed();
        }
    }

    public override void Happened(VoiceSessionEvent happened) => Observer(happened);

    public override async Task RunAsync(string name, Func<Task> work)
    {
        ClockWaiter waiter = new(name, Changed);
        ClockWaiter.Current = waiter;
        lock (gate)
        {
            working.Add(waiter);
        }

        try
        {
            await work().ConfigureAwait(false);
        }
        finally
        {
            lock (gate)
            {
                working.Remove(waiter);
            }

            Changed();
        }
    }

    /// <summary>A message waits at the line.</summary>
    public void Offer(StageTransport line)
    {
        lock (gate)
        {
            deliveries.Enqueue(line);
        }

        Changed();
    }

    /// <summary>Returns when nothing happens any more unless the clock moves.</summary>
    /// <param name="patience">How long, in real time, something at work may show no sign of life.</param>
    /// <exception cref="StalledException">It took longer.</exception>
    public async Task QuietAsync(TimeSpan patience)
    {
        bool isLetGo = false;
        while (true)
        {
            Task next;
            lock (gate)
            {
                next = changed.Task;
            }

            TimeSpan longest = patience;
            if (Volatile.Read(ref underway) == 0)
            {
                string[] busy = Busy();
                // Whoever is at work beside the steps comes back by itself: were others let go on meanwhile, luck would say who is first.
                bool isAwaited = !isLetGo && busy.Length > scheduler.Count;
                if (!isAwaited && TakeStep())
                {
                    isLetGo = false;
                    continue;
                }

                if (busy is [])
                {
                    return;
                }

                if (isAwaited && HasStep())
                {
                    longest = patience < LongestWork ? patience : LongestWork;
                }
            }

            try
            {
                await next.WaitAsync(longest).ConfigureAwait(false);
            }
            catch (TimeoutException) when (longest < patience)
            {
                // It may well wait for the others.
                isLetGo = true;
            }
            catch (TimeoutException)
            {
                throw new StalledException(Busy());
            }
        }
    }

    /// <summary>Lets everything run freely, for the end.</summary>
    public void Release() => scheduler.Release();

    private bool HasStep()
    {
        lock (gate)
        {
            return deliveries.Count > 0 || scheduler.Count > 0;
        }
    }

    private bool TakeStep()
    {
        StageTransport? line;
        lock (gate)
        {
            deliveries.TryDequeue(out line);
        }

        if (line is not null)
        {
            Began();
            line.Deliver();
            return true;
        }

        if (scheduler.Count == 0)
        {
            return false;
        }

        Began();
        // Not on this thread: a tool may block.
        ThreadPool.UnsafeQueueUserWorkItem(
            _ =>
            {
                scheduler.RunOne();
                Ended();
            },
            null);
        return true;
    }

    private string[] Busy()
    {
        lock (gate)
        {
            return [.. working.Where(waiter => !waiter.IsWaiting).Select(waiter => waiter.Name)];
        }
    }

    private void Changed()
    {
        TaskCompletionSource told;
        lock (gate)
        {
            told = changed;
            changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        told.TrySetResult();
    }
}
