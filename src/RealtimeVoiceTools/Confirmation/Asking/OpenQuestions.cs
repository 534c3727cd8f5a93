namespace RealtimeVoiceTools;

/// <summary>The questions that are open: which is put when, whether it was heard, and until when an answer counts. The one owner of that.</summary>
internal sealed class OpenQuestions(
    ConfirmationOptions options, ResponseSequencer responses, EvidenceReader evidence, VoicePhrases phrases, SpokenQuestion spoken,
    AuditTrail audit, ConfirmationRules rules)
{
    private const int MostPending = 16;
    private static readonly TimeSpan ClaimCheck = TimeSpan.FromSeconds(1);

    private readonly List<PendingConfirmation> _pending = [];
    private readonly LapsedConfirmations _lapsed = new(evidence);
    private int? _confirmedCall;

    /// <summary>Says whether a call that came in time is still on its way to a decision about the question.</summary>
    public Predicate<PendingConfirmation> IsClaimed { get; init; } = _ => false;

    public IEnumerable<PendingConfirmation> All => _pending;

    /// <summary>The question that the caller has heard and may answer now.</summary>
    public PendingConfirmation? HeardAt(TimeSpan now) =>
        _pending.Find(pending => pending.HeardAt <= now && !pending.IsExpired(now) && evidence.IsLastHeard(pending));

    /// <summary>The question that is being put, or was put last: it may be answered with a no.</summary>
    public PendingConfirmation? PutAt(TimeSpan now) =>
        HeardAt(now) ?? _pending.Find(pending => !pending.IsExpired(now) && (pending.IsPlaying || pending.HeardAt > now || responses.IsUnderWay(UtteranceKind.Question, pending.Number)));

    /// <summary>The agent has said nothing else since the question: what agrees now agrees to it.</summary>
    public bool MayAgree(PendingConfirmation pending, TimeSpan now) => evidence.IsUndisturbed(pending, now);

    public PendingConfirmation? Find(CallEntry call) =>
        _pending.Find(pending => pending.Matches(call))
        ?? ((rules & ConfirmationRules.Bound) == 0 ? _pending.Find(pending => pending.HeardAt is not null) : null);

    public PendingConfirmation? Find(string id) => _pending.Find(pending => pending.Id == id);

    public PendingConfirmation? Find(int number) => _pending.Find(pending => pending.Number == number);

    /// <summary>Why the question that the call answers is no longer open; told once.</summary>
    public ToolErrorType? TakeLapsed(CallEntry call, TimeSpan now) => _lapsed.Take(call, now);

    public void Open(Step step, CallEntry call, PendingConfirmation pending)
    {
        if (_pending.Count == MostPending)
            Resolve(step, _pending[0], ConfirmationResolution.Voided);
        _pending.Add(pending);
        audit.Asked(step, call, pending);
        step.SetTimerAt(TimerKind.ConfirmationExpiry, pending.Number, pending.ExpiresAt);
        step.Notify(new VoiceSessionEvent.ConfirmationAsked(pending.Id, pending.Tool.Name, pending.Question) { Time = step.WallTime });
        Ask(pending, step.Now);
    }

    /// <summary>Puts the question, now or after those that are open.</summary>
    public void Ask(PendingConfirmation pending, TimeSpan now)
    {
        (pending.IsPlaying, pending.HeardAt, pending.Said, pending.SaidIn, pending.AnsweredBy) = (false, null, null, null, null);
        pending.WaitsItsTurn = true;
        AskNext(now);
    }

    /// <param name="step">The step.</param>
    /// <param name="pending">The question.</param>
    /// <param name="resolution">How it ended.</param>
    /// <param name="kind">By what it was answered; null where it was not.</param>
    /// <param name="callId">The call that brought the answer, or null.</param>
    public void Resolve(Step step, PendingConfirmation pending, ConfirmationResolution resolution, EvidenceKind? kind = null, string? callId = null)
    {
        audit.Answered(step, pending, resolution, kind, callId);
        _pending.Remove(pending);
        _lapsed.Add(pending, resolution, step.Now);
        responses.Withdraw(step, UtteranceKind.Question, pending.Number);
        step.CancelTimer(TimerKind.ConfirmationExpiry, pending.Number);
        step.Add(new Effect.EndApproval(pending.Number));
        step.Notify(new VoiceSessionEvent.ConfirmationResolved(pending.Id, pending.Tool.Name, resolution) { Time = step.WallTime, Evidence = kind });
        AskNext(step.Now);
    }

    public void Void(Step step, Predicate<PendingConfirmation> which)
    {
        foreach (PendingConfirmation pending in _pending.FindAll(which))
            Resolve(step, pending, ConfirmationResolution.Voided);
    }

    /// <summary>Whoever answered by other means need not hear the question any more.</summary>
    public void Unask(Step step, PendingConfirmation pending)
    {
        pending.WaitsItsTurn = false;
        responses.Withdraw(step, UtteranceKind.Question, pending.Number);
    }

    /// <summary>It will be heard without being put once more: it waits, is being said, or its audio still plays.</summary>
    public bool IsToBeHeard(PendingConfirmation pending) => IsToBeAsked(pending) || pending.IsPlaying || pending.HeardAt is not null;

    public bool IsToBeAsked(PendingConfirmation pending) =>
        pending.WaitsItsTurn || responses.IsUnderWay(UtteranceKind.Question, pending.Number);

    /// <summary>The words in which a question was really put; a response may say them in several parts.</summary>
    public void Said(int number, string? responseId, string words, TimeSpan now)
    {
        if (Find(number) is not { } asked)
            return;
        asked.Said = asked.SaidIn == responseId ? $"{asked.Said} {words}" : words;
        asked.SaidIn = responseId;
        // They became known only after its end.
        if ((asked.IsPlaying || asked.HeardAt is not null) && IsMisput(asked))
            WasMisput(asked, now);
    }

    /// <summary>The question's response ended; it is heard when its audio has been played to the end.</summary>
    /// <param name="step">The step.</param>
    /// <param name="number">The question.</param>
    /// <param name="heard">It was said to its end.</param>
    /// <param name="playedUntil">The end of its audio; null while the provider plays it.</param>
    public void Ended(Step step, int number, bool heard, TimeSpan? playedUntil)
    {
        if (Find(number) is not { } asked || !heard)
            return;
        if (IsMisput(asked))
        {
            WasMisput(asked, step.Now);
            return;
        }

        asked.IsPlaying = playedUntil is null;
        if (playedUntil is { } end)
            HeardUntil(step, asked, end);
    }

    /// <summary>The provider has played the question to its end.</summary>
    public void Played(Step step, int number)
    {
        if (Find(number) is { IsPlaying: true } asked)
            HeardUntil(step, asked, step.Now);
    }

    /// <summary>Playback stopped: a question that was still playing has not been heard.</summary>
    public void PlaybackCut(TimeSpan now)
    {
        foreach (PendingConfirmation pending in _pending.Where(pending => pending.IsPlaying || pending.HeardAt > now))
            (pending.IsPlaying, pending.HeardAt) = (false, null);
    }

    /// <summary>Playback is later than reckoned, and so is the end of a question that still plays, though it was taken to be over.</summary>
    public void PlaybackShifted(Step step, TimeSpan shift)
    {
        foreach (PendingConfirmation pending in _pending.Where(pending => pending.HeardAt > step.Now || pending.HeardAt + shift > step.Now))
        {
            pending.HeardAt += shift;
            step.SetTimerAt(TimerKind.ConfirmationExpiry, pending.Number, pending.ExpiresAt);
        }
    }

    public void ExpiryElapsed(Step step, int number)
    {
        if (Find(number) is not { } pending)
            return;
        if (!pending.IsExpired(step.Now))
            step.SetTimerAt(TimerKind.ConfirmationExpiry, number, pending.ExpiresAt);
        else if (IsClaimed(pending) || pending.IsKeyed)
            step.SetTimer(TimerKind.ConfirmationExpiry, number, ClaimCheck);
        else if ((rules & ConfirmationRules.InTime) != 0)
            Resolve(step, pending, ConfirmationResolution.Expired);
    }

    /// <summary>A call runs on a yes: what becomes of it is told before the next question, which the caller could else not answer undisturbed.</summary>
    public void CallBegan(int call) => _confirmedCall = call;

    public void CallEnded(TimeSpan now, int call)
    {
        if (_confirmedCall != call)
            return;
        _confirmedCall = null;
        AskNext(now);
    }

    private bool IsMisput(PendingConfirmation asked) =>
        asked is { Words: { } words, Said: { } said } && (rules & ConfirmationRules.PutRightly) != 0 && !spoken.IsPut(words, said);

    /// <summary>The caller was asked about something else: a yes to that would be no yes to this.</summary>
    private void WasMisput(PendingConfirmation asked, TimeSpan now)
    {
        (asked.IsPlaying, asked.HeardAt) = (false, null);
        if (asked.AnsweredBy is EvidenceKind.Keypad)
            asked.AnsweredBy = null;
        if (asked.TimesAsked == 1)
            Ask(asked, now);
    }

    private void HeardUntil(Step step, PendingConfirmation asked, TimeSpan end)
    {
        (asked.IsPlaying, asked.HeardAt) = (false, end);
        evidence.QuestionHeard(asked);
        step.SetTimerAt(TimerKind.ConfirmationExpiry, asked.Number, asked.ExpiresAt);
    }

    /// <summary>Questions are put one at a time, first come first: a yes to two questions would be a yes to neither.</summary>
    private void AskNext(TimeSpan now)
    {
        if (_confirmedCall is not null
            || _pending.Exists(pending => pending.IsPlaying || pending.HeardAt is not null || responses.IsUnderWay(UtteranceKind.Question, pending.Number))
            || _pending.Find(pending => pending.WaitsItsTurn) is not { } next)
            return;
        next.WaitsItsTurn = false;
        next.AskedAt = now;
        next.TimesAsked++;
        next.Words = QuestionWords.Of(next, phrases, options);
        responses.Say(UtteranceKind.Question, next.Words, next.Number);
    }
}
