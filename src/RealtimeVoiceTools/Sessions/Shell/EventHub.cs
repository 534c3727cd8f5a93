using System.Threading.Channels;

namespace RealtimeVoiceTools;

/// <summary>Hands the session's events to any number of readers. A reader that falls behind loses its oldest events, and they are counted.</summary>
internal sealed class EventHub(int capacity)
{
    private readonly object _gate = new();
    private readonly List<Channel<VoiceSessionEvent>> _readers = [];
    private long _dropped;
    private bool _completed;

    public long Dropped => Interlocked.Read(ref _dropped);

    public void Publish(VoiceSessionEvent sessionEvent)
    {
        lock (_gate)
        {
            foreach (Channel<VoiceSessionEvent> reader in _readers)
                reader.Writer.TryWrite(sessionEvent);
        }
    }

    public void Complete()
    {
        lock (_gate)
        {
            _completed = true;
            foreach (Channel<VoiceSessionEvent> reader in _readers)
                reader.Writer.TryComplete();
        }
    }

    /// <summary>Subscribes at once, so that nothing between the call and the first read is missed.</summary>
    public IAsyncEnumerable<VoiceSessionEvent> Subscribe(CancellationToken cancellationToken)
    {
        Channel<VoiceSessionEvent> reader = Channel.CreateBounded<VoiceSessionEvent>(
            new BoundedChannelOptions(capacity) { FullMode = BoundedChannelFullMode.DropOldest },
            _ => Interlocked.Increment(ref _dropped));
        lock (_gate)
        {
            if (_completed)
                reader.Writer.TryComplete();
            else
                _readers.Add(reader);
        }

        return ReadAsync(reader, cancellationToken);
    }

    private async IAsyncEnumerable<VoiceSessionEvent> ReadAsync(
        Channel<VoiceSessionEvent> reader, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        try
        {
            await foreach (VoiceSessionEvent sessionEvent in reader.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
                yield return sessionEvent;
        }
        finally
        {
            lock (_gate)
                _readers.Remove(reader);
            // Whoever enumerates again is not left waiting for ever.
            reader.Writer.TryComplete(new InvalidOperationException("This reading of events has ended. Call ReadEventsAsync for another one."));
        }
    }
}
