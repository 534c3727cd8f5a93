using System.Text.Json.Nodes;
using RealtimeVoiceTools.Testing;

namespace TaskManager;

/// <summary>The mind behind the emulated server: understands a few sentences by rule, calls the session's tools and speaks their results.</summary>
/// <remarks>It stands in for a real model so that the sample runs without a key. It reads everything from the prompt and keeps no state.</remarks>
internal sealed class TaskAssistant : IEmulatedModel
{
    private const string NotUnderstood = "Sorry, I didn't understand that. ";
    private const string Abilities = "I can add, list, complete, reopen, move, delete and clear tasks.";
    private const string LeftAlone = "Okay, I'll leave it as it is.";

    public EmulatedTurn Respond(EmulatedPrompt prompt)
    {
        if (prompt.ExactWords is { } words)
            return EmulatedTurn.Say(words);

        string results = string.Join(' ', prompt.NewOutputs.Select(output => SpokenOutput.Of(output, Conversation.CallOf(output, prompt.Items))));
        EmulatedTurn turn = results.Length > 0 ? EmulatedTurn.Say(results) : EmulatedTurn.Silent;
        if (prompt.UserText is { } sentence)
            return Answer(turn, sentence, prompt);
        if (prompt.NewOutputs.Any(output => CallerCheck.IsPassed(output.Output)))
            return MakeAgain(turn, prompt);
        return Notes.NewIn(prompt) switch
        {
            Note.Verified => MakeAgain(turn, prompt),
            Note.SaidYes when FollowUp.To(prompt.Items, prompt.Now, hasWords: false) is { } call => Call(turn, call, prompt, mayPrecede: false),
            Note.SaidNo => turn.ThenSay(LeftAlone),
            _ => turn,
        };
    }

    private static EmulatedTurn Answer(EmulatedTurn turn, string sentence, EmulatedPrompt prompt)
    {
        bool isPinAsked = CallerCheck.Waiting(prompt.Items) is not null;
        if (SpokenPin.Read(sentence, isPinAsked) is { } pin)
            return Call(turn, new ToolCall(CallerCheck.Tool, new JsonObject { ["pin"] = pin }), prompt, mayPrecede: false);
        return SentenceReader.Read(sentence, prompt.Now) switch
        {
            null => turn.ThenSay(NotUnderstood + Abilities),
            Intent.Greeting => turn.ThenSay("Hello! " + Abilities),
            Intent.Help => turn.ThenSay(Abilities),
            Intent.Thanks => turn.ThenSay("You're welcome."),
            Intent.Farewell => turn.ThenSay("Goodbye!"),
            Intent.Agree { Rest: null } when isPinAsked => turn.ThenSay(CallerCheck.Question),
            Intent.Agree agree when FollowUp.To(prompt.Items, prompt.Now) is { } call => Call(turn, call, prompt, agree.Rest is null),
            Intent.Agree { Rest: { } rest } => Act(turn, rest, prompt),
            Intent.Agree => turn.ThenSay("All right."),
            Intent.Disagree { Rest: { } rest } => Act(turn, rest, prompt),
            Intent.Disagree => turn.ThenSay(LeftAlone),
            var command => Act(turn, command, prompt),
        };
    }

    private static EmulatedTurn MakeAgain(EmulatedTurn turn, EmulatedPrompt prompt) =>
        CallerCheck.Waiting(prompt.Items) is { } call ? Call(turn, call, prompt, mayPrecede: false) : turn;

    private static EmulatedTurn Act(EmulatedTurn turn, Intent command, EmulatedPrompt prompt) =>
        ToolCall.For(command) is { } call ? Call(turn, call, prompt, mayPrecede: true) : turn.ThenSay(NotUnderstood + Abilities);

    private static EmulatedTurn Call(EmulatedTurn turn, ToolCall call, EmulatedPrompt prompt, bool mayPrecede)
    {
        if (prompt.Tools.FirstOrDefault(tool => tool.Name == call.Tool) is not { } tool)
            return turn.ThenSay("Sorry, I can't do that right now.");
        if (mayPrecede && turn.Actions.Count == 0 && Preamble.For(call.Tool, prompt.Instructions) is { } line)
            turn = turn.ThenSay(line);
        return turn.ThenCall(call.Tool, call.ArgumentsFor(tool));
    }
}
