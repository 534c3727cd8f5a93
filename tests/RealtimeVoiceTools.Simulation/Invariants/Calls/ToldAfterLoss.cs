using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools.Simulation;

/// <summary>
/// Laws 2 and 10: what became of a call that a new line does not know is told to it, as data: in the step in which it is known, or, while there is no
/// line, in the one in which the next has accepted the session.
/// </summary>
internal sealed class ToldAfterLoss(Watch watch) : Invariant(watch)
{
    private readonly List<string> _untold = [];
    private readonly List<string> _told = [];
    private string? _answered;
    private bool _isAway;

    public override void Observe(TimeSpan at, object what)
    {
        switch (what)
        {
            case Signal signal:
                StepEnded(at);
                _isAway |= signal is Signal.ConnectionClosed closed && closed.Connection == Watch.Call?.LineNumber;
                break;
            case Effect.MoveTo { State: VoiceSessionState.Live }:
                _isAway = false;
                break;
            case Effect.Send { Command: RealtimeCommand.AddCallOutput output }:
                _answered = output.CallId;
                break;
            case Effect.Send { Command: RealtimeCommand.AddContext context }:
                _told.Add(context.Text);
                break;
            case Effect.Notify { Event: VoiceSessionEvent.ToolSettled settled } when settled.CallId != _answered && !HasEnded:
                _untold.Add(settled.Output);
                break;
        }
    }

    private bool HasEnded => Watch.Call?.Ended is not null;

    private void StepEnded(TimeSpan at)
    {
        foreach (string text in _told)
            _untold.Remove(_untold.Find(output => text.EndsWith(output, StringComparison.Ordinal)) ?? string.Empty);
        if (!_isAway && !HasEnded && !Holds(_untold.Count == 0))
            Break(at, $"nobody was told: {_untold[0]}");
        if (!_isAway)
            _untold.Clear();
        _told.Clear();
        _answered = null;
    }
}
