namespace RealtimeVoiceTools.Testing;

/// <summary>Takes the clients' messages, and keeps them while the emulator was told to read nothing.</summary>
internal sealed class StalledReader(EmulatorLoop loop, ConnectionFaults faults, int maxWaiting, Action<ClientPort, byte[]> handle, Action overflow)
{
    private readonly Queue<(ClientPort Port, byte[] Message)> waiting = new();
    private TaskCompletionSource? stalled;

    /// <summary>Completes when messages are read again.</summary>
    public Task Reading => Volatile.Read(ref stalled)?.Task ?? Task.CompletedTask;

    public bool IsStalled => stalled is not null;

    public void Take(ClientPort port, byte[] message)
    {
        if (stalled is null && faults.TakeStall() is { } duration && duration > TimeSpan.Zero)
        {
            Volatile.Write(ref stalled, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            loop.After(duration, Resume);
        }

        if (stalled is null)
        {
            handle(port, message);
        }
        else if (waiting.Count < maxWaiting)
        {
            waiting.Enqueue((port, message));
        }
        else
        {
            overflow();
        }
    }

    /// <summary>Lets go of whoever waits for a connection that has ended.</summary>
    public void End()
    {
        waiting.Clear();
        Interlocked.Exchange(ref stalled, null)?.TrySetResult();
    }

    private void Resume()
    {
        TaskCompletionSource? source = Interlocked.Exchange(ref stalled, null);
        while (waiting.TryDequeue(out (ClientPort Port, byte[] Message) next))
        {
            handle(next.Port, next.Message);
        }

        source?.TrySetResult();
    }
}
