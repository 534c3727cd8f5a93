using System.Threading.Channels;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Testing;

/// <summary>The client's end of an in-memory connection.</summary>
internal sealed class EmulatorTransport : IRealtimeTransport
{
    private readonly Channel<ReadOnlyMemory<byte>> incoming;
    private readonly IClientLink connection;
    private RealtimeCloseStatus? closeStatus;

    public EmulatorTransport(RealtimeEmulator emulator, string? callId)
    {
        incoming = Channel.CreateBounded<ReadOnlyMemory<byte>>(new BoundedChannelOptions(emulator.Options.MaxQueuedMessages) { SingleReader = true });
        Capabilities = callId is null ? new() : new() { CallId = callId, AudioInBand = false, ServerManagedPlayback = true };
        connection = emulator.Link(callId, Deliver, (code, reason) => End(new RealtimeCloseStatus(code == CloseCode.Lost ? null : code, reason)));
    }

    public RealtimeTransportCapabilities Capabilities { get; }

    public RealtimeCloseStatus? CloseStatus => Volatile.Read(ref closeStatus);

    public long DroppedAudioMessages => 0;

    public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken)
    {
        while (await incoming.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (incoming.Reader.TryRead(out ReadOnlyMemory<byte> message))
            {
                return message;
            }
        }

        return null;
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
        End(status);
        connection.Disconnect(status);
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => CloseAsync(new RealtimeCloseStatus(null, "The client dropped the connection."), CancellationToken.None);

    private void Deliver(ReadOnlyMemory<byte> message)
    {
        if (!incoming.Writer.TryWrite(message) && CloseStatus is null)
        {
            // A client that does not read is taken for dead.
            End(new RealtimeCloseStatus(null, "The client did not read."));
            connection.Disconnect(new RealtimeCloseStatus(null, "The client did not read."));
        }
    }

    private void End(RealtimeCloseStatus status)
    {
        Interlocked.CompareExchange(ref closeStatus, status, null);
        incoming.Writer.TryComplete();
    }
}
