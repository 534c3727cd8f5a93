namespace RealtimeVoiceTools;

/// <summary>Notices calls that should not have been made, for whoever watches the first calls of an agent. It refuses nothing.</summary>
internal sealed class UnexpectedCalls(AuditTrail audit, UserTurns turns)
{
    private const int MostInvalid = 3;
    private const int MostAsked = 64;

    private readonly Dictionary<string, int> _invalid = [];
    private readonly HashSet<string> _storms = [];
    private readonly Queue<PendingConfirmation> _asked = new();
    private int? _turn;
    private string? _responseId;

    /// <summary>A call arrived and was admitted, or refused.</summary>
    public void Arrived(Step step, CallEntry call, ToolFailure? refusal)
    {
        if (call.Tool is not { } tool)
        {
            Raise(step, call, UnexpectedCallReason.UnknownTool);
            return;
        }

        switch (refusal?.Type)
        {
            case null:
                _invalid.Remove(tool.Name);
                _storms.Remove(tool.Name);
                break;
            case ToolErrorType.Validation:
                _invalid[tool.Name] = _invalid.GetValueOrDefault(tool.Name) + 1;
                if (_invalid[tool.Name] == MostInvalid)
                    Raise(step, call, UnexpectedCallReason.InvalidArguments);
                return;
            case ToolErrorType.RateLimited:
                if (_storms.Add(tool.Name))
                    Raise(step, call, UnexpectedCallReason.RepeatStorm);
                return;
        }

        // Who claims a yes is looked at when the question is known.
        if (tool.Asks && !call.SaysConfirmed)
            Proposed(step, call, refusal is not null);
    }

    /// <summary>The caller is asked.</summary>
    public void Asked(PendingConfirmation pending)
    {
        if (_asked.Count == MostAsked)
            _asked.Dequeue();
        _asked.Enqueue(pending);
    }

    /// <summary>Whether the call may run is about to be decided.</summary>
    public void Deciding(Step step, CallEntry call)
    {
        if (call.SaysConfirmed && !_asked.Any(asked => asked.Matches(call)))
            Raise(step, call, UnexpectedCallReason.ClaimedConfirmation);
    }

    private void Proposed(Step step, CallEntry call, bool refused)
    {
        // Several things may be asked for in one breath.
        bool together = call.ResponseId is not null && call.ResponseId == _responseId;
        if (!together && (turns.Count == 0 || turns.Count == _turn))
            Raise(step, call, UnexpectedCallReason.WithoutTurn);
        // After a refusal the same is proposed again, once what was missing is there.
        if (!refused)
            (_turn, _responseId) = (turns.Count, call.ResponseId);
    }

    private void Raise(Step step, CallEntry call, UnexpectedCallReason reason)
    {
        audit.Unexpected(step, call, reason);
        step.Notify(new VoiceSessionEvent.UnexpectedCall(call.CallId, call.Name, reason) { Time = step.WallTime });
    }
}
