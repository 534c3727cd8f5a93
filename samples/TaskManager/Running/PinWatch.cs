using RealtimeVoiceTools;

namespace TaskManager;

/// <summary>Knows when a PIN has been compared: that takes a moment in which nothing is said.</summary>
internal sealed class PinWatch
{
    private TaskCompletionSource _next = New();

    /// <summary>Completes with the next answer to a PIN.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    public void See(VoiceSessionEvent happened)
    {
        if (happened is VoiceSessionEvent.CallerVerified or VoiceSessionEvent.CallerNotVerified)
            Interlocked.Exchange(ref _next, New()).TrySetResult();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
