namespace RealtimeVoiceTools;

/// <summary>The latest ids of one kind; the oldest are forgotten.</summary>
internal sealed class RecentIds(int most)
{
    private readonly HashSet<string> _ids = [];
    private readonly Queue<string> _order = new();

    /// <summary>True when the id is new.</summary>
    public bool Add(string id)
    {
        if (!_ids.Add(id))
            return false;
        _order.Enqueue(id);
        if (_order.Count > most)
            _ids.Remove(_order.Dequeue());
        return true;
    }

    public void AddAll(RecentIds others)
    {
        foreach (string id in others._order)
            Add(id);
    }

    public void Clear()
    {
        _ids.Clear();
        _order.Clear();
    }

    public bool Contains(string? id) => id is not null && _ids.Contains(id);
}
