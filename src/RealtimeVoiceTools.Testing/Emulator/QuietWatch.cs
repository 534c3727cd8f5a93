namespace RealtimeVoiceTools.Testing;

/// <summary>Completes waits once nobody has anything to say or to wait for.</summary>
internal sealed class QuietWatch(EmulatorLoop loop, Func<bool> isBusy, Func<TimeSpan> playbackEnd)
{
    private readonly List<(TimeSpan Settle, TaskCompletionSource Source)> waits = [];
    private IDisposable? wake;
    private TimeSpan lastActivity;

    public void Touch() => lastActivity = loop.Elapsed;

    public void Add(TimeSpan settle, TaskCompletionSource source)
    {
        waits.Add((settle, source));
        Look();
    }

    public void Look()
    {
        wake?.Dispose();
        waits.RemoveAll(wait => wait.Source.Task.IsCompleted);
        if (waits.Count == 0 || isBusy())
        {
            return;
        }

        TimeSpan since = playbackEnd() > lastActivity ? playbackEnd() : lastActivity;
        foreach ((TimeSpan settle, TaskCompletionSource source) in waits.Where(wait => loop.Elapsed >= since + wait.Settle).ToArray())
        {
            source.TrySetResult();
        }

        waits.RemoveAll(wait => wait.Source.Task.IsCompleted);
        if (waits.Count > 0)
        {
            wake = loop.After(since + waits.Min(wait => wait.Settle) - loop.Elapsed, Look);
        }
    }

    public void Fail(Exception fault)
    {
        waits.ForEach(wait => wait.Source.TrySetException(fault));
        waits.Clear();
    }
}
