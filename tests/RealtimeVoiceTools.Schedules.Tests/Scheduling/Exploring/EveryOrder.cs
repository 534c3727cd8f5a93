namespace RealtimeVoiceTools.Schedules.Tests.Scheduling.Exploring;

/// <summary>Goes through all orders, depth first; whoever runs is interrupted a bounded number of times.</summary>
internal sealed class EveryOrder(int mostInterruptions) : IOrder
{
    private readonly List<(int Chosen, int Choices)> _path = [];
    private int _depth;
    private int _interruptions;

    public int Choose(IReadOnlyList<Operation> ready, Operation? current)
    {
        if (current is not null && _interruptions >= mostInterruptions)
            return 0;
        if (_depth == _path.Count)
            _path.Add((0, ready.Count));
        int chosen = _path[_depth++].Chosen;
        if (current is not null && chosen > 0)
            _interruptions++;
        return chosen;
    }

    /// <summary>Turns to the next order. False when all have been.</summary>
    public bool TryTurn()
    {
        _depth = 0;
        _interruptions = 0;
        while (_path.Count > 0)
        {
            (int chosen, int choices) = _path[^1];
            _path.RemoveAt(_path.Count - 1);
            if (chosen + 1 < choices)
            {
                _path.Add((chosen + 1, choices));
                return true;
            }
        }

        return false;
    }
}
