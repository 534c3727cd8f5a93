using System.Threading.Channels;

namespace RealtimeVoiceTools.Transports.WebSockets;

/// <summary>What waits to be sent: control before audio, each in its order, both bounded.</summary>
/// <remarks>Any thread may add; one writer takes.</remarks>
internal sealed class SendQueue(WebSocketTransportOptions options, TimeProvider time)
{
    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    // Guards everything below.
    private readonly object _gate = new();
    private readonly Queue<PooledMessage> _control = new();
    private readonly Queue<PooledMessage> _audio = new();
    private long _controlBytes;
    private long _audioBytes;
    private long _droppedAudio;
    private bool _isClosed;

    public long DroppedAudio => Interlocked.Read(ref _droppedAudio);

    public SendQueueResult Add(ReadOnlySpan<byte> message, RealtimeMessageKind kind)
    {
        lock (_gate)
        {
            if (_isClosed)
                return SendQueueResult.Closed;
            if (kind == RealtimeMessageKind.Control)
            {
                if (_control.Count >= options.MaxQueuedControlMessages || _controlBytes + message.Length > options.MaxQueuedControlBytes)
                    return SendQueueResult.Full;
                _control.Enqueue(PooledMessage.CopyOf(message, time.GetTimestamp(), kind));
                _controlBytes += message.Length;
            }
            else
            {
                _audio.Enqueue(PooledMessage.CopyOf(message, time.GetTimestamp(), kind));
                _audioBytes += message.Length;
                DropStaleAudio_NeedsGate();
            }
            // Inside the gate: a close that comes next must not outrun it, or the message would be accepted and lost.
            _wake.Writer.TryWrite(true);
        }
        return SendQueueResult.Added;
    }

    public bool TryTake(out PooledMessage message)
    {
        lock (_gate)
        {
            if (_control.TryDequeue(out message))
            {
                _controlBytes -= message.Length;
                return true;
            }
            DropStaleAudio_NeedsGate();
            if (!_audio.TryDequeue(out message))
                return false;
            _audioBytes -= message.Length;
            return true;
        }
    }

    /// <summary>Waits until something may have been added; false once the queue is closed.</summary>
    public async ValueTask<bool> WaitAsync()
    {
        if (!await _wake.Reader.WaitToReadAsync().ConfigureAwait(false))
            return false;
        _wake.Reader.TryRead(out _);
        return true;
    }

    /// <summary>Takes nothing more; <paramref name="keepControl"/> leaves what waits as control to be taken.</summary>
    public void Close(bool keepControl)
    {
        lock (_gate)
        {
            _isClosed = true;
            Clear_NeedsGate(_audio, ref _audioBytes);
            if (!keepControl)
                Clear_NeedsGate(_control, ref _controlBytes);
            _wake.Writer.TryComplete();
        }
    }

    // The newest always stays: a single message that is larger than the bound is not silence.
    private void DropStaleAudio_NeedsGate()
    {
        while (_audio.Count > 1 && (_audioBytes > options.MaxQueuedAudioBytes
            || time.GetElapsedTime(_audio.Peek().QueuedAt) > options.MaxAudioDelay))
        {
            PooledMessage oldest = _audio.Dequeue();
            _audioBytes -= oldest.Length;
            oldest.Return();
            Interlocked.Increment(ref _droppedAudio);
        }
    }

    private static void Clear_NeedsGate(Queue<PooledMessage> queue, ref long bytes)
    {
        while (queue.TryDequeue(out PooledMessage message))
            message.Return();
        bytes = 0;
    }
}

internal enum SendQueueResult
{
    Added,
    Full,
    Closed,
}
