namespace RealtimeVoiceTools.Simulation;

/// <summary>The audit tells what the engine did: each run was proposed, none was refused, and each yes was spent on one.</summary>
internal sealed class AuditedRuns(Watch watch) : Invariant(watch)
{
    private readonly Dictionary<string, int> _proposed = [];
    private readonly Dictionary<string, int> _decided = [];
    private readonly HashSet<int> _started = [];
    private int _confirmed;

    public override void Observe(TimeSpan at, object what)
    {
        switch (what)
        {
            case Effect.Audit { Entry: { Kind: VoiceAuditKind.Proposed, CallId: { } id } }:
                _proposed[id] = _proposed.GetValueOrDefault(id) + 1;
                break;
            case Effect.Audit { Entry: { Kind: VoiceAuditKind.Refused, CallId: { } id } }:
                Decide(at, id);
                break;
            case Effect.Audit { Entry.Kind: VoiceAuditKind.Confirmed }:
                _confirmed++;
                break;
            case Effect.StartAttempt attempt when _started.Add(attempt.Call):
                Decide(at, attempt.CallId);
                if (attempt.Confirmed is not null && !Holds(--_confirmed >= 0))
                    Break(at, $"{attempt.CallId} runs on a yes that is not recorded");
                break;
        }
    }

    public override void End()
    {
        if (!Holds(_confirmed <= 0))
            Break($"{_confirmed} confirmed calls did not run");
    }

    private void Decide(TimeSpan at, string id)
    {
        _decided[id] = _decided.GetValueOrDefault(id) + 1;
        // A model may use an id again.
        if (!Holds(_decided[id] <= _proposed.GetValueOrDefault(id)))
            Break(at, $"{id} was run or refused more often than proposed");
    }
}
