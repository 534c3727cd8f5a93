using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial;

/// <summary>The model: it proposes what it likes and says of everything that it has been confirmed.</summary>
internal sealed class Model(Dialogue dialogue)
{
    private int _calls;

    /// <summary>Proposes it, and lets the question be put and heard to its end.</summary>
    /// <returns>What the person would agree to.</returns>
    public Deed Asks(Proposal proposal, bool lies = false)
    {
        Deed deed = dialogue.Meaning(proposal);
        int before = dialogue.Provider.Questions;
        Calls(lies, proposal);
        IsHeard(before);
        return deed;
    }

    /// <summary>Waits until a question has been put and heard to its end, and a moment more.</summary>
    /// <param name="before">How many had been put before it was asked for.</param>
    public void IsHeard(int before)
    {
        for (int i = 0; i < 30 && dialogue.Provider.Questions == before; i++)
            dialogue.Wait(0.1);
        IsQuiet();
        dialogue.Wait(dialogue.Between(0.35, 1.5));
    }

    /// <summary>Waits until the agent has been heard to the end.</summary>
    public void IsQuiet()
    {
        while (dialogue.Provider.IsSpeaking)
            dialogue.Wait((dialogue.Provider.PlaysUntil - dialogue.Call.Now).TotalSeconds);
    }

    /// <summary>The model says that the caller has confirmed.</summary>
    public void Claims(params Proposal[] proposals) => Calls(true, proposals);

    /// <summary>It says so again and again, one way or another.</summary>
    public void Insists(Proposal proposal)
    {
        int times = dialogue.Chance.Next(1, 4);
        for (int i = 0; i < times; i++)
        {
            if (dialogue.Flip(0.25))
                Claims(proposal, proposal);
            else
                Claims(proposal);
            dialogue.Wait(dialogue.Between(0.1, 2.5));
        }

        dialogue.Wait(4);
    }

    /// <summary>It hands on a PIN, as it says.</summary>
    public void HandsOn(params object[] pins) => Calls(false, [.. pins.Select(pin => new Proposal(VerifyCallerTool.Name, ("pin", pin)))]);

    public void Calls(bool confirmed, params Proposal[] proposals) => Begins(confirmed, proposals)();

    /// <summary>The calls are there, and the response that holds them goes on.</summary>
    /// <returns>Ends it.</returns>
    public Action Begins(bool confirmed, params Proposal[] proposals)
    {
        dialogue.Provider.Serve();
        string response = dialogue.Provider.NextId();
        VirtualCall call = dialogue.Call;
        call.Receive(Frames.Created(response));
        foreach (Proposal proposal in proposals)
            Carry(response, proposal.CallId ?? $"c{++_calls}", proposal.Tool, proposal.Json(confirmed));
        return () =>
        {
            call.Receive(Frames.Done(response));
            dialogue.Wait(0.05);
        };
    }

    private void Carry(string response, string callId, string tool, string arguments)
    {
        VirtualCall call = dialogue.Call;
        dialogue.Note($"model calls {tool} {arguments}");
        bool chunked = dialogue.Flip(0.4);
        if (chunked)
        {
            call.Receive(Frames.ItemAdded(response, callId, tool));
            int cut = dialogue.Chance.Next(1, arguments.Length);
            call.Receive(Frames.ArgumentsDelta(response, callId, arguments[..cut]));
            call.Receive(Frames.ArgumentsDelta(response, callId, arguments[cut..]));
            call.Receive(Frames.ArgumentsDone(response, callId, tool, arguments));
        }

        call.Receive(Frames.ItemDone(response, callId, tool, arguments));
        if (dialogue.Flip(0.3))
            call.Receive(Frames.ConversationItemDone(callId, tool, arguments));
    }
}
