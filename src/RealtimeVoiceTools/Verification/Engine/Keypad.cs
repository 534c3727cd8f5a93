namespace RealtimeVoiceTools;

/// <summary>Gives each key that the caller presses to one owner: a PIN that is being keyed in, else a question that a key answers, else the application.</summary>
internal sealed class Keypad(PinEntry pin)
{
    /// <summary>Takes a key that answers a question, and says whether it did.</summary>
    public Func<Step, char, bool> Confirms { get; init; } = (_, _) => false;

    public void Pressed(Step step, char key)
    {
        if (!pin.Takes(step, key) && !Confirms(step, key))
            step.Notify(new VoiceSessionEvent.KeyPressed(key) { Time = step.WallTime });
    }
}
