using RealtimeVoiceTools.Testing;

namespace TaskManager;

/// <summary>The person on the emulated line: speaks a sentence, then listens until nobody has anything more to say.</summary>
internal sealed class EmulatedCaller(EmulatorConnection line)
{
    // As long as a person takes to answer.
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(800);

    /// <returns>False when the line went dead.</returns>
    public async Task<bool> SayAsync(string sentence, CancellationToken cancellationToken)
    {
        line.UserSays(sentence);
        try
        {
            await line.WhenQuietAsync(_pause, cancellationToken);
            return true;
        }
        catch (InvalidOperationException) when (line.Closed.IsCompleted)
        {
            return false;
        }
    }
}
