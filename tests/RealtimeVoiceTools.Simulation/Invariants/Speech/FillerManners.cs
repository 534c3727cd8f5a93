namespace RealtimeVoiceTools.Simulation;

/// <summary>Law 6: a filler is asked for and begins only while a call runs, and nobody begins over the caller, unless it is told that way.</summary>
internal sealed class FillerManners(Watch watch) : Invariant(watch)
{
    private readonly HashSet<int> _running = [];
    private readonly HashSet<string> _begun = [];
    private bool _isSpeaking;
    private bool _isUrgent;

    public override void Observe(TimeSpan at, object what)
    {
        switch (what)
        {
            case Effect.StartAttempt attempt:
                _running.Add(attempt.Call);
                _isUrgent |= attempt.Tool.Traits.OnInterruption == InterruptionPolicy.TellNow;
                break;
            case Effect.StartPreview preview:
                _running.Add(preview.Call);
                break;
            case Effect.Notify { Event: VoiceSessionEvent.ToolStarted { Tool: VerifyCallerTool.Name } }:
                // The comparison of a PIN is a wait, too; its number is not told.
                _running.Add(0);
                break;
            case Effect.Notify { Event: VoiceSessionEvent.ToolSettled { Tool: VerifyCallerTool.Name } }:
                _running.Remove(0);
                break;
            case Effect.ReleaseCall release:
                _running.Remove(release.Call);
                break;
            case Signal.Received { Event: RealtimeEvent.SpeechStarted }:
                _isSpeaking = true;
                break;
            case Signal.Received { Event: RealtimeEvent.SpeechStopped or RealtimeEvent.InputCommitted }:
            case Signal.ConnectionClosed:
                _isSpeaking = false;
                break;
            case Effect.Send { Command: RealtimeCommand.CreateResponse { OutOfBand: true } }:
                if (!Holds(_running.Count > 0))
                    Break(at, "a filler was asked for with no call running");
                if (!Holds(!_isSpeaking))
                    Break(at, "a filler was asked for while the caller spoke");
                break;
            case Effect.Play { Audio: { Kind: AgentAudioKind.Filler, ItemId: { } item } } when _begun.Add(item):
                if (!Holds(_running.Count > 0))
                    Break(at, "a filler began with no call running");
                if (!Holds(!_isSpeaking))
                    Break(at, "a filler began over the caller");
                break;
            case Effect.Play { Audio: { Kind: AgentAudioKind.Speech, ItemId: { } item } } when _begun.Add(item):
                if (!Holds(!_isSpeaking || _isUrgent || !Watch.Line.Interrupts))
                    Break(at, $"{item} begins over the caller");
                break;
        }
    }
}
