using RealtimeVoiceTools;

namespace TaskManager;

/// <summary>Knows when the agent has answered, so that piped lines are not said into its words.</summary>
/// <remarks>Fed and awaited from different threads.</remarks>
internal sealed class TurnWatch(TimeProvider time)
{
    private static readonly TimeSpan _calm = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    // Guards the fields below.
    private readonly Lock _gate = new();
    private int _openCalls;
    private bool _answered = true;
    private long _lastEvent;

    public void Expect()
    {
        lock (_gate)
        {
            _answered = false;
            _lastEvent = time.GetTimestamp();
        }
    }

    public void See(VoiceSessionEvent happened)
    {
        lock (_gate)
        {
            _lastEvent = time.GetTimestamp();
            _openCalls += happened switch { VoiceSessionEvent.ToolStarted => 1, VoiceSessionEvent.ToolSettled => -1, _ => 0 };
            _answered |= happened is VoiceSessionEvent.AgentSaid { IsFiller: false } or VoiceSessionEvent.SpeechFailed;
        }
    }

    /// <summary>Waits until the agent has answered and nothing has happened for a moment, or for half a minute.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        long begun = time.GetTimestamp();
        while (time.GetElapsedTime(begun) < _patience && Remaining() is { } wait && wait > TimeSpan.Zero)
            await Task.Delay(wait, time, cancellationToken);
    }

    private TimeSpan Remaining()
    {
        lock (_gate)
            return _answered && _openCalls <= 0 ? _calm - time.GetElapsedTime(_lastEvent) : _calm;
    }
}
