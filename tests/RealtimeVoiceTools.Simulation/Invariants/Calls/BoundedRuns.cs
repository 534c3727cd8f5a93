namespace RealtimeVoiceTools.Simulation;

/// <summary>Law 9: no more calls run at once than the options say. One that has been given up runs no more, for all the session knows.</summary>
internal sealed class BoundedRuns(Watch watch) : Invariant(watch)
{
    private readonly HashSet<int> _running = [];

    public override void Observe(TimeSpan at, object what)
    {
        switch (what)
        {
            case Effect.StartAttempt attempt:
                Begins(at, attempt.Call);
                break;
            case Effect.StartPreview preview:
                Begins(at, preview.Call);
                break;
            case Signal.AttemptEnded ended:
                _running.Remove(ended.Call);
                break;
            case Signal.PreviewEnded ended:
                _running.Remove(ended.Call);
                break;
            case Effect.ReleaseCall release:
                _running.Remove(release.Call);
                break;
        }
    }

    private void Begins(TimeSpan at, int call)
    {
        _running.Add(call);
        if (!Holds(_running.Count <= Watch.Options.Calls.MaxParallel))
            Break(at, $"{_running.Count} calls run at once");
    }
}
