using System.Buffers.Binary;
using System.Threading.Channels;
using RealtimeVoiceTools.Transports;

namespace Snippets;

// snippet: transport-own
/// <summary>Messages over any stream, such as a pipe: four bytes of length, then the message.</summary>
public sealed class StreamTransport : IRealtimeTransport
{
    private const int MostBytes = 16 * 1024 * 1024;

    private readonly Stream _stream;
    private readonly Channel<byte[]> _received = Channel.CreateBounded<byte[]>(1);
    private readonly Channel<byte[]> _control = Channel.CreateBounded<byte[]>(4096);
    private readonly Channel<byte[]> _audio;
    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Task _receiving;
    private readonly Task _sending;
    private RealtimeCloseStatus? _end;
    private long _dropped;

    public StreamTransport(Stream stream)
    {
        _stream = stream;
        _audio = Channel.CreateBounded<byte[]>(
            new BoundedChannelOptions(100) { FullMode = BoundedChannelFullMode.DropOldest }, _ => Interlocked.Increment(ref _dropped));
        _receiving = Task.Run(ReceiveAsync);
        _sending = Task.Run(SendAsync);
    }

    public RealtimeTransportCapabilities Capabilities { get; } = new() { MaxMessageBytes = MostBytes };

    public RealtimeCloseStatus? CloseStatus => Volatile.Read(ref _end);

    public long DroppedAudioMessages => Interlocked.Read(ref _dropped);

    // A cancelled read must not lose half a message, so a task of its own reads the stream, and waits while nobody takes what it has read.
    public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken)
    {
        if (await _received.Reader.WaitToReadAsync(cancellationToken) && _received.Reader.TryRead(out byte[]? message))
            return message;
        return null;
    }

    public bool TrySend(ReadOnlySpan<byte> message, RealtimeMessageKind kind)
    {
        if (message.Length > MostBytes)
            throw new RealtimeMessageTooLargeException(message.Length, MostBytes);
        if (CloseStatus is not null)
            return false;
        bool isQueued = (kind == RealtimeMessageKind.Control ? _control : _audio).Writer.TryWrite(message.ToArray());
        if (!isQueued)
            End(new RealtimeCloseStatus(null, "Too much waits for a slow peer."));
        _wake.Writer.TryWrite(true);
        return isQueued;
    }

    public async ValueTask CloseAsync(RealtimeCloseStatus status, CancellationToken cancellationToken)
    {
        _control.Writer.TryComplete();
        _audio.Writer.TryComplete();
        _wake.Writer.TryComplete();
        try
        {
            await _sending.WaitAsync(cancellationToken);
        }
        finally
        {
            End(status);
        }
    }

    public async ValueTask DisposeAsync()
    {
        End(new RealtimeCloseStatus(null, "The connection was disposed of."));
        await Task.WhenAll(_receiving, _sending);
    }

    private async Task ReceiveAsync()
    {
        byte[] length = new byte[4];
        try
        {
            while (true)
            {
                await _stream.ReadExactlyAsync(length);
                int size = BinaryPrimitives.ReadInt32BigEndian(length);
                if (size is < 0 or > MostBytes)
                    throw new InvalidDataException();
                byte[] message = new byte[size];
                await _stream.ReadExactlyAsync(message);
                await _received.Writer.WriteAsync(message);
            }
        }
        catch (Exception)
        {
            // Whatever a broken stream throws means the same.
            End(new RealtimeCloseStatus(null, "The connection was lost."));
        }
    }

    private async Task SendAsync()
    {
        try
        {
            while (await _wake.Reader.WaitToReadAsync())
            {
                _wake.Reader.TryRead(out _);
                while (_control.Reader.TryRead(out byte[]? message) || _audio.Reader.TryRead(out message))
                    await WriteAsync(message);
            }

            while (_control.Reader.TryRead(out byte[]? last))
                await WriteAsync(last);
        }
        catch (Exception)
        {
            End(new RealtimeCloseStatus(null, "The connection was lost."));
        }
    }

    // A peer that takes nothing is as good as gone.
    private async Task WriteAsync(byte[] message)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        byte[] length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, message.Length);
        await _stream.WriteAsync(length, patience.Token);
        await _stream.WriteAsync(message, patience.Token);
    }

    private void End(RealtimeCloseStatus status)
    {
        Interlocked.CompareExchange(ref _end, status, null);
        _received.Writer.TryComplete();
        _control.Writer.TryComplete();
        _audio.Writer.TryComplete();
        _wake.Writer.TryComplete();
        _stream.Dispose();
    }
}
// end
