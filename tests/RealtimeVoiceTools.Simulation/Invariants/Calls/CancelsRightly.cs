namespace RealtimeVoiceTools.Simulation;

/// <summary>Law 10: what changes something is let finish; it is told to stop at its deadline, never because somebody hung up or spoke.</summary>
internal sealed class CancelsRightly(Watch watch) : Invariant(watch)
{
    private readonly Dictionary<int, (Effect.StartAttempt Run, TimeSpan Since)> _running = [];

    public override void Observe(TimeSpan at, object what)
    {
        switch (what)
        {
            case Effect.StartAttempt attempt:
                // The retries are within the time of the first.
                _running.TryAdd(attempt.Call, (attempt, at));
                break;
            case Effect.CancelWork cancel when _running.TryGetValue(cancel.Call, out var run) && !run.Run.Tool.Traits.ReadOnly:
                if (!Holds(at - run.Since >= Watch.Options.Calls.Timeout))
                    Break(at, $"{run.Run.CallId} of {run.Run.Tool.Name} was told to stop");
                break;
            case Effect.ReleaseCall release:
                _running.Remove(release.Call);
                break;
        }
    }
}
