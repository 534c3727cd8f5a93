using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace RealtimeVoiceTools;

/// <summary>Hands what happens to any number of readers. A reader that falls behind loses its oldest, and they are counted.</summary>
internal sealed class Broadcast<T>(int capacity)
{
    private readonly object _gate = new();
    private readonly List<Channel<T>> _readers = [];
    private long _dropped;
    private bool _completed;

    /// <summary>Takes everything at once, before any reader; for test kits. Null for nobody.</summary>
    public Action<T>? Observer { get; set; }

    public long Dropped => Interlocked.Read(ref _dropped);

    /// <summary>Somebody reads: what is costly to make is made only then.</summary>
    public bool HasReaders
    {
        get
        {
            lock (_gate)
                return _readers.Count > 0;
        }
    }

    public void Publish(T happened)
    {
        Observer?.Invoke(happened);
        lock (_gate)
        {
            foreach (Channel<T> reader in _readers)
                reader.Writer.TryWrite(happened);
        }
    }

    public void Complete()
    {
        lock (_gate)
        {
            _completed = true;
            foreach (Channel<T> reader in _readers)
                reader.Writer.TryComplete();
        }
    }

    /// <summary>Subscribes at once, so that nothing between the call and the first read is missed.</summary>
    public IAsyncEnumerable<T> Subscribe(CancellationToken cancellationToken)
    {
        Channel<T> reader = Channel.CreateBounded<T>(
            new BoundedChannelOptions(capacity) { FullMode = BoundedChannelFullMode.DropOldest }, _ => Interlocked.Increment(ref _dropped));
        lock (_gate)
        {
            if (_completed)
                reader.Writer.TryComplete();
            else
                _readers.Add(reader);
        }

        return ReadAsync(reader, cancellationToken);
    }

    private async IAsyncEnumerable<T> ReadAsync(Channel<T> reader, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        try
        {
            await foreach (T happened in reader.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
                yield return happened;
        }
        finally
        {
            lock (_gate)
                _readers.Remove(reader);
            // Whoever enumerates again is not left waiting for ever.
            reader.Writer.TryComplete(new InvalidOperationException("This reading has ended. Subscribe again for another one."));
        }
    }
}
