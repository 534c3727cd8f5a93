using RealtimeVoiceTools;
using RealtimeVoiceTools.Testing;

namespace TaskManager;

/// <summary>The person on the emulated line: speaks a sentence or presses keys, then listens until nobody has anything more to say.</summary>
internal sealed class EmulatedCaller(EmulatorConnection line)
{
    // As long as a person takes to answer.
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(600);

    private readonly List<TimelineSpan> _spoken = [];

    /// <summary>When the person really spoke, counted from the opening of the line.</summary>
    public IReadOnlyList<TimelineSpan> Spoken => _spoken;

    /// <param name="sentence">The words.</param>
    /// <param name="ended">Cancelled when nobody listens any more.</param>
    /// <returns>False when the line went dead.</returns>
    public Task<bool> SayAsync(string sentence, CancellationToken ended)
    {
        TimeSpan start = line.Elapsed;
        TimeSpan length = DemoScript.LengthOf(sentence);
        _spoken.Add(new TimelineSpan(TimelineLane.User, start, start + length));
        line.UserSays(sentence, length);
        return ListenAsync(ended);
    }

    public void Press(char key) => line.UserPresses(key);

    /// <returns>False when the line went dead.</returns>
    public async Task<bool> ListenAsync(CancellationToken ended)
    {
        try
        {
            await line.WhenQuietAsync(_pause, ended);
            return true;
        }
        catch (Exception gone) when (gone is OperationCanceledException || (gone is InvalidOperationException && line.Closed.IsCompleted))
        {
            return false;
        }
    }
}
