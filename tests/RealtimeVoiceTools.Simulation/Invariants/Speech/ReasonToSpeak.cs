namespace RealtimeVoiceTools.Simulation;

/// <summary>Law 3: reasons that come together are answered together. An answer is asked for once for all that came up since the one before it.</summary>
internal sealed class ReasonToSpeak(Watch watch) : Invariant(watch)
{
    private readonly Dictionary<string, string> _responseOf = [];
    private readonly Dictionary<string, HashSet<string>> _openIn = [];
    private readonly HashSet<string> _answered = [];
    private bool _hasReason = true;

    public override void Observe(TimeSpan at, object what)
    {
        switch (what)
        {
            case Signal.Received { Event: RealtimeEvent.OutputItemDone { ResponseId: { } id, Item: { Kind: RealtimeItemKind.FunctionCall, CallId: { } callId, Status: ItemStatus.Completed } } }
                when _responseOf.TryAdd(callId, id):
                _openIn.TryAdd(id, []);
                // One that could not be made at all was answered before this carrier came.
                if (!_answered.Contains(callId))
                    _openIn[id].Add(callId);
                break;
            // The calls of one response are answered together: none of them is a reason while another runs.
            case Effect.Send { Command: RealtimeCommand.AddCallOutput { CallId: { } callId } } when _responseOf.TryGetValue(callId, out string? id):
                _openIn[id].Remove(callId);
                _answered.Add(callId);
                _hasReason |= _openIn[id].Count == 0;
                break;
            case Signal.Received { Event: RealtimeEvent.ResponseDone { ResponseId: { } id, Status: ResponseStatus.Completed } } when _openIn.TryGetValue(id, out HashSet<string>? open):
                _hasReason |= open.Count == 0;
                break;
            case Effect.Send { Command: RealtimeCommand.AddCallOutput { CallId: { } callId } }:
                _answered.Add(callId);
                _hasReason = true;
                break;
            case Effect.Send { Command: RealtimeCommand.AddContext or RealtimeCommand.AddUserText }:
            case Signal.Received { Event: RealtimeEvent.InputCommitted or RealtimeEvent.SpeechStopped or RealtimeEvent.SpeechStarted or RealtimeEvent.ErrorReceived }:
            case Signal.Received { Event: RealtimeEvent.ResponseDone { Status: not ResponseStatus.Completed } }:
            case Signal.TimerElapsed { Timer.Kind: TimerKind.ResponseRequest or TimerKind.SilentResponse or TimerKind.ServerTurn }:
                _hasReason = true;
                break;
            case Effect.Send { Command: RealtimeCommand.CreateResponse { ExactWords: null } } when !Watch.Line.WordsAreUntagged && !Watch.LosesEvents:
                if (!Holds(_hasReason))
                    Break(at, "an answer was asked for though nothing had come up");
                _hasReason = false;
                break;
        }
    }
}
