namespace RealtimeVoiceTools;

/// <summary>What the caller has said to a question so far.</summary>
internal enum Evidence
{
    /// <summary>The question has not been heard to its end.</summary>
    NotHeard,

    /// <summary>The caller has said nothing since.</summary>
    None,

    /// <summary>The caller answered before the question was heard to its end.</summary>
    TooEarly,

    /// <summary>The caller speaks, or what was said is not known yet.</summary>
    StillComing,

    Yes,

    No,

    /// <summary>Something was said, and it was no plain answer to this question.</summary>
    Unclear,
}

/// <summary>Reads the evidence for a pending confirmation from the turns of the caller, ordered by when they began to speak.</summary>
/// <param name="turns">The turns.</param>
/// <param name="floor">Who speaks now.</param>
/// <param name="classifier">Understands the session's language; null where nobody does, and nothing said confirms.</param>
internal sealed class EvidenceReader(UserTurns turns, FloorTracker floor, ConsentClassifier? classifier)
{
    private const int MostRemembered = 64;

    private readonly Queue<TimeSpan> _agentSpoke = new();
    private PendingConfirmation? _lastHeard;

    public bool IsSpeaking => floor.UserSpeaking;

    /// <summary>How many turns of the caller there have been.</summary>
    public int Turns => turns.Count;

    /// <summary>The agent began to say something that was not a question of ours.</summary>
    public void AgentSpoke(TimeSpan at)
    {
        if (_agentSpoke.Count == MostRemembered)
            _agentSpoke.Dequeue();
        _agentSpoke.Enqueue(at);
    }

    public void QuestionHeard(PendingConfirmation pending) => _lastHeard = pending;

    public Evidence Read(PendingConfirmation pending, TimeSpan now)
    {
        if (pending.AskedAt is not { } askedAt)
            return Evidence.NotHeard;
        // Without a preview the tool's name says what is done.
        string action = pending.Preview is null ? $"{pending.Question} {pending.Tool.Name.Replace('_', ' ')}" : pending.Question;
        IReadOnlyList<UserTurn> since = turns.Since(askedAt);
        // A yes counts only after the whole question; a no counts from its first word on.
        if (since.Any(turn => turn.Transcript is { } said && Read(said, action) == Consent.No))
            return Evidence.No;
        if (pending.HeardAt is not { } heardAt || heardAt > now)
            return Evidence.NotHeard;
        IReadOnlyList<UserTurn> answers = turns.Since(heardAt);
        if (answers.Count == 0)
            return since.Count > 0 ? Evidence.TooEarly : Evidence.None;
        Consent[] consents = [.. answers.Where(answer => answer.Transcript is not null).Select(answer => Read(answer.Transcript!, action))];
        if (floor.UserSpeaking || answers.Any(answer => !answer.IsSettled))
            return Evidence.StillComing;
        // Who may have begun to speak before the question had ended may have meant something else.
        bool plain = _lastHeard == pending && answers.All(answer => answer.StartedAt >= heardAt) && consents.Length == answers.Count && consents.All(consent => consent == Consent.Yes);
        // The agent spoke between the question and the answer: the yes may be to something else.
        bool spokeBetween = _agentSpoke.Any(spoke => spoke >= heardAt && spoke < answers[^1].StartedAt);
        return plain && !spokeBetween ? Evidence.Yes : Evidence.Unclear;
    }

    private Consent Read(string said, string action) => classifier?.Classify(said, action) ?? Consent.Unclear;
}
