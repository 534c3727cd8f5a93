using System.Collections.Concurrent;
using System.Threading.Channels;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Testing;

/// <summary>The session's end of a line to the emulator. Messages of the provider wait here until the stage delivers them, one at a time.</summary>
internal sealed class StageTransport : IRealtimeTransport
{
    private readonly ConcurrentQueue<ReadOnlyMemory<byte>> waiting = new();
    private readonly Channel<ReadOnlyMemory<byte>?> delivered = Channel.CreateUnbounded<ReadOnlyMemory<byte>?>(new UnboundedChannelOptions { SingleReader = true });
    private readonly StageActivity activity;
    private readonly EmulatorConnection connection;
    private RealtimeCloseStatus? closeStatus;
    private bool isRead;
    private int underway;
    private volatile bool isLeft;

    public StageTransport(RealtimeEmulator emulator, StageActivity activity)
    {
        this.activity = activity;
        connection = emulator.Open(
            message =>
            {
                waiting.Enqueue(message);
                activity.Offer(this);
            },
            (code, reason) =>
            {
                Interlocked.CompareExchange(ref closeStatus, new RealtimeCloseStatus(code, reason), null);
                activity.Offer(this);
            });
    }

    public RealtimeTransportCapabilities Capabilities { get; } = new();

    public RealtimeCloseStatus? CloseStatus => Volatile.Read(ref closeStatus);

    public long DroppedAudioMessages => 0;

    public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken)
    {
        if (isRead)
        {
            // Whoever comes for the next message has handled the one before.
            isRead = false;
            Handled();
        }

        ReadOnlyMemory<byte>? message = await delivered.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        isRead = true;
        return message;
    }

    public bool TrySend(ReadOnlySpan<byte> message, RealtimeMessageKind kind)
    {
        if (message.Length > Capabilities.MaxMessageBytes)
        {
            throw new RealtimeMessageTooLargeException(message.Length, Capabilities.MaxMessageBytes);
        }

        if (CloseStatus is not null)
        {
            return false;
        }

        connection.Receive(message);
        return true;
    }

    public ValueTask CloseAsync(RealtimeCloseStatus status, CancellationToken cancellationToken)
    {
        Interlocked.CompareExchange(ref closeStatus, status, null);
        connection.Disconnect(status);
        // Nobody reads any more.
        isLeft = true;
        Handled();
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => CloseAsync(new RealtimeCloseStatus(null, "The client dropped the connection."), CancellationToken.None);

    /// <summary>Hands over the oldest message, or the end of the connection. The stage has counted it as underway.</summary>
    public void Deliver()
    {
        Volatile.Write(ref underway, 1);
        delivered.Writer.TryWrite(waiting.TryDequeue(out ReadOnlyMemory<byte> message) ? message : (ReadOnlyMemory<byte>?)null);
        if (isLeft)
        {
            Handled();
        }
    }

    private void Handled()
    {
        if (Interlocked.Exchange(ref underway, 0) == 1)
        {
            activity.Ended();
        }
    }
}
