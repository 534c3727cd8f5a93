namespace RealtimeVoiceTools;

/// <summary>The engine's timers, in the order of their due times; used by the session's loop alone.</summary>
internal sealed class SessionTimers
{
    private readonly Dictionary<TimerKey, (TimeSpan Due, long Order)> _timers = [];
    private readonly PriorityQueue<(TimerKey Key, long Order), (TimeSpan Due, long Order)> _queue = new();
    private long _count;

    public TimeSpan? NextDue
    {
        get
        {
            DropStale();
            return _queue.TryPeek(out _, out (TimeSpan Due, long Order) next) ? next.Due : null;
        }
    }

    public void Set(TimerKey key, TimeSpan due)
    {
        long order = ++_count;
        _timers[key] = (due, order);
        _queue.Enqueue((key, order), (due, order));
    }

    public void Cancel(TimerKey key) => _timers.Remove(key);

    /// <summary>Takes the next timer that is due, or null.</summary>
    public TimerKey? TakeDue(TimeSpan now)
    {
        if (NextDue is not { } due || due > now)
            return null;
        TimerKey key = _queue.Dequeue().Key;
        _timers.Remove(key);
        return key;
    }

    private void DropStale()
    {
        // A timer that was moved or cancelled left its old place behind.
        while (_queue.TryPeek(out (TimerKey Key, long Order) next, out _)
               && !(_timers.TryGetValue(next.Key, out (TimeSpan Due, long Order) current) && current.Order == next.Order))
            _queue.Dequeue();
    }
}
