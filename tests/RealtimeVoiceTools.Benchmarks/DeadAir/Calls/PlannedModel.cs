using RealtimeVoiceTools.Benchmarks.DeadAir.Traces;
using RealtimeVoiceTools.Testing;

namespace RealtimeVoiceTools.Benchmarks.DeadAir.Calls;

/// <summary>A model that does what the plan says: calls the tool, tells the result, replies to interruptions, says fillers word for word.</summary>
internal sealed class PlannedModel : IEmulatedModel
{
    // The first word tells the utterances of the ledger apart, however early they are cut off.
    private const string AnswerMark = "Finished";
    private const string RequestMark = "Please";

    /// <summary>From a request to the word that it is being answered: a part of each lead, in which a request cannot be taken back.</summary>
    public static readonly TimeSpan ResponseLatency = TimeSpan.FromMilliseconds(40);

    private PlannedTurn? _turn;
    private int _fillers;

    public static bool IsAnswer(EmulatedUtterance utterance) => utterance.Text.StartsWith(AnswerMark, StringComparison.Ordinal);

    /// <summary>Gives what the caller says to begin the turn.</summary>
    public string Begin(PlannedTurn turn)
    {
        (_turn, _fillers) = (turn, 0);
        return RequestMark;
    }

    public EmulatedTurn Respond(EmulatedPrompt prompt)
    {
        PlannedTurn turn = _turn ?? throw new InvalidOperationException("Nobody has said anything yet.");
        if (prompt.IsOutOfBand)
            return EmulatedTurn.Say(prompt.ExactWords!) with { TimeToFirstAudio = turn.FillerLeads[_fillers++ % turn.FillerLeads.Count] - ResponseLatency };
        if (OwesResult(prompt))
            return EmulatedTurn.Say($"{AnswerMark}. It all went through.") with { TimeToFirstAudio = turn.AnswerLead - ResponseLatency };
        if (prompt.UserText is not RequestMark)
            return EmulatedTurn.Say("Sure, I'm still on it.") with { TimeToFirstAudio = turn.OtherLead - ResponseLatency };
        string arguments = $$"""{"subject":"{{turn.Number}}"}""";
        return turn.Preamble is null
            ? EmulatedTurn.Call(turn.Tool.Name, arguments)
            : EmulatedTurn.Say(turn.Preamble).ThenCall(turn.Tool.Name, arguments) with { TimeToFirstAudio = turn.OtherLead - ResponseLatency };
    }

    /// <summary>A result stands in the conversation and nothing that tells it: not yet, or it was taken out again because nobody heard it.</summary>
    private static bool OwesResult(EmulatedPrompt prompt)
    {
        bool owes = false;
        foreach (EmulatedItem item in prompt.Items)
        {
            bool tells = item is { Kind: EmulatedItemKind.Message, Role: "assistant" } && item.Text.StartsWith(AnswerMark, StringComparison.Ordinal);
            owes = item.Kind == EmulatedItemKind.Output || (owes && !tells);
        }

        return owes;
    }
}
