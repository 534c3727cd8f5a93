namespace RealtimeVoiceTools;

/// <summary>One turn of the caller, ordered by when it began and not by when its transcript came.</summary>
internal sealed class UserTurn(string itemId, TimeSpan startedAt, bool typed)
{
    public string ItemId { get; } = itemId;

    public TimeSpan StartedAt { get; } = startedAt;

    public bool Typed { get; } = typed;

    /// <summary>Which one of the session, from 0.</summary>
    public int Number { get; set; }

    /// <summary>The latest moment at which it can have begun: later than <see cref="StartedAt"/> when nobody saw it begin.</summary>
    public TimeSpan StartedUntil { get; init; } = startedAt;

    public bool Committed { get; set; } = typed;

    /// <summary>Null until it is known.</summary>
    public string? Transcript { get; set; }

    public bool TranscriptFailed { get; set; }

    /// <summary>When it ended, as far as is known.</summary>
    public TimeSpan EndedAt { get; set; } = startedAt;

    /// <summary>How long the caller spoke, where it is known to the millisecond; else it goes by <see cref="EndedAt"/>.</summary>
    public TimeSpan? SpokeFor { get; set; }

    /// <summary>Somebody saw it begin and end.</summary>
    public bool WasSeen { get; set; }

    /// <summary>The agent was heard when it began: it may be the agent's echo.</summary>
    public bool BeganOverAgent { get; set; }

    /// <summary>The agent was heard when it began, or a moment before: sound takes its time to come back.</summary>
    public bool OverAgent { get; set; }

    /// <summary>Its words are the agent's own, said at that time.</summary>
    public bool IsEcho { get; set; }

    /// <summary>How sure the transcription is, 0 to 1, or null where nobody says.</summary>
    public double? Confidence { get; set; }

    /// <summary>The caller speaks on in the same turn: what was written down is not all of it.</summary>
    public void Resume() => (Committed, Transcript, TranscriptFailed, SpokeFor, Confidence, IsEcho) = (Typed, null, false, null, null, false);

    /// <summary>It is known to have been shorter.</summary>
    public bool IsShorterThan(TimeSpan least) => !Typed && (SpokeFor is { } length ? length < least : WasSeen && EndedAt < StartedAt + least);

    /// <summary>Nothing more will become known about it.</summary>
    public bool IsSettled => Committed && (Transcript is not null || TranscriptFailed);
}

/// <summary>The latest turns of the caller.</summary>
internal sealed class UserTurns
{
    private const int Most = 64;

    private readonly List<UserTurn> _turns = [];
    private int _firstOfLine;

    /// <summary>How many turns there have been; a new number begins a new intent.</summary>
    public int Count { get; private set; }

    /// <summary>The provider's id of the latest turn, or null before the first.</summary>
    public string? LatestItemId => Last?.ItemId;

    public UserTurn Begin(string? itemId, TimeSpan now, bool typed = false)
    {
        if (Find(itemId) is { } known)
        {
            known.Resume();
            return known;
        }

        return Add(new UserTurn(itemId ?? $"turn_{Count}", now, typed));
    }

    /// <summary>A turn that was never seen to begin began, for all we know, at any time since the one before it ended.</summary>
    public void Commit(string? itemId, TimeSpan beganAtEarliest, TimeSpan beganAtLatest)
    {
        UserTurn turn = Find(itemId) ?? Add(new UserTurn(itemId ?? $"turn_{Count}", beganAtEarliest, typed: false) { StartedUntil = beganAtLatest });
        turn.Committed = true;
    }

    /// <summary>The caller stopped speaking.</summary>
    public UserTurn? End(string? itemId, TimeSpan at)
    {
        UserTurn? turn = Find(itemId) ?? _turns.LastOrDefault();
        turn?.EndedAt = at;
        return turn;
    }

    /// <summary>What the caller said last, or null when nothing yet.</summary>
    public UserTurn? Last => _turns.LastOrDefault();

    /// <summary>Notes a transcript. A transcript of no known turn is an orphan, and nobody's word.</summary>
    public UserTurn? Transcribe(string itemId, string? transcript)
    {
        UserTurn? turn = Find(itemId);
        if (turn is null)
            return null;
        if (transcript is null)
            turn.TranscriptFailed = true;
        else
            turn.Transcript = transcript;
        return turn;
    }

    /// <summary>The connection is gone: what was not told on it will never be.</summary>
    /// <param name="isStranded">The next connection does not know them, and may use their ids for turns of its own.</param>
    public void Lost(bool isStranded)
    {
        if (isStranded)
            _firstOfLine = Count;
        foreach (UserTurn turn in _turns.Where(turn => !turn.IsSettled))
            (turn.Committed, turn.TranscriptFailed) = (true, turn.Transcript is null);
    }

    /// <summary>The turns that began after a moment, or may have.</summary>
    public IReadOnlyList<UserTurn> Since(TimeSpan time) => _turns.FindAll(turn => turn.StartedUntil >= time);

    /// <summary>The provider knows it by its id; ids of an earlier line mean nothing, or something else, on this one.</summary>
    public bool IsOfThisLine(UserTurn turn) => turn.Number >= _firstOfLine;

    private UserTurn Add(UserTurn turn)
    {
        if (_turns.Count == Most)
            _turns.RemoveAt(0);
        _turns.Add(turn);
        turn.Number = Count++;
        return turn;
    }

    private UserTurn? Find(string? itemId) => itemId is null ? null : _turns.Find(turn => turn.ItemId == itemId && IsOfThisLine(turn));
}
