namespace RealtimeVoiceTools;

/// <summary>How many calls of each caller ran in the last minute, in all sessions of the process.</summary>
/// <remarks>
/// Safe from any thread. At most 10,000 callers are remembered: when more call within a minute, the one heard of longest ago is forgotten.
/// </remarks>
internal sealed class CallerRates(TimeProvider time)
{
    private const int MostCallers = 10_000;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly object _gate = new();
    private readonly Dictionary<string, LinkedListNode<(string Caller, Queue<TimeSpan> Runs)>> _callers = [];

    // The latest last.
    private readonly LinkedList<(string Caller, Queue<TimeSpan> Runs)> _order = new();
    private readonly long _start = time.GetTimestamp();

    /// <summary>Counts a run; gives how long to wait when it is one too many, else null.</summary>
    public TimeSpan? Exceeded(string caller, int most)
    {
        lock (_gate)
        {
            TimeSpan now = time.GetElapsedTime(_start);
            Queue<TimeSpan> runs = Find(caller).Value.Runs;
            while (runs.TryPeek(out TimeSpan oldest) && now - oldest >= Window)
                runs.Dequeue();
            if (runs.Count >= most)
                return runs.Peek() + Window - now;
            runs.Enqueue(now);
            return null;
        }
    }

    private LinkedListNode<(string Caller, Queue<TimeSpan> Runs)> Find(string caller)
    {
        if (_callers.TryGetValue(caller, out LinkedListNode<(string Caller, Queue<TimeSpan> Runs)>? known))
        {
            _order.Remove(known);
            _order.AddLast(known);
            return known;
        }

        if (_callers.Count == MostCallers)
        {
            _callers.Remove(_order.First!.Value.Caller);
            _order.RemoveFirst();
        }

        return _callers[caller] = _order.AddLast((caller, new Queue<TimeSpan>()));
    }
}
