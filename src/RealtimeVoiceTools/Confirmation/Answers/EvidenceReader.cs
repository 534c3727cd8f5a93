namespace RealtimeVoiceTools;

/// <summary>Reads the evidence for a pending confirmation from the turns of the caller, ordered by when they began to speak.</summary>
/// <param name="turns">The turns.</param>
/// <param name="floor">Who speaks now.</param>
/// <param name="classifier">Understands the session's language; null where nobody does, and nothing said confirms.</param>
/// <param name="options">How sure an answer has to be.</param>
/// <param name="rules">Which rules hold: all, but in tests of a rule.</param>
internal sealed class EvidenceReader(
    UserTurns turns, FloorTracker floor, ConsentClassifier? classifier, ConfirmationOptions options, ConfirmationRules rules = ConfirmationRules.All)
{
    private const int MostRemembered = 64;

    private readonly Queue<TimeSpan> _agentSpoke = new();
    private readonly Dictionary<(string Said, int Pending, int? Number), Consent> _read = [];
    private PendingConfirmation? _lastHeard;

    /// <summary>A caller who has been verified lately.</summary>
    public Func<TimeSpan, bool> IsVerified { get; init; } = _ => false;

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

    /// <summary>It is the question that the caller heard last.</summary>
    public bool IsLastHeard(PendingConfirmation pending) => _lastHeard == pending;

    public Evidence Read(PendingConfirmation pending, TimeSpan now)
    {
        if (pending.AskedAt is not { } askedAt)
            return pending.AnsweredBy is null ? Evidence.NotHeard : Evidence.Yes;
        UserTurn[] since = [.. turns.Since(askedAt).Where(turn => !IsEcho(turn))];
        // A yes counts only after the whole question; a no counts from its first word on.
        if (Has(ConfirmationRules.Denial) && since.Any(turn => Read(turn, pending) == Consent.No))
            return Evidence.No;
        // What is said after a yes without words may take it back.
        bool isMore = Has(ConfirmationRules.Settled) && (floor.UserSpeaking || since.Any(turn => !turn.IsSettled && turn.EndedAt >= pending.AnsweredAt));
        if (pending.AnsweredBy is not null && isMore)
            return Evidence.StillComing;
        if (pending.AnsweredBy is not null)
            return Amends(since.Where(turn => turn.EndedAt >= pending.AnsweredAt), pending) ? Evidence.Unclear : Evidence.Yes;
        if (pending.IsKeyed)
            return Evidence.StillComing;
        if ((pending.HeardAt is not { } heardAt || heardAt > now) && Has(ConfirmationRules.Heard))
            return Evidence.NotHeard;
        UserTurn[] answers = [.. since.Where(turn => !Has(ConfirmationRules.Heard) || turn.StartedUntil >= pending.HeardAt)];
        if (answers.Length == 0)
            return since.Length > 0 ? Evidence.TooEarly : Evidence.None;
        if (Has(ConfirmationRules.Settled) && (floor.UserSpeaking || answers.Any(answer => !answer.IsSettled)))
            return Evidence.StillComing;
        if (!IsToThis(pending, answers) || !answers.All(answer => IsPlainYes(answer, pending)) || Amends(since, pending))
            return Evidence.Unclear;
        return !Has(ConfirmationRules.Strong) || !pending.NeedsNumber || IsVerified(now) || answers.Any(answer => IsStrong(answer, pending))
            ? Evidence.Yes
            : Evidence.Weak;
    }

    /// <summary>By what a question that got a yes was answered.</summary>
    public EvidenceKind KindOf(PendingConfirmation pending) =>
        pending.AnsweredBy ?? (turns.Since(pending.HeardAt ?? TimeSpan.Zero).All(turn => turn.Typed) ? EvidenceKind.Text : EvidenceKind.Speech);

    /// <summary>It may not have been meant, or not by the caller: what follows from it is doubtful.</summary>
    public bool IsDoubtful(UserTurn? turn) =>
        turn is null || turn.IsEcho || turn.IsShorterThan(options.MinSpeech) || turn.Confidence < options.MinConfidence
        || (turn.OverAgent && turn.TranscriptFailed);

    /// <summary>The agent said nothing else between the question and a moment: an answer then is to the question.</summary>
    public bool IsUndisturbed(PendingConfirmation pending, TimeSpan until) =>
        !Has(ConfirmationRules.Undisturbed) || !_agentSpoke.Any(spoke => spoke >= pending.HeardAt && spoke < until);

    /// <summary>Something else was asked for, maybe before the question had ended: a yes after it may be to that.</summary>
    private bool Amends(IEnumerable<UserTurn> said, PendingConfirmation pending) =>
        Has(ConfirmationRules.Plain) && said.Any(turn => Read(turn, pending) == Consent.Amendment);

    private bool IsToThis(PendingConfirmation pending, UserTurn[] answers) =>
        IsUndisturbed(pending, answers[^1].StartedAt) && (_lastHeard == pending || !Has(ConfirmationRules.LastHeard));

    private bool IsPlainYes(UserTurn answer, PendingConfirmation pending)
    {
        // Who may have begun to speak before the question had ended may have meant something else.
        if (Has(ConfirmationRules.Heard) && answer.StartedAt < pending.HeardAt)
            return false;
        if (Has(ConfirmationRules.LongEnough) && answer.IsShorterThan(options.MinSpeech))
            return false;
        if (Has(ConfirmationRules.Confident) && answer.Confidence < options.MinConfidence)
            return false;
        if (answer.Transcript is null)
            return !Has(ConfirmationRules.Transcribed) || (options.AcceptWithoutTranscript && !pending.IsGrave);
        return !Has(ConfirmationRules.Plain) || Read(answer, pending) == Consent.Yes;
    }

    private bool IsStrong(UserTurn answer, PendingConfirmation pending) =>
        answer.Typed || (!MayEchoNumber(answer) && answer.Transcript is { } said && classifier?.SaysNumber(said, pending.Count) == true);

    private bool IsEcho(UserTurn turn) => Has(ConfirmationRules.NotEcho) && turn.IsEcho && !IsBareDenial(turn);

    /// <summary>Nothing but words against it ("no, no") is heeded, though the agent may have said each of them as well.</summary>
    private bool IsBareDenial(UserTurn turn) =>
        turn.Transcript is { } said
        && Array.TrueForAll(said.Split(' ', StringSplitOptions.RemoveEmptyEntries), word => classifier?.Classify(word, string.Empty, string.Empty) == Consent.No);

    /// <summary>The agent said the number in digits, and its echo may be written down in words: right behind it a number is nobody's.</summary>
    private bool MayEchoNumber(UserTurn turn) => Has(ConfirmationRules.NotEcho) && turn.OverAgent;

    private Consent Read(UserTurn turn, PendingConfirmation pending)
    {
        if (turn.Transcript is not { } said || classifier is null)
            return Consent.Unclear;
        int? number = pending.AsksForNumber && !MayEchoNumber(turn) ? pending.Count : null;
        // The same words are read again whenever anything happens.
        if (_read.TryGetValue((said, pending.Number, number), out Consent known))
            return known;
        if (_read.Count == MostRemembered)
            _read.Clear();
        return _read[(said, pending.Number, number)] = classifier.Classify(said, pending.Question, pending.Action, number);
    }

    private bool Has(ConfirmationRules rule) => (rules & rule) != 0;
}
