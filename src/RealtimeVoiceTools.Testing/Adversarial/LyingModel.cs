using System.Collections.Concurrent;

namespace RealtimeVoiceTools.Testing;

/// <summary>A model that does what the attack says, whatever it hears. Exact words it says, since it is another's voice that is asked.</summary>
internal sealed class LyingModel : IEmulatedModel
{
    private readonly ConcurrentQueue<EmulatedTurn> turns = new();

    public void Will(params EmulatedTurn[] next) => Array.ForEach(next, turns.Enqueue);

    /// <summary>What it has not had the chance to do.</summary>
    public void Forget() => turns.Clear();

    /// <inheritdoc/>
    public EmulatedTurn Respond(EmulatedPrompt prompt) =>
        prompt.ExactWords is { } words ? EmulatedTurn.Say(words) : turns.TryDequeue(out EmulatedTurn? turn) ? turn : EmulatedTurn.Say("All right.");
}
