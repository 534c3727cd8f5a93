namespace RealtimeVoiceTools;

/// <summary>Looks at the caller's words that led to a call with side effects, and at what its tool says about doubtful ones.</summary>
internal sealed class TurnDoubt(UserTurns turns, EvidenceReader evidence, UncertainTurnPolicy policy, VoicePhrases phrases)
{
    /// <summary>Why the call is refused, or null; then the entry knows whether it is to be asked about.</summary>
    public ToolFailure? Refusal(CallEntry call)
    {
        // A tool that asks is in no hurry to believe anything, and one that reads does no harm.
        if (call.Tool is not { Asks: false, Traits.ReadOnly: false } tool || !evidence.IsDoubtful(turns.Last))
            return null;
        UncertainTurnPolicy said = tool.Traits.UncertainTurns == UncertainTurnPolicy.Default ? policy : tool.Traits.UncertainTurns;
        call.IsDoubtful = said is UncertainTurnPolicy.Ask or UncertainTurnPolicy.Default;
        return said == UncertainTurnPolicy.Refuse
            ? new ToolFailure(ToolErrorType.Validation)
            {
                NothingHappened = true,
                SpokenMessage = phrases.Questions.Misheard[0],
                Detail = "It is doubtful what the caller said. Ask the caller to say it again.",
            }
            : null;
    }
}
