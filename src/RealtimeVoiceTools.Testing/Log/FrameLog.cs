namespace RealtimeVoiceTools.Testing;

/// <summary>The latest frames of a connection, bounded by their size.</summary>
internal sealed class FrameLog(long maxBytes)
{
    private readonly object gate = new();
    private readonly Queue<EmulatorFrame> frames = new();
    private readonly List<Action<EmulatorFrame>> observers = [];
    private long bytes;

    public IReadOnlyList<EmulatorFrame> Frames
    {
        get
        {
            lock (gate)
            {
                return [.. frames];
            }
        }
    }

    public void Add(EmulatorFrame frame)
    {
        Action<EmulatorFrame>[] told;
        lock (gate)
        {
            frames.Enqueue(frame);
            bytes += frame.Json.Length;
            while (bytes > maxBytes && frames.Count > 1)
            {
                bytes -= frames.Dequeue().Json.Length;
            }

            told = [.. observers];
        }

        foreach (Action<EmulatorFrame> observer in told)
        {
            observer(frame);
        }
    }

    public IDisposable Observe(Action<EmulatorFrame> observer)
    {
        lock (gate)
        {
            observers.Add(observer);
        }

        return new Observation(this, observer);
    }

    private sealed class Observation(FrameLog log, Action<EmulatorFrame> observer) : IDisposable
    {
        public void Dispose()
        {
            lock (log.gate)
            {
                log.observers.Remove(observer);
            }
        }
    }
}
