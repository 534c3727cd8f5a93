using RealtimeVoiceTools.Testing;

namespace RealtimeVoiceTools.Simulation;

/// <summary>A model that does, about each stimulus, what the plan says; and a harmless sentence when the plan says no more.</summary>
internal sealed class PlannedModel(Tally tally, Action<ToolCall> calls) : IEmulatedModel
{
    private readonly Queue<ModelTurn> _turns = new();

    /// <summary>From now on it does this about whatever it is asked.</summary>
    public void Expect(Reply reply)
    {
        _turns.Clear();
        foreach (ModelTurn turn in reply.Turns)
            _turns.Enqueue(turn);
    }

    public EmulatedTurn Respond(EmulatedPrompt prompt)
    {
        if (prompt.ExactWords is { } words)
            return EmulatedTurn.Say(words);
        if (prompt.ToolChoice == "none" || !_turns.TryDequeue(out ModelTurn? turn))
            return EmulatedTurn.Say("All right then.");
        if (turn.Acts.Count(act => act is ModelAct.Calls) > 1)
            tally.Count("batch of 2 to 12 parallel calls");
        return new EmulatedTurn([.. turn.Acts.Select(Act)]);
    }

    private EmulatedAction Act(ModelAct act)
    {
        switch (act)
        {
            case ModelAct.Says says:
                return new EmulatedAction.Say(says.Words);
            case ModelAct.CutsShort cut:
                return new EmulatedAction.CutShort(cut.After);
            case ModelAct.Fails fails:
                return new EmulatedAction.Fail(fails.Code);
            default:
                ToolCall call = ((ModelAct.Calls)act).Call;
                calls(call);
                return new EmulatedAction.Call(call.Tool, call.Arguments)
                {
                    CallId = call.Id,
                    Chunks = call.InOnePiece ? [] : null,
                    Generation = TimeSpan.FromMilliseconds(call.GenerationMs),
                };
        }
    }
}
