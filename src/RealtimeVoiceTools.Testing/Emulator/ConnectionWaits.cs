namespace RealtimeVoiceTools.Testing;

/// <summary>Everybody who waits for a frame or for quiet. When the connection ends or the model throws, they learn it.</summary>
internal sealed class ConnectionWaits(EmulatorLoop loop, FrameLog log, QuietWatch quiet)
{
    private readonly List<TaskCompletionSource<EmulatorFrame>> frames = [];
    private InvalidOperationException? fault;

    public async Task<EmulatorFrame> ForFrameAsync(Func<EmulatorFrame, bool> fits, CancellationToken cancellationToken)
    {
        TaskCompletionSource<EmulatorFrame> source = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using IDisposable observation = log.Observe(frame =>
        {
            if (fits(frame))
            {
                source.TrySetResult(frame);
            }
        });
        loop.Post(() =>
        {
            frames.RemoveAll(wait => wait.Task.IsCompleted);
            frames.Add(source);
            if (log.Frames.FirstOrDefault(fits) is { } earlier)
            {
                source.TrySetResult(earlier);
            }
            else if (fault is not null)
            {
                source.TrySetException(fault);
            }
        });
        return await source.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    public Task ForQuietAsync(TimeSpan settle, CancellationToken cancellationToken)
    {
        TaskCompletionSource source = new(TaskCreationOptions.RunContinuationsAsynchronously);
        loop.Post(() =>
        {
            if (fault is not null)
            {
                source.TrySetException(fault);
            }
            else
            {
                quiet.Add(settle, source);
            }
        });
        return source.Task.WaitAsync(cancellationToken);
    }

    public void Fail(string message, Exception? cause = null)
    {
        fault ??= new InvalidOperationException(message, cause);
        frames.ForEach(wait => wait.TrySetException(fault));
        frames.Clear();
        quiet.Fail(fault);
    }
}
