namespace RealtimeVoiceTools.Simulation;

/// <summary>Law 9: timers are few, and those of calls that are over are gone.</summary>
internal sealed class BoundedTimers(Watch watch) : Invariant(watch)
{
    private const int MostForACall = 4;
    private const int MostOfTheSession = 24;

    private readonly HashSet<TimerKey> _set = [];
    private readonly HashSet<string> _open = [];

    public override void Observe(TimeSpan at, object what)
    {
        switch (what)
        {
            case Effect.SetTimer set:
                _set.Add(set.Timer);
                if (!Holds(_set.Count <= MostOfTheSession + (MostForACall * _open.Count)))
                    Break(at, $"{_set.Count} timers are set");
                break;
            case Effect.CancelTimer cancel:
                _set.Remove(cancel.Timer);
                break;
            case Signal.TimerElapsed elapsed:
                _set.Remove(elapsed.Timer);
                break;
            case Effect.Audit { Entry: { Kind: VoiceAuditKind.Proposed, CallId: { } id } }:
                _open.Add(id);
                break;
            case Effect.Send { Command: RealtimeCommand.AddCallOutput output }:
                _open.Remove(output.CallId);
                break;
        }
    }

    public override void End()
    {
        // A quiet line has no call left to wait for.
        if (Watch.Call?.Ended is null && _open.Count == 0 && !Holds(!_set.Any(timer => timer.Kind is TimerKind.CallDeadline or TimerKind.CallRetry or TimerKind.Evidence)))
            Break("timers of calls are left that are over");
    }
}
