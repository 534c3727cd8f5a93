namespace RealtimeVoiceTools.Simulation;

/// <summary>Law 5: what changes something begins only after its response ended completed.</summary>
internal sealed class SideEffectsWait(Watch watch) : Invariant(watch)
{
    // A model may use an id again: the call that runs is of any of these.
    private readonly Dictionary<string, List<string>> _responsesOf = [];
    private readonly Dictionary<string, ResponseStatus> _ended = [];

    public override void Observe(TimeSpan at, object what)
    {
        switch (what)
        {
            case Signal.Received { Event: RealtimeEvent.OutputItemAdded { ResponseId: { } id, Item.CallId: { } callId } }:
                Note(callId, id);
                break;
            case Signal.Received { Event: RealtimeEvent.OutputItemDone { ResponseId: { } id, Item.CallId: { } callId } }:
                Note(callId, id);
                break;
            case Signal.Received { Event: RealtimeEvent.ResponseDone { ResponseId: { } id } done }:
                _ended.TryAdd(id, done.Status);
                foreach (RealtimeItem item in done.Output)
                {
                    if (item.CallId is { } callId)
                        Note(callId, id);
                }

                break;
            case Effect.StartAttempt { Attempt: 1 } attempt when !attempt.Tool.Traits.ReadOnly:
                if (!Holds(_responsesOf.GetValueOrDefault(attempt.CallId, []).Exists(id => _ended.GetValueOrDefault(id) == ResponseStatus.Completed)))
                    Break(at, $"{attempt.CallId} of {attempt.Tool.Name} ran before its response had completed");
                break;
        }
    }

    private void Note(string callId, string responseId)
    {
        if (!_responsesOf.TryAdd(callId, [responseId]))
            _responsesOf[callId].Add(responseId);
    }
}
