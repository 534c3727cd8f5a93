using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools;

/// <summary>
/// Answers that are not spoken: a key of the telephone, the application's own interface, somebody asked elsewhere. Each is given to one question.
/// The model learns of it as data, and makes its call again.
/// </summary>
internal sealed class OtherAnswers(ConfirmationOptions options, OpenQuestions questions, ResponseSequencer responses, IdSource ids)
{
    /// <summary>A key was pressed.</summary>
    /// <returns>It answered a question, and is nobody else's.</returns>
    public bool KeyPressed(Step step, char key)
    {
        // A key counts for the question that was heard to its end, as a word does.
        if (!options.AcceptsKeypad || key is not ('1' or '2') || questions.HeardAt(step.Now) is not { } pending)
            return false;
        // A yes may be to whatever the agent has said since; a no is heeded all the same.
        if (key == '1' && !questions.MayAgree(pending, step.Now))
            return false;
        Answer(step, pending, key == '1', EvidenceKind.Keypad);
        return true;
    }

    /// <summary>The application's own interface, or somebody asked elsewhere, answered. A question that is no longer open takes no answer.</summary>
    public void Answered(Step step, string id, bool yes, EvidenceKind kind)
    {
        if (questions.Find(id) is { } pending && !pending.IsExpired(step.Now))
            Answer(step, pending, yes, kind);
    }

    public void ApprovalEnded(Step step, int number, ApprovalDecision decision)
    {
        if (decision != ApprovalDecision.NotAsked && questions.Find(number) is { } pending)
            Answered(step, pending.Id, decision == ApprovalDecision.Approved, EvidenceKind.Approver);
    }

    private void Answer(Step step, PendingConfirmation pending, bool yes, EvidenceKind kind)
    {
        if (pending.AnsweredBy is not null && yes)
            return;
        string told = $"The question about {pending.Tool.Name} has been answered without words: ";
        if (yes)
        {
            pending.AnsweredBy = kind;
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

        string itemId = ids.Next("ctx");
        step.Send(new RealtimeCommand.AddContext(ids.Next("add"), itemId, told));
        responses.Answer([itemId]);
    }
}
