namespace RealtimeVoiceTools.Simulation;

/// <summary>Laws 1 and 9: whatever the tool does, a call that completed is answered within its timeout, those of the calls before it, and the wait for an answer.</summary>
internal sealed class OutputInTime(Watch watch) : Invariant(watch)
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    // The transcript is waited for, and a caller who speaks; questions and previews take their moment.
    private static readonly TimeSpan Waits = TimeSpan.FromSeconds(7);

    private readonly Dictionary<string, List<string>> _callsOf = [];
    private readonly Dictionary<string, string> _responseOf = [];
    private readonly Dictionary<string, (TimeSpan Since, TimeSpan Limit)> _due = [];
    private readonly HashSet<string> _long = [];
    private readonly HashSet<string> _answered = [];
    private readonly HashSet<string> _ended = [];

    public override void Observe(TimeSpan at, object what)
    {
        switch (what)
        {
            case Signal.Received { Event: RealtimeEvent.OutputItemDone { Item: { Kind: RealtimeItemKind.FunctionCall, CallId: { Length: > 0 } callId, Status: ItemStatus.Completed } } done }:
                // An id that is used again is the same call: it goes by the response in which it came first.
                if (!_responseOf.TryAdd(callId, done.ResponseId ?? "") && _responseOf[callId] != done.ResponseId)
                    break;
                if (done.ResponseId is not { } response || _ended.Contains(response))
                    break;
                if (done.Item.Name == SimulatedTools.Sync)
                    _long.Add(response);
                if (!_callsOf.TryAdd(response, [callId]))
                    _callsOf[response].Add(callId);
                break;
            case Signal.Received { Event: RealtimeEvent.ResponseDone { ResponseId: { } id } } when _ended.Add(id) && _callsOf.Remove(id, out List<string>? calls):
                foreach (string call in calls.Where(call => !_answered.Contains(call)))
                    _due.TryAdd(call, (at, (Timeout * (1 + ((_due.Count + calls.Count) / 8))) + Waits + (_long.Count > 0 ? SimulatedTools.LongTimeout : TimeSpan.Zero)));
                break;
            case Effect.Send { Command: RealtimeCommand.AddCallOutput output }:
                _answered.Add(output.CallId);
                if (_due.Remove(output.CallId, out var due) && !Holds(at - due.Since <= due.Limit))
                    Break(at, $"{output.CallId} was answered after {at - due.Since}");
                break;
        }
    }
}
