namespace RealtimeVoiceTools.Simulation;

/// <summary>Law 10: whose line is lost gets another one soon; meanwhile nothing is sent, and nothing that had not begun begins.</summary>
internal sealed class ComesBack(Watch watch) : Invariant(watch)
{
    // Four refusals with growing pauses, which are longer for a line that was lost a moment ago, and as long as the provider may take to accept the session.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly HashSet<int> _begun = [];
    private TimeSpan? _lostAt;
    private bool _hasLine = true;

    public override void Observe(TimeSpan at, object what)
    {
        switch (what)
        {
            case Signal.ConnectionClosed closed when closed.Connection == Watch.Call?.LineNumber:
                (_hasLine, _lostAt) = (false, _lostAt ?? at);
                break;
            case Effect.UseConnection:
                _hasLine = true;
                break;
            case Effect.MoveTo { State: VoiceSessionState.Live } when _lostAt is { } lost:
                if (!Holds(at - lost <= Longest))
                    Break(at, $"the line was back after {at - lost}");
                _lostAt = null;
                break;
            case Effect.Send or Effect.StartPreview when !Holds(_hasLine):
                Break(at, $"{what} though there is no line");
                break;
            case Effect.StartAttempt attempt:
                if (!Holds(_hasLine || _begun.Contains(attempt.Call)))
                    Break(at, $"{attempt.CallId} of {attempt.Tool.Name} began though there is no line");
                _begun.Add(attempt.Call);
                break;
            case Effect.End:
                _lostAt = null;
                break;
        }
    }

    public override void End()
    {
        if (Watch.Call is { Ended: null } call && _lostAt is { } lost && !Holds(call.Now - lost <= Longest))
            Break($"the line that was lost at {lost} never came back");
    }
}
