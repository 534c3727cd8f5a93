using RealtimeVoiceTools.Testing;

namespace RealtimeVoiceTools.Tests.Sessions.Randomized;

/// <summary>A model that does anything a bad one may do: it lies about confirmations, repeats ids, invents tools and breaks off.</summary>
internal sealed class RandomModel(Random random) : IEmulatedModel
{
    private static readonly string[] Tools =
        ["look", "look_up", "save", "save", "sync", "note", "delete_report", "delete_report", "delete_invoice", "purge", "invented"];

    private readonly List<string> _used = [];
    private int _calls;

    /// <summary>From now on it behaves, so that what is owed can be said.</summary>
    public bool IsTame { get; set; }

    public EmulatedTurn Respond(EmulatedPrompt prompt)
    {
        if (prompt.ExactWords is { } words)
            return EmulatedTurn.Say(words);
        if (IsTame || prompt.ToolChoice == "none")
            return EmulatedTurn.Say("All right then.");
        bool answersCaller = prompt.UserText is not null;
        return random.Next(100) switch
        {
            < 4 => EmulatedTurn.Fail(random.Next(2) == 0 ? "server_error" : "rate_limit_exceeded"),
            < 6 => EmulatedTurn.Silent,
            < 30 => EmulatedTurn.Say("This is what I know about it."),
            < 36 => Calls(EmulatedTurn.Say("Let me have a look at that."), 1 + random.Next(3)),
            < 40 => Calls(new EmulatedTurn(), 1 + random.Next(3)).Then(new EmulatedAction.CutShort(random.Next(10))),
            < 50 => Calls(new EmulatedTurn(), 2 + random.Next(7)),
            < 55 => Calls(new EmulatedTurn(), 1).ThenSay("And I am telling you more."),
            _ when answersCaller || random.Next(4) == 0 => Calls(new EmulatedTurn(), 1),
            _ => EmulatedTurn.Say("That is how it stands."),
        };
    }

    private EmulatedTurn Calls(EmulatedTurn turn, int count)
    {
        for (int i = 0; i < count; i++)
            turn = turn.Then(Call());
        return turn;
    }

    private EmulatedAction.Call Call()
    {
        string id = _used.Count > 0 && random.Next(25) == 0 ? _used[random.Next(_used.Count)] : $"call_{++_calls}";
        _used.Add(id);
        string name = Tools[random.Next(Tools.Length)];
        string subject = "abc"[random.Next(3)].ToString();
        bool asks = name is "delete_report" or "delete_invoice" or "purge";
        string arguments = random.Next(20) == 0 ? "{\"subject\":"
            : asks && name == "purge" ? $$"""{"subject":"{{subject}}","confirmed":{{(random.Next(2) == 0 ? "true" : "false")}}}"""
            : asks ? $$"""{"confirmed":{{(random.Next(2) == 0 ? "true" : "false")}}}"""
            : $$"""{"subject":"{{subject}}{{random.Next(40)}}"}""";
        return new EmulatedAction.Call(name, arguments)
        {
            CallId = id,
            Chunks = random.Next(4) == 0 ? [] : null,
            Generation = TimeSpan.FromMilliseconds(random.Next(800)),
        };
    }
}
