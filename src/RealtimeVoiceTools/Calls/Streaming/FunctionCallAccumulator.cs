using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools;

/// <summary>
/// Puts calls together from whichever events carry them, in any order and number: argument pieces, their end, items, the response's end.
/// Calls are told apart by item, and by call id once it is known; never by "the current one".
/// </summary>
internal sealed class FunctionCallAccumulator(int argumentLimit)
{
    private const int MostCalls = 256;

    private readonly List<StreamedCall> _calls = [];

    public IReadOnlyList<StreamedCall> Calls => _calls;

    public StreamedCall? Observe(RealtimeEvent received) => received switch
    {
        RealtimeEvent.ArgumentsDelta delta => Append(delta),
        RealtimeEvent.ArgumentsDone done => Finish(done),
        RealtimeEvent.OutputItemAdded added => Merge(added.ResponseId, added.Item, final: false),
        RealtimeEvent.OutputItemDone done => Merge(done.ResponseId, done.Item, final: true),
        RealtimeEvent.ItemAdded added => Merge(null, added.Item, final: false),
        RealtimeEvent.ItemDone done => Merge(null, done.Item, final: true),
        _ => null,
    };

    /// <summary>An item as the end of its response shows it.</summary>
    public StreamedCall? Observe(string? responseId, RealtimeItem item) => Merge(responseId, item, final: true);

    public void Forget(StreamedCall call) => _calls.Remove(call);

    public void Clear() => _calls.Clear();

    public void ForgetResponse(string? responseId) => _calls.RemoveAll(call => call.ResponseId == responseId);

    private StreamedCall? Append(RealtimeEvent.ArgumentsDelta delta)
    {
        StreamedCall? call = Find(delta.ItemId, delta.CallId, create: true);
        if (call is null)
            return null;
        call.Belongs(delta.ResponseId);
        call.Append(delta.Delta, argumentLimit);
        return call;
    }

    private StreamedCall? Finish(RealtimeEvent.ArgumentsDone done)
    {
        StreamedCall? call = Find(done.ItemId, done.CallId, create: true);
        if (call is null)
            return null;
        call.Belongs(done.ResponseId);
        call.Name ??= done.Name;
        call.Finish(done.Arguments, argumentLimit);
        return call;
    }

    private StreamedCall? Merge(string? responseId, RealtimeItem item, bool final)
    {
        if (item.Kind != RealtimeItemKind.FunctionCall)
            return null;
        StreamedCall? call = Find(item.Id, item.CallId, create: true);
        if (call is null)
            return null;
        call.Belongs(responseId);
        call.Name ??= item.Name;
        if (!final || item.Status == ItemStatus.InProgress)
            return call;
        // Some servers leave the status out of a finished item.
        call.Status = item.Status == ItemStatus.Unknown ? ItemStatus.Completed : item.Status;
        if (call.Status == ItemStatus.Completed)
            call.Finish(item.Arguments, argumentLimit);
        return call;
    }

    private StreamedCall? Find(string? itemId, string? callId, bool create)
    {
        // An empty id names nothing: what cannot be answered is never run.
        callId = string.IsNullOrEmpty(callId) ? null : callId;
        if (itemId is null && callId is null)
            return null;
        StreamedCall? call = _calls.Find(known =>
            (itemId is not null && known.ItemId == itemId) || (callId is not null && known.CallId == callId));
        if (call is null && create)
        {
            if (_calls.Count == MostCalls)
                _calls.RemoveAt(0);
            call = new StreamedCall();
            _calls.Add(call);
        }

        if (call is not null)
        {
            call.ItemId ??= itemId;
            call.CallId ??= callId;
        }

        return call;
    }
}
