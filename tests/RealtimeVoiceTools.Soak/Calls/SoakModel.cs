using RealtimeVoiceTools.Testing;

namespace RealtimeVoiceTools.Soak;

/// <summary>The emulated model of one call: calls the tool of each wish it hears, and sometimes claims a yes that nobody said.</summary>
internal sealed class SoakModel(CallBook book, Random random) : IEmulatedModel
{
    private Wish? _asked;
    private int _calls;

    public EmulatedTurn Respond(EmulatedPrompt prompt)
    {
        if (prompt.ExactWords is { } words)
            return EmulatedTurn.Say(words);
        if (prompt.ToolChoice == "none" || prompt.UserText is not { } heard)
            return EmulatedTurn.Say("All right.");
        Wish[] wishes = book.WishesIn(heard);
        if (wishes.Length == 0)
            return Answer(heard);
        EmulatedTurn turn = random.Next(4) == 0 ? EmulatedTurn.Say("Let me see.") : new EmulatedTurn();
        foreach (Wish wish in wishes)
            turn = turn.Then(Call(wish, confirmed: random.Next(10) == 0));
        return turn;
    }

    private EmulatedTurn Answer(string heard)
    {
        bool isYes = heard.StartsWith("Yes", StringComparison.Ordinal);
        bool isNo = heard.StartsWith("No", StringComparison.Ordinal);
        return _asked is { } wish && (isYes || (isNo && random.Next(2) == 0))
            ? new EmulatedTurn(Call(wish, confirmed: true))
            : EmulatedTurn.Say("That is how it stands with your records today.");
    }

    private EmulatedAction.Call Call(Wish wish, bool confirmed)
    {
        if (wish.Kind == WishKind.Delete)
            _asked = wish;
        string callId = $"call_{book.CallerId}_{++_calls}";
        book.NoteAsked(callId, wish);
        return new EmulatedAction.Call(wish.Tool, wish.Arguments(confirmed)) { CallId = callId, Chunks = random.Next(4) == 0 ? [] : null };
    }
}
