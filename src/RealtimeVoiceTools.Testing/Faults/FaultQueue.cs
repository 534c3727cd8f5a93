namespace RealtimeVoiceTools.Testing;

/// <summary>What is to happen to the next events of a type, in the order in which it was asked for.</summary>
internal sealed class FaultQueue<T>
{
    private readonly Dictionary<string, Queue<Run>> byType = new(StringComparer.Ordinal);

    public void Add(string type, T fault, int times = 1)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        Queue<Run> runs = byType.TryGetValue(type, out Queue<Run>? known) ? known : byType[type] = new Queue<Run>();
        runs.Enqueue(new Run(fault, times));
    }

    public bool TryTake(string type, out T? fault)
    {
        fault = default;
        if (!byType.TryGetValue(type, out Queue<Run>? runs) || !runs.TryPeek(out Run? first))
        {
            return false;
        }

        fault = first.Fault;
        if (--first.Left == 0)
        {
            runs.Dequeue();
        }

        return true;
    }

    /// <summary>The same for so many events: a million costs no more than one.</summary>
    private sealed class Run(T fault, int times)
    {
        public T Fault { get; } = fault;

        public int Left { get; set; } = times;
    }
}
