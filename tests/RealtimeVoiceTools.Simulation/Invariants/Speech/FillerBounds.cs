namespace RealtimeVoiceTools.Simulation;

/// <summary>Laws 6 and 9: a wait has a bounded number of fillers, and each call is told once at most.</summary>
internal sealed class FillerBounds(Watch watch) : Invariant(watch)
{
    private readonly HashSet<int> _running = [];
    private readonly Dictionary<string, int> _untold = [];
    private int _asked;

    public override void Observe(TimeSpan at, object what)
    {
        switch (what)
        {
            case Effect.StartAttempt { Tool.Traits.Speak: SpeakPolicy.Always } attempt:
                Begins(attempt.Call);
                break;
            case Effect.StartPreview { Tool.Traits.Speak: SpeakPolicy.Always } preview:
                Begins(preview.Call);
                break;
            case Effect.ReleaseCall release:
                _running.Remove(release.Call);
                break;
            case Effect.Send { Command: RealtimeCommand.CreateResponse { OutOfBand: true } }:
                // One of them may have been lost.
                if (!Holds(++_asked <= Watch.Options.Filler.MaxPerCall + 1))
                    Break(at, $"filler number {_asked} of one wait");
                break;
            case Effect.Notify { Event: VoiceSessionEvent.ToolSettled settled }:
                _untold[settled.CallId] = _untold.GetValueOrDefault(settled.CallId) + 1;
                break;
            case Effect.Notify { Event: VoiceSessionEvent.ToolTold told }:
                _untold[told.CallId] = _untold.GetValueOrDefault(told.CallId) - 1;
                if (!Holds(_untold[told.CallId] >= 0))
                    Break(at, $"{told.CallId} was told twice");
                break;
        }
    }

    private void Begins(int call)
    {
        _asked = _running.Count == 0 ? 0 : _asked;
        _running.Add(call);
    }
}
