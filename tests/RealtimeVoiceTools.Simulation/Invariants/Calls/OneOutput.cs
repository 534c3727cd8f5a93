namespace RealtimeVoiceTools.Simulation;

/// <summary>Law 2: exactly one output for each call whose item completed, and none for any other.</summary>
internal sealed class OneOutput(Watch watch) : Invariant(watch)
{
    private readonly HashSet<string> _streamed = [];
    private readonly HashSet<string> _completed = [];
    private readonly HashSet<string> _answered = [];

    public override void Observe(TimeSpan at, object what)
    {
        switch (what)
        {
            case Signal.Received { Event: RealtimeEvent.OutputItemDone done }:
                Note(done.Item);
                break;
            case Signal.Received { Event: RealtimeEvent.OutputItemAdded { Item.CallId: { } id } }:
                _streamed.Add(id);
                break;
            // What no response made on this line is an old call that is shown again.
            case Signal.Received { Event: RealtimeEvent.ItemDone done } when done.Item.CallId is not { } id || _streamed.Contains(id) || !Watch.CalledEarlier.Contains(id):
                Note(done.Item);
                break;
            case Signal.Received { Event: RealtimeEvent.ResponseDone done }:
                foreach (RealtimeItem item in done.Output)
                    Note(item);
                break;
            case Effect.Send { Command: RealtimeCommand.AddCallOutput output }:
                if (!Holds(_completed.Contains(output.CallId)))
                    Break(at, $"{output.CallId} never completed and got an output");
                if (!Holds(_answered.Add(output.CallId)))
                    Break(at, $"{output.CallId} got another output");
                break;
        }
    }

    public override void End()
    {
        // What still runs when the call ends is answered no more.
        if (Watch.Call?.Ended is not null)
            return;
        foreach (string id in _completed)
        {
            if (!Holds(_answered.Contains(id)))
                Break($"{id} completed and got no output");
        }
    }

    private void Note(RealtimeItem item)
    {
        if (item is { Kind: RealtimeItemKind.FunctionCall, CallId.Length: > 0, Status: ItemStatus.Completed or ItemStatus.Unknown })
            _completed.Add(item.CallId);
    }
}
