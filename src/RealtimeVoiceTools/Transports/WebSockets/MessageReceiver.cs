using System.Buffers;
using System.Net.WebSockets;

namespace RealtimeVoiceTools.Transports.WebSockets;

/// <summary>Puts the fragments of one message together, and tells of each that the peer lives.</summary>
internal sealed class MessageReceiver(WebSocket socket, int maxBytes, Action heard)
{
    private const int FirstBufferSize = 16 * 1024;

    /// <summary>The next message, text or binary; null when the peer closed.</summary>
    /// <exception cref="RealtimeMessageTooLargeException">The message exceeds the limit; the rest of it was not read.</exception>
    public async ValueTask<PooledMessage?> ReceiveAsync()
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Math.Min(FirstBufferSize, maxBytes));
        int length = 0;
        bool isHandedOver = false;
        try
        {
            while (true)
            {
                if (length == buffer.Length)
                    buffer = Grow(buffer);
                ValueWebSocketReceiveResult part = await socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None).ConfigureAwait(false);
                heard();
                if (part.MessageType == WebSocketMessageType.Close)
                    return null;
                length += part.Count;
                if (length > maxBytes)
                    throw new RealtimeMessageTooLargeException();
                if (part.EndOfMessage)
                {
                    isHandedOver = true;
                    return new PooledMessage(buffer, length);
                }
            }
        }
        finally
        {
            if (!isHandedOver)
                ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] Grow(byte[] full)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(full.Length * 2L, Array.MaxLength));
        full.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(full);
        return larger;
    }
}
