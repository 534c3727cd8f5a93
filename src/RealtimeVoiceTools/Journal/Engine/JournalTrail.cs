namespace RealtimeVoiceTools;

/// <summary>
/// What the engine has to say to the call journal: that a call was made, and that its outcome has reached the conversation. What lies between is written
/// where the tool runs (<see cref="WriteAhead"/>).
/// </summary>
/// <param name="digest">Null when there is no journal.</param>
internal sealed class JournalTrail(JournalDigest? digest)
{
    private const int MostAwaited = 256;

    private readonly Dictionary<string, CallStep[]> _awaited = [];
    private readonly Queue<string> _order = new();

    public void Proposed(Step step, CallEntry call)
    {
        if (digest is not null && IsKept(call))
        {
            step.Add(new Effect.Journal(new CallStep(CallJournalStep.Proposed, call.CallId, call.Name, call.Intent!.Key)
            {
                ArgumentsDigest = digest.Of(call.Tool!, call.Values),
            }));
        }
    }

    /// <summary>The item tells the outcome of the call; it is delivered when the provider has the item.</summary>
    public void Expect(string itemId, params CallStep[] delivered)
    {
        if (digest is null || !_awaited.TryAdd(itemId, delivered))
            return;
        _order.Enqueue(itemId);
        if (_order.Count > MostAwaited)
            _awaited.Remove(_order.Dequeue());
    }

    /// <summary>The provider has the item.</summary>
    public void Acknowledged(Step step, string itemId)
    {
        if (!_awaited.Remove(itemId, out CallStep[]? delivered))
            return;
        foreach (CallStep each in delivered)
            step.Add(new Effect.Journal(each));
    }

    /// <summary>The connection is gone, and its items with it.</summary>
    /// <returns>Calls of which nobody knows whether the provider had their outcome: the next connection is told.</returns>
    public CallStep[] Lost()
    {
        CallStep[] untold = [.. _awaited.Values.SelectMany(steps => steps)];
        _awaited.Clear();
        _order.Clear();
        return untold;
    }

    /// <summary>The last step of a call that the journal knows, or null.</summary>
    public CallStep? Delivered(CallEntry call) =>
        digest is not null && IsKept(call) ? new CallStep(CallJournalStep.Delivered, call.CallId, call.Name, call.Intent!.Key) : null;

    private static bool IsKept(CallEntry call) => call is { Tool.Traits.ReadOnly: false, Intent: not null };
}
