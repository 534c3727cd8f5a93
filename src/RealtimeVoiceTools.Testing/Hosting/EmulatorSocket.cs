using System.Buffers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Unicode;
using System.Threading.Channels;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Testing;

/// <summary>Joins one WebSocket to one connection of the emulator: a loop that reads, a loop that writes.</summary>
internal sealed class EmulatorSocket : IDisposable
{
    private const int MaxMessageBytes = 16 * 1024 * 1024;
    private readonly WebSocket socket;
    private readonly IClientLink connection;
    private readonly Channel<ReadOnlyMemory<byte>> outgoing;
    private readonly CancellationTokenSource ended = new();
    private RealtimeCloseStatus? closing;

    public EmulatorSocket(WebSocket socket, RealtimeEmulator emulator, string? callId)
    {
        this.socket = socket;
        outgoing = Channel.CreateBounded<ReadOnlyMemory<byte>>(new BoundedChannelOptions(emulator.Options.MaxQueuedMessages) { SingleReader = true });
        connection = emulator.Link(callId, Deliver, Close);
        IsGa = !ProviderTraits.Of(emulator.Options.Provider).IsBeta;
    }

    private bool IsGa { get; }

    public async Task RunAsync(bool asksForBeta, CancellationToken cancellationToken)
    {
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, ended.Token);
        if (asksForBeta && IsGa && connection is EmulatorConnection own)
        {
            own.RefuseBeta();
        }

        Task writing = WriteAsync(either.Token);
        RealtimeCloseStatus end = new(null, "The connection was lost.");
        try
        {
            end = await ReadAsync(either.Token).ConfigureAwait(false);
        }
        finally
        {
            connection.Disconnect(end);
            outgoing.Writer.TryComplete();
            await ended.CancelAsync().ConfigureAwait(false);
            await writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public void Dispose() => ended.Dispose();

    private void Deliver(ReadOnlyMemory<byte> message)
    {
        if (!outgoing.Writer.TryWrite(message))
        {
            outgoing.Writer.TryComplete();
            ended.Cancel();
        }
    }

    private void Close(int code, string? reason)
    {
        closing = new RealtimeCloseStatus(code, reason);
        outgoing.Writer.TryComplete();
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        await foreach (ReadOnlyMemory<byte> message in outgoing.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            // A text message that is no UTF-8 breaks the protocol itself, and ends the connection (RFC 6455, 8.1).
            WebSocketMessageType type = Utf8.IsValid(message.Span) ? WebSocketMessageType.Text : WebSocketMessageType.Binary;
            await socket.SendAsync(message, type, endOfMessage: true, cancellationToken).ConfigureAwait(false);
        }

        if (closing is { Code: CloseCode.Lost })
        {
            await ended.CancelAsync().ConfigureAwait(false);
        }
        else if (closing is { Code: { } code } status)
        {
            await socket.CloseOutputAsync((WebSocketCloseStatus)code, Fitting(status.Description), cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<RealtimeCloseStatus> ReadAsync(CancellationToken cancellationToken)
    {
        ArrayBufferWriter<byte> message = new(4096);
        while (true)
        {
            await connection.Reading.WaitAsync(cancellationToken).ConfigureAwait(false);
            ValueWebSocketReceiveResult part = await socket.ReceiveAsync(message.GetMemory(4096), cancellationToken).ConfigureAwait(false);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                if (socket.State == WebSocketState.CloseReceived)
                {
                    await socket.CloseOutputAsync(socket.CloseStatus ?? WebSocketCloseStatus.NormalClosure, null, cancellationToken).ConfigureAwait(false);
                }

                return new RealtimeCloseStatus((int?)socket.CloseStatus, socket.CloseStatusDescription);
            }

            message.Advance(part.Count);
            if (message.WrittenCount > MaxMessageBytes)
            {
                connection.Close(1009, "The message is too big.");
            }
            else if (part.EndOfMessage)
            {
                connection.Receive(message.WrittenSpan);
            }

            if (part.EndOfMessage || message.WrittenCount > MaxMessageBytes)
            {
                message.ResetWrittenCount();
            }
        }
    }

    /// <summary>A close frame has room for 123 bytes of reason.</summary>
    private static string? Fitting(string? reason)
    {
        while (reason is not null && Encoding.UTF8.GetByteCount(reason) > 123)
        {
            reason = reason[..^1];
        }

        return reason;
    }
}
