namespace RealtimeVoiceTools.Simulation;

/// <summary>Law 3: reasons that come together are answered together. An answer is asked for once for all that came up since the one before it.</summary>
internal sealed class ReasonToSpeak(Watch watch) : Invariant(watch)
{
    private bool _hasReason = true;

    public override void Observe(TimeSpan at, object what)
    {
        switch (what)
        {
            case Effect.Send { Command: RealtimeCommand.AddCallOutput or RealtimeCommand.AddContext or RealtimeCommand.AddUserText }:
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
