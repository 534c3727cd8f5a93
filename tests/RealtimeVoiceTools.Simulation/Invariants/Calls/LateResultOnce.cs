namespace RealtimeVoiceTools.Simulation;

/// <summary>A result that comes after its call was answered "not known" is told once, as data, and never as an output.</summary>
internal sealed class LateResultOnce(Watch watch) : Invariant(watch)
{
    private static readonly TimeSpan Relevant = TimeSpan.FromMinutes(2);

    private readonly Dictionary<int, TimeSpan> _runs = [];
    private readonly Dictionary<int, (TimeSpan At, bool GivenUp)> _answered = [];
    private int _released;
    private int _due;
    private bool _isReplayed;
    private bool _isAway;

    public override void Observe(TimeSpan at, object what)
    {
        switch (what)
        {
            case Effect.StartAttempt attempt:
                _runs[attempt.Call] = at;
                break;
            // An id may be used again on another line: what has just been given back is what is settled.
            case Effect.ReleaseCall release:
                _released = release.Call;
                break;
            case Effect.Notify { Event: VoiceSessionEvent.ToolSettled settled }:
                _answered.TryAdd(_released, (at, settled.ErrorType is ToolErrorType.OutcomeUnknown or ToolErrorType.Timeout));
                break;
            case Effect.MoveTo { State: VoiceSessionState.Live }:
                // A new line is told all that has been told before.
                _isReplayed = true;
                break;
            case Effect.Send { Command: RealtimeCommand.AddContext context } when !_isReplayed && context.Text.StartsWith("The earlier call of", StringComparison.Ordinal):
                if (!Holds(--_due >= 0))
                    Break(at, "a result was told late that was not due");
                break;
            case Signal signal:
                if (!Holds(_due <= 0))
                    Break(at, "a late result was not told");
                (_isReplayed, _isAway) = (false, _isAway ? !Watch.IsLive : signal is Signal.ConnectionClosed);
                _due = !_isAway && what is Signal.AttemptEnded { Result.Output: not null } ended && IsDue(at, ended.Call) ? 1 : 0;
                break;
        }
    }

    // One that has not had its answer yet when it comes is no late one.
    private bool IsDue(TimeSpan at, int call) =>
        Watch.Call?.Ended is null && _runs.Remove(call, out TimeSpan since) && _answered.TryGetValue(call, out var answer)
        && answer.GivenUp && answer.At >= since && at - answer.At <= Relevant;
}
