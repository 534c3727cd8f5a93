using System.Text.RegularExpressions;

namespace RealtimeVoiceTools;

/// <summary>Sums a session up for a person who takes it over.</summary>
internal sealed partial class HandoverSummary(
    SessionDeeds deeds, CallLedger ledger, OpenQuestions questions, VerificationParts verification, SpokenActions actions, TransferPhrases phrases, SpokenWords words)
{
    private const int LongestReason = 300;

    public TransferSummary Of(Step step, CallEntry transfer)
    {
        string? reason = Reason(transfer.Values is [string text, ..] ? text : string.Empty);
        int level = verification.LevelAt(step.Now);
        TransferItem[] items = [.. deeds.Items, .. Open(step, transfer)];
        return new TransferSummary
        {
            Reason = reason,
            VerificationLevel = level,
            Items = items,
            Spoken = SpokenSummary.Render(phrases, words, reason, level, items),
        };
    }

    private IEnumerable<TransferItem> Open(Step step, CallEntry transfer)
    {
        foreach (CallEntry call in ledger.Open.Where(call => call != transfer && call is { Tool.Definition.BuiltIn: BuiltInTool.None, JoinedTo: null }))
        {
            // What waits for the caller's word is told as a question.
            if (call.Name != VerifyCallerTool.Name && !(call.IsUndecided && questions.Find(call) is not null))
                yield return Item(step, call.Tool!, TransferItemState.Running, actions.Of(step, call));
        }

        foreach (PendingConfirmation pending in questions.All)
            yield return Item(step, pending.Tool, TransferItemState.Asked, actions.Of(step, pending));
    }

    private static TransferItem Item(Step step, VoiceTool tool, TransferItemState state, string action) => new()
    {
        Tool = tool.Name,
        State = state,
        Action = action,
        Time = step.WallTime,
        Noun = tool.Traits.Noun,
        IsReadOnly = tool.Traits.ReadOnly,
    };

    private string? Reason(string text)
    {
        string reason = SpokenText.ShortenRunes(SpokenText.Clean(text, words), LongestReason);
        // The model may have written down what it heard.
        if (verification.MayHoldPin(reason))
            reason = Digits().Replace(reason, "…");
        return reason.Length == 0 || verification.MayHoldPin(reason) ? null : reason;
    }

    [GeneratedRegex(@"\d(?:[\s.,\-]*\d){3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
