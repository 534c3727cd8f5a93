namespace RealtimeVoiceTools;

/// <summary>
/// Answers that are not spoken: a key of the telephone, the application's own interface, somebody asked elsewhere. Each is given to one question.
/// The model learns of it as data, and makes its call again.
/// </summary>
internal sealed class OtherAnswers(ConfirmationOptions options, OpenQuestions questions, ResponseSequencer responses, ConversationData data)
{
    /// <summary>Who keys in a number presses the next key sooner; a 1 that begins one answers nothing.</summary>
    public static readonly TimeSpan NextKey = TimeSpan.FromMilliseconds(800);

    private PendingConfirmation? _keyed;
    private TimeSpan _keyedAt;
    private int _ones;

    /// <summary>A call that has yet to be decided is about that question.</summary>
    public Predicate<PendingConfirmation> IsAwaited { get; init; } = _ => false;

    /// <summary>Calls that wait for an answer are decided now.</summary>
    public Action<Step> Reconsiders { get; init; } = _ => { };

    /// <summary>A key was pressed.</summary>
    /// <returns>It answered a question, and is nobody else's.</returns>
    public bool KeyPressed(Step step, char key)
    {
        // Pressed twice, or ended.
        if (_keyed is not null && key is '1' or '#')
        {
            _ones++;
            if (key == '#')
                KeyElapsed(step);
            return true;
        }

        bool beganNumber = _keyed is not null && key is not '2';
        ForgetKey(step);
        if (beganNumber)
        {
            for (; _ones > 0; _ones--)
                step.Notify(new VoiceSessionEvent.KeyPressed('1') { Time = step.WallTime });
            return false;
        }

        if (!options.AcceptsKeypad)
            return false;
        // A no counts from the question's first word on, and whatever the agent has said since.
        if (key == '2' && questions.PutAt(step.Now) is { } put)
        {
            Answer(step, put, yes: false, EvidenceKind.Keypad);
            return true;
        }

        // A yes counts for the question that was heard to its end, as a word does.
        if (key != '1' || questions.HeardAt(step.Now) is not { } pending || !questions.MayAgree(pending, step.Now))
            return false;
        (_keyed, _keyedAt, pending.IsKeyed, _ones) = (pending, step.Now, true, 1);
        step.SetTimer(TimerKind.ConfirmationKey, 0, NextKey);
        return true;
    }

    /// <summary>No other key followed: the key was the answer.</summary>
    public void KeyElapsed(Step step)
    {
        PendingConfirmation? keyed = _keyed;
        ForgetKey(step);
        // It may have become known meanwhile that the caller had heard something else, or not all of it.
        if (keyed is not null && questions.All.Contains(keyed) && keyed.HeardAt <= _keyedAt)
            Answer(step, keyed, yes: true, EvidenceKind.Keypad);
    }

    /// <summary>The application's own interface, or somebody asked elsewhere, answered. A question that is no longer open takes no answer, and an expired one no yes.</summary>
    public void Answered(Step step, string id, bool yes, EvidenceKind kind)
    {
        if (questions.Find(id) is { } pending && !(yes && pending.IsExpired(step.Now)))
            Answer(step, pending, yes, kind);
    }

    public void ApprovalEnded(Step step, int number, ApprovalDecision decision)
    {
        if (decision != ApprovalDecision.NotAsked && questions.Find(number) is { } pending)
            Answered(step, pending.Id, decision == ApprovalDecision.Approved, EvidenceKind.Approver);
    }

    /// <summary>The connection is gone, and the questions with it.</summary>
    public void Lost(Step step) => ForgetKey(step);

    private void ForgetKey(Step step)
    {
        if (_keyed is null)
            return;
        (_keyed.IsKeyed, _keyed) = (false, null);
        step.CancelTimer(TimerKind.ConfirmationKey);
    }

    private void Answer(Step step, PendingConfirmation pending, bool yes, EvidenceKind kind)
    {
        if (pending.AnsweredBy is not null && yes)
            return;
        bool isAwaited = IsAwaited(pending);
        string told = $"The question about {pending.Tool.Name} has been answered without words: ";
        if (yes)
        {
            (pending.AnsweredBy, pending.AnsweredAt) = (kind, kind == EvidenceKind.Keypad ? _keyedAt : step.Now);
            // Answered before it was put: a no is heeded from now on.
            pending.AskedAt ??= step.Now;
            questions.Unask(step, pending);
            told += pending.Tool.Asks ? "yes. Make the same call again with confirmed true." : "yes. Make the same call again.";
        }
        else
        {
            questions.Resolve(step, pending, ConfirmationResolution.Declined, kind);
            told += "no. Nothing was done; tell the caller so.";
        }

        // A call that has only waited for the answer tells what became of it.
        Reconsiders(step);
        if (yes && isAwaited)
            return;
        responses.Answer(data.Add(step, told));
    }
}
