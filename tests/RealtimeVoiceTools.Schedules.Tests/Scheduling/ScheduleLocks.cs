namespace RealtimeVoiceTools.Schedules.Tests.Scheduling;

/// <summary>The locks of the woven library: whoever finds one taken waits until the order lets it go on.</summary>
internal sealed class ScheduleLocks(Schedule schedule)
{
    private readonly Dictionary<object, (Operation Owner, int Depth)> _owners = new(ReferenceEqualityComparer.Instance);
    private readonly List<Operation> _waiting = [];

    public void Enter(object gate)
    {
        schedule.Point();
        while (_owners.TryGetValue(gate, out (Operation Owner, int Depth) held) && held.Owner != schedule.Running)
        {
            _waiting.Add(schedule.Running);
            schedule.Block(gate);
        }

        int depth = _owners.TryGetValue(gate, out (Operation Owner, int Depth) mine) ? mine.Depth : 0;
        _owners[gate] = (schedule.Running, depth + 1);
    }

    /// <returns>False when it was taken outside the schedule.</returns>
    public bool Exit(object gate)
    {
        if (!_owners.TryGetValue(gate, out (Operation Owner, int Depth) held))
            return false;
        if (held.Depth > 1)
        {
            _owners[gate] = (held.Owner, held.Depth - 1);
            return true;
        }

        _owners.Remove(gate);
        foreach (Operation waiting in _waiting.FindAll(operation => operation.WaitsFor == gate))
        {
            _waiting.Remove(waiting);
            schedule.Wake(waiting);
        }

        schedule.Point();
        return true;
    }
}
