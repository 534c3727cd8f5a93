namespace RealtimeVoiceTools.Simulation;

/// <summary>Law 7: what was done is not told as failed, what was not is not told as done, and of what nobody knows it is said so.</summary>
internal sealed class TruthfulOutcome(Watch watch) : Invariant(watch)
{
    private readonly Dictionary<string, Effect.StartAttempt> _runs = [];
    private readonly Dictionary<int, bool> _ended = [];
    private readonly HashSet<string> _workedTools = [];
    private readonly HashSet<string> _answered = [];
    private int _released;

    public override void Observe(TimeSpan at, object what)
    {
        switch (what)
        {
            case Effect.Audit { Entry: { Kind: VoiceAuditKind.Proposed, CallId: { } id } } when !_answered.Contains(id):
                // The provider uses an id again whose call was cut off and never answered.
                _runs.Remove(id);
                break;
            case Effect.StartAttempt attempt when !_answered.Contains(attempt.CallId):
                _runs[attempt.CallId] = attempt;
                _ended.Remove(attempt.Call);
                break;
            case Signal.AttemptEnded ended:
                _ended[ended.Call] = ended.Result.Output is not null;
                if (ended.Result.Output is not null && _runs.Values.FirstOrDefault(run => run.Call == ended.Call) is { } worked)
                    _workedTools.Add(worked.Tool.Name);
                break;
            case Effect.ReleaseCall release:
                _released = release.Call;
                break;
            // Another line may use an id again while what ran under it before still runs.
            case Effect.Notify { Event: VoiceSessionEvent.ToolSettled settled } when _runs.TryGetValue(settled.CallId, out Effect.StartAttempt? other) && other.Call != _released:
                break;
            case Effect.Notify { Event: VoiceSessionEvent.ToolSettled settled } when _answered.Add(settled.CallId) && settled.Tool != VerifyCallerTool.Name:
                Judge(at, settled, settled.Output.StartsWith("{\"success\":true", StringComparison.Ordinal));
                break;
        }
    }

    private void Judge(TimeSpan at, VoiceSessionEvent.ToolSettled settled, bool saysDone)
    {
        if (!_runs.TryGetValue(settled.CallId, out Effect.StartAttempt? run))
        {
            // It shares the answer of another call that did the same.
            if (!Holds(!saysDone || _workedTools.Contains(settled.Tool)))
                Break(at, $"{settled.CallId} of {settled.Tool} was told as done and never ran");
            return;
        }

        bool? worked = _ended.TryGetValue(run.Call, out bool result) ? result : null;
        if (!Holds(saysDone == (worked == true)))
            Break(at, $"{settled.CallId} of {settled.Tool} {(worked == true ? "worked and was told as failed" : "was told as done and had not worked")}");
        if (worked is null && !run.Tool.Traits.ReadOnly && !Holds(settled.ErrorType == ToolErrorType.OutcomeUnknown))
            Break(at, $"{settled.CallId} of {settled.Tool} still runs and was told as {settled.ErrorType}");
    }
}
