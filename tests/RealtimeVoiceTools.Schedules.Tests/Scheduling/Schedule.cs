using System.Collections.Concurrent;
using RealtimeVoiceTools.Schedules.Tests.Scheduling.Exploring;

namespace RealtimeVoiceTools.Schedules.Tests.Scheduling;

/// <summary>
/// One order in which everything happens. One operation runs at a time; whenever one ends, waits for a lock or passes a point, the order
/// decides who goes on. Time passes only when nothing can.
/// </summary>
internal sealed class Schedule
{
    private const int MostSteps = 200_000;
    private static readonly TimeSpan s_hangGuard = TimeSpan.FromMinutes(1);

    [ThreadStatic]
    private static Schedule? s_current;

    private readonly IOrder _order;
    private readonly List<Operation> _ready = [];
    private readonly TaskCompletionSource _over = new();
    private readonly ConcurrentQueue<string> _faults = new();
    private Operation? _running;
    private int _count;
    private int _whole;

    public Schedule(IOrder order)
    {
        _order = order;
        Clock = new VirtualClock(this);
        Tasks = new ScheduleTasks(this);
        Locks = new ScheduleLocks(this);
    }

    /// <summary>The schedule that this thread runs for, or null.</summary>
    public static Schedule? Current => s_current;

    public VirtualClock Clock { get; }

    public TaskScheduler Tasks { get; }

    public ScheduleLocks Locks { get; }

    public Operation Running => _running ?? throw new InvalidOperationException("Nothing runs.");

    /// <summary>Which choice was made wherever there was one.</summary>
    public List<int> Decisions { get; } = [];

    public IReadOnlyCollection<string> Faults => _faults;

    /// <summary>Runs until nothing can happen any more.</summary>
    public void Run(Action first)
    {
        Add("first", first);
        Operation next = Next(null)!;
        ScheduleThread.Run(this, next);
        if (!_over.Task.Wait(s_hangGuard))
            Fault($"a real thread is stuck in '{_running?.Name}'");
    }

    public void Add(string name, Action body)
    {
        if (s_current is null && _running is not null)
        {
            Fault($"'{name}' came from a thread that is not the schedule's: {Environment.StackTrace}");
            return;
        }

        _ready.Add(new Operation(++_count, name, body));
    }

    public void Fault(string what) => _faults.Enqueue(what);

    /// <summary>Somebody else may come first.</summary>
    public void Point()
    {
        if (_whole > 0 || _running is not { } me || _ready.Count == 0 || _over.Task.IsCompleted)
            return;
        _ready.Insert(0, me);
        GoOn(me, Next(me)!);
    }

    /// <summary>Runs something that the runtime itself does in one go, while others may wait for it without our knowing.</summary>
    public void Whole(Action action)
    {
        _whole++;
        try
        {
            action();
        }
        finally
        {
            _whole--;
        }
    }

    /// <summary>The running operation cannot go on until it is <see cref="Wake">woken</see>.</summary>
    public void Block(object gate)
    {
        Operation me = Running;
        me.WaitsFor = gate;
        if (Next(null) is not { } next)
        {
            Fault($"'{me.Name}' waits for a lock that nobody will release");
            _over.TrySetResult();
            Thread.Sleep(Timeout.Infinite);
            return;
        }

        GoOn(me, next);
    }

    public void Wake(Operation operation)
    {
        operation.WaitsFor = null;
        _ready.Add(operation);
    }

    /// <summary>Runs an operation, and what follows as long as it can be done on this thread.</summary>
    public void RunFrom(Operation first, Action idle)
    {
        s_current = this;
        Operation? next = first;
        while (next is { HasBegun: false } operation)
        {
            operation.HasBegun = true;
            SynchronizationContext.SetSynchronizationContext(new ScheduleContext(this));
            try
            {
                operation.Body();
            }
            catch (Exception exception) // Nobody would catch it: the process would end.
            {
                Fault($"'{operation.Name}' threw {exception}");
            }

            next = Next(null);
        }

        SynchronizationContext.SetSynchronizationContext(null);
        s_current = null;
        idle();
        if (next is null)
            _over.TrySetResult();
        else
            next.Turn.Release();
    }

    private void GoOn(Operation me, Operation next)
    {
        if (next == me)
            return;
        int whole = _whole;
        _whole = 0;
        if (next.HasBegun)
            next.Turn.Release();
        else
            ScheduleThread.Run(this, next);
        me.Turn.Wait();
        _whole = whole;
    }

    private Operation? Next(Operation? current)
    {
        if (_ready.Count == 0 && !Clock.TryAdvance())
            return null;
        int chosen = 0;
        if (_ready.Count > 1)
        {
            if (Decisions.Count > MostSteps)
            {
                Fault($"it goes round in circles: {Environment.StackTrace}");
                return null;
            }

            chosen = _order.Choose(_ready, current);
            Decisions.Add(chosen);
        }

        Operation next = _ready[chosen];
        _ready.RemoveAt(chosen);
        return _running = next;
    }
}
