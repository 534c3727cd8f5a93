namespace RealtimeVoiceTools.Testing;

/// <summary>
/// Code that runs beside the clock, and the timers it has set: while one of them is to come the code waits for the clock; without any it is at work,
/// and the clock must not run away from it.
/// </summary>
/// <param name="name">What runs.</param>
/// <param name="changed">Called when a timer was set.</param>
/// <remarks>Safe from any thread.</remarks>
internal sealed class ClockWaiter(string name, Action changed)
{
    private static readonly AsyncLocal<ClockWaiter?> CurrentWaiter = new();
    private readonly List<VirtualTimer> timers = [];

    /// <summary>Whose code the current thread or task runs, or null.</summary>
    public static ClockWaiter? Current
    {
        get => CurrentWaiter.Value;
        set => CurrentWaiter.Value = value;
    }

    public string Name => name;

    public bool IsWaiting
    {
        get
        {
            lock (timers)
            {
                timers.RemoveAll(timer => timer.IsDisposed);
                return timers.Exists(timer => timer.IsSet);
            }
        }
    }

    public void Add(VirtualTimer timer, object? state)
    {
        if (IsLimit(state))
        {
            return;
        }

        lock (timers)
        {
            timers.Add(timer);
        }
    }

    public void Changed() => changed();

    /// <summary>The timer only bounds a wait for something else: a token's timeout, or that of <c>Task.WaitAsync</c>.</summary>
    private static bool IsLimit(object? state) =>
        state is CancellationTokenSource || (state is Task && state.GetType().Name.StartsWith("CancellationPromise", StringComparison.Ordinal));
}
