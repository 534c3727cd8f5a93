namespace RealtimeVoiceTools;

/// <summary>Ends something once. Whoever asks again waits until it has ended: what was disposed of is over for everybody. Safe from any thread.</summary>
internal sealed class SharedEnding(Func<Task> end)
{
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _begun;

    public async Task RunAsync()
    {
        if (Interlocked.Exchange(ref _begun, 1) != 0)
        {
            await _ended.Task.ConfigureAwait(false);
            return;
        }

        try
        {
            await end().ConfigureAwait(false);
        }
        finally
        {
            _ended.TrySetResult();
        }
    }
}
