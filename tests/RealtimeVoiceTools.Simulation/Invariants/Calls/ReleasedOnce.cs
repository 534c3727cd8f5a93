namespace RealtimeVoiceTools.Simulation;

/// <summary>Law 9: what a call holds is given back once, when it is over.</summary>
internal sealed class ReleasedOnce(Watch watch) : Invariant(watch)
{
    private readonly HashSet<int> _started = [];
    private readonly HashSet<int> _released = [];

    public override void Observe(TimeSpan at, object what)
    {
        switch (what)
        {
            case Effect.StartAttempt attempt:
                Starts(at, attempt.Call);
                break;
            case Effect.StartPreview preview:
                Starts(at, preview.Call);
                break;
            case Effect.ReleaseCall release:
                if (!Holds(_released.Add(release.Call)))
                    Break(at, $"call {release.Call} was released again");
                break;
        }
    }

    public override void End()
    {
        if (Watch.Call?.Ended is not null)
            return;
        foreach (int call in _started)
        {
            if (!Holds(_released.Contains(call)))
                Break($"call {call} was never released");
        }
    }

    private void Starts(TimeSpan at, int call)
    {
        _started.Add(call);
        if (!Holds(!_released.Contains(call)))
            Break(at, $"call {call} runs after it was released");
    }
}
