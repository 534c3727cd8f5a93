namespace RealtimeVoiceTools.Testing;

/// <summary>Holds back what tools want to run until it is told to run one step, so that the order of steps is the same each time.</summary>
/// <remarks>Safe from any thread. After <see cref="Release"/> everything runs at once, for the end of a conversation.</remarks>
internal sealed class StepScheduler(Action changed) : TaskScheduler
{
    private readonly Queue<Task> steps = new();
    private bool released;

    public override int MaximumConcurrencyLevel => 1;

    /// <summary>How many steps wait.</summary>
    public int Count
    {
        get
        {
            lock (steps)
            {
                return steps.Count;
            }
        }
    }

    /// <summary>Runs the oldest step on the current thread. It may block: whoever calls this does not wait on it.</summary>
    public void RunOne()
    {
        Task? step;
        lock (steps)
        {
            steps.TryDequeue(out step);
        }

        if (step is not null)
        {
            TryExecuteTask(step);
        }
    }

    public void Release()
    {
        Task[] left;
        lock (steps)
        {
            released = true;
            left = [.. steps];
            steps.Clear();
        }

        Array.ForEach(left, RunElsewhere);
    }

    protected override void QueueTask(Task task)
    {
        lock (steps)
        {
            if (!released)
            {
                steps.Enqueue(task);
                task = null!;
            }
        }

        if (task is null)
        {
            changed();
        }
        else
        {
            RunElsewhere(task);
        }
    }

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => false;

    protected override IEnumerable<Task> GetScheduledTasks()
    {
        lock (steps)
        {
            return steps.ToArray();
        }
    }

    private void RunElsewhere(Task task) => ThreadPool.UnsafeQueueUserWorkItem(_ => TryExecuteTask(task), null);
}
