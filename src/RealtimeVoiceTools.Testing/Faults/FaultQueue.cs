namespace RealtimeVoiceTools.Testing;

/// <summary>What is to happen to the next events of a type, in the order in which it was asked for.</summary>
internal sealed class FaultQueue<T>
{
    private readonly Dictionary<string, Queue<T>> byType = new(StringComparer.Ordinal);

    public void Add(string type, T fault, int times = 1)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        Queue<T> queue = byType.TryGetValue(type, out Queue<T>? known) ? known : byType[type] = new Queue<T>();
        for (int i = 0; i < times; i++)
        {
            queue.Enqueue(fault);
        }
    }

    public bool TryTake(string type, out T? fault)
    {
        fault = default;
        return byType.TryGetValue(type, out Queue<T>? queue) && queue.TryDequeue(out fault);
    }
}
