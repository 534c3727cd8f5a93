namespace RealtimeVoiceTools.Simulation;

/// <summary>After three wrong PINs none is compared for a quarter of an hour, on whichever line; and a model hands on one for each turn of the caller at most.</summary>
internal sealed class PinAttempts(Watch watch) : Invariant(watch)
{
    private readonly HashSet<string> _turns = [];
    private int _typed;
    private int _keys;

    public override void Observe(TimeSpan at, object what)
    {
        switch (what)
        {
            case Signal.Received { Event: RealtimeEvent.SpeechStarted { ItemId: { } id } }:
                _turns.Add(id);
                break;
            case Signal.Received { Event: RealtimeEvent.InputCommitted { ItemId: { } id } }:
                _turns.Add(id);
                break;
            case Signal.UserTyped:
                _typed++;
                break;
            case Signal.KeyPressed:
                _keys++;
                break;
            case Effect.Verify:
                if (!Holds(Watch.Pins.HandedOn <= _turns.Count + _typed + (_keys / 4)))
                    Break(at, "a PIN was handed on that nobody can have given");
                break;
            case Signal.Verified:
                if (!Holds(!Watch.Pins.IsGuessing))
                    Break(at, "a PIN was compared after three wrong ones");
                break;
        }
    }
}
