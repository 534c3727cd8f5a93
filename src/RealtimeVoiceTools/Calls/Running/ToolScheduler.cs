using System.Globalization;

namespace RealtimeVoiceTools;

/// <summary>
/// Runs tool bodies on a bounded set of threads of its own, so that a tool that blocks delays other tools at most, never the
/// session's reader nor the thread pool. Awaits of a tool return here unless it says otherwise.
/// </summary>
/// <remarks>
/// Threads are made when needed and end after being idle. Nothing is ever refused: how much may wait is bounded where calls are
/// admitted, and the rest of a tool that already runs must be able to finish. Disposing only ends the idling of threads, for the same reason.
/// </remarks>
internal sealed class ToolScheduler : TaskScheduler, IDisposable
{
    public const int DefaultMaxThreads = 32;

    private static readonly Lazy<ToolScheduler> SharedScheduler = new(() => new ToolScheduler());

    [ThreadStatic]
    private static ToolScheduler? _owner;

    private readonly int _maxThreads;
    private readonly TimeSpan _idle;

    // Guards the four fields below.
    private readonly object _gate = new();
    private readonly Queue<Task> _waiting = new();
    private int _threads;
    private int _idleThreads;
    private bool _disposed;

    /// <param name="maxThreads">How many tool bodies run at a time. Default 32.</param>
    /// <param name="idle">How long an unused thread is kept. Default 10 s.</param>
    public ToolScheduler(int maxThreads = DefaultMaxThreads, TimeSpan? idle = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxThreads, 1);
        _maxThreads = maxThreads;
        _idle = idle ?? TimeSpan.FromSeconds(10);
    }

    /// <summary>One for the process, never disposed.</summary>
    public static ToolScheduler Shared => SharedScheduler.Value;

    public override int MaximumConcurrencyLevel => _maxThreads;

    /// <summary>How many threads there are now.</summary>
    public int ThreadCount
    {
        get
        {
            lock (_gate)
                return _threads;
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            Monitor.PulseAll(_gate);
        }
    }

    protected override void QueueTask(Task task)
    {
        int number;
        lock (_gate)
        {
            _waiting.Enqueue(task);
            // An idle thread that was woken but has not come yet still counts as idle, and its task still as waiting.
            if (_waiting.Count <= _idleThreads)
            {
                Monitor.Pulse(_gate);
                return;
            }

            if (_threads == _maxThreads)
                return;
            number = ++_threads;
        }

        Thread thread = new(Work)
        {
            IsBackground = true,
            Name = string.Create(CultureInfo.InvariantCulture, $"RealtimeVoiceTools tool {number}"),
        };
        // Unsafe: the thread outlives the call that made it and must not keep that call's ambient values.
        thread.UnsafeStart();
    }

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
        ReferenceEquals(_owner, this) && !taskWasPreviouslyQueued && TryExecuteTask(task);

    protected override IEnumerable<Task> GetScheduledTasks()
    {
        // For debuggers, which must not wait for a lock.
        if (!Monitor.TryEnter(_gate))
            throw new NotSupportedException("The queue is in use.");
        try
        {
            return _waiting.ToArray();
        }
        finally
        {
            Monitor.Exit(_gate);
        }
    }

    private void Work()
    {
        _owner = this;
        while (TryTake() is { } task)
            TryExecuteTask(task);
    }

    /// <summary>The next task, or null when this thread has to end.</summary>
    private Task? TryTake()
    {
        lock (_gate)
        {
            while (true)
            {
                if (_waiting.TryDequeue(out Task? task))
                    return task;

                bool woken = !_disposed;
                if (woken)
                {
                    _idleThreads++;
                    // Real time on purpose: how long a thread is kept is no part of any conversation.
                    woken = Monitor.Wait(_gate, _idle);
                    _idleThreads--;
                }

                if (!woken && _waiting.Count == 0)
                {
                    _threads--;
                    return null;
                }
            }
        }
    }
}
