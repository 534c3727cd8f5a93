namespace RealtimeVoiceTools.Testing;

/// <summary>The way from the provider to its clients, on which messages come late, in another order, with garbage between them, or not at all.</summary>
internal sealed class FaultyLine(ConnectionFaults faults, EmulatorLoop loop, Action<OutgoingMessage> deliver, Action<int, string?> close)
{
    private readonly List<(OutgoingMessage Message, string Until)> held = [];
    private readonly List<OutgoingMessage> carriers = [];
    private readonly Queue<(TimeSpan Due, OutgoingMessage Message)> late = new();
    private TimeSpan lastDue;
    private bool reorders;

    /// <summary>Something is on its way that will arrive by itself.</summary>
    public bool IsBusy => late.Count > 0;

    public void Pass(OutgoingMessage message)
    {
        if (faults.GarbageBefore() is { } garbage)
        {
            Travel(new OutgoingMessage("", "", garbage, null));
        }

        if (faults.CloseAt(message.GaType) is { } end)
        {
            close(end.Code, end.Reason);
            return;
        }

        if (faults.HoldOf(message.GaType) is { } until)
        {
            held.Add((message, until));
            return;
        }

        if (message.GaType == "response.created")
        {
            reorders = faults.ReordersCarriers();
        }

        if (reorders && ConnectionFaults.IsCarrier(message.GaType))
        {
            carriers.Add(message);
            if (message.GaType == "response.done")
            {
                OutgoingMessage[] shuffled = faults.Shuffle(carriers);
                carriers.Clear();
                Array.ForEach(shuffled, Travel);
            }

            return;
        }

        Travel(message);
    }

    private void Travel(OutgoingMessage message)
    {
        TimeSpan due = loop.Elapsed + faults.DelayOf(message.GaType);
        if (late.Count == 0 && due <= loop.Elapsed)
        {
            Arrive(message);
            return;
        }

        lastDue = due > lastDue ? due : lastDue;
        late.Enqueue((lastDue, message));
        if (late.Count == 1)
        {
            Wait();
        }
    }

    private void Arrive(OutgoingMessage message)
    {
        deliver(message);
        foreach ((OutgoingMessage Message, string Until) waiting in held.Where(waiting => waiting.Until == message.GaType).ToArray())
        {
            held.Remove(waiting);
            deliver(waiting.Message);
        }
    }

    private void Wait() => loop.After(late.Peek().Due - loop.Elapsed, () =>
    {
        while (late.TryPeek(out (TimeSpan Due, OutgoingMessage Message) next) && next.Due <= loop.Elapsed)
        {
            late.Dequeue();
            Arrive(next.Message);
        }

        if (late.Count > 0)
        {
            Wait();
        }
    });
}
