namespace RealtimeVoiceTools.Simulation;

/// <summary>A call runs once, however many carriers showed it: a second run under its id, or after it has worked, is a second deed.</summary>
internal sealed class RunsOnce(Watch watch) : Invariant(watch)
{
    private readonly Dictionary<string, int> _numberOf = [];
    private readonly HashSet<int> _worked = [];

    public override void Observe(TimeSpan at, object what)
    {
        switch (what)
        {
            // A read that began early, and was cut off after all, was no call: its id is free.
            case Signal.Received { Event: RealtimeEvent.OutputItemDone { Item: { Status: ItemStatus.Incomplete, CallId: { } id } } }:
                _numberOf.Remove(id);
                break;
            // Another connection may use an id again: what ran under it before runs on.
            case Effect.UseConnection:
                _numberOf.Clear();
                break;
            case Effect.StartAttempt attempt:
                if (!Holds(attempt.Attempt > 1 || _numberOf.TryAdd(attempt.CallId, attempt.Call) || _numberOf[attempt.CallId] == attempt.Call))
                    Break(at, $"{attempt.CallId} of {attempt.Tool.Name} ran twice");
                if (!Holds(!_worked.Contains(attempt.Call)))
                    Break(at, $"{attempt.CallId} of {attempt.Tool.Name} ran again though it had worked");
                break;
            case Signal.AttemptEnded { Result.Output: not null } ended:
                _worked.Add(ended.Call);
                break;
        }
    }
}
