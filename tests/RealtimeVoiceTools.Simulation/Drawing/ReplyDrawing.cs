namespace RealtimeVoiceTools.Simulation;

/// <summary>Draws what the model does about something: talk, call, lie, break off.</summary>
internal sealed class ReplyDrawing(Chance chance, CallDrawing calls)
{
    public Reply Any() => chance.Below(20) switch
    {
        < 3 => new Reply(Says("This is what I know about it.")),
        3 => new Reply(new ModelTurn(new ModelAct.Fails(chance.Of("server_error", "rate_limit_exceeded"))), Calls(1)),
        4 => new Reply(new ModelTurn()),
        5 => new Reply(new ModelTurn([.. Calls(1 + chance.Below(3)).Acts, new ModelAct.CutsShort(chance.Below(10))]), After()),
        6 or 7 => new Reply(new ModelTurn([new ModelAct.Says("Let me have a look at that."), .. Calls(1 + chance.Below(3)).Acts]), After()),
        8 => new Reply(new ModelTurn([.. Calls(1).Acts, new ModelAct.Says("And I am telling you more.")]), After()),
        9 or 10 => Parallel(),
        _ => new Reply(Calls(1), After()),
    };

    /// <summary>Many calls at once.</summary>
    public Reply Parallel() => new(Calls(2 + chance.Below(11)), After());

    /// <summary>The model calls a tool that asks, and insists.</summary>
    public Reply Insists(string tool, string? subject, bool confirmed, int times)
    {
        var turns = new List<ModelTurn>();
        for (int i = 0; i < times; i++)
            turns.Add(new ModelTurn(new ModelAct.Calls(calls.Of(tool, confirmed || i > 0, subject))));
        return new Reply([.. turns]);
    }

    public Reply HandsOn(string pin, string? then)
    {
        var turns = new List<ModelTurn> { new(new ModelAct.Calls(calls.Verify(pin))) };
        // It tries another of its own when that was wrong, though nobody has said a word since.
        if (chance.Happens(0.3))
            turns.Add(new ModelTurn(new ModelAct.Calls(calls.Verify(chance.Of("111222", "4321", PlanDrawing.Pin)))));
        if (chance.Happens(0.15))
            turns.Add(Says($"Thank you, your PIN {pin} is right."));
        if (then is not null)
            turns.Add(new ModelTurn(new ModelAct.Calls(calls.Of(then, confirmed: false))));
        return new Reply([.. turns]);
    }

    private ModelTurn Calls(int count) => new([.. Enumerable.Range(0, count).Select(_ => new ModelAct.Calls(calls.Any()))]);

    private ModelTurn After() => chance.Happens(0.25) ? Calls(1 + chance.Below(2)) : Says("That is how it stands.");

    private static ModelTurn Says(string words) => new(new ModelAct.Says(words));
}
