using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;

namespace RealtimeVoiceTools.Tests.Transports.Fakes;

/// <summary>The server's side of one connection.</summary>
internal sealed class LoopbackPeer(TcpClient client, WebSocket socket, List<string> request) : IDisposable
{
    public WebSocket Socket => socket;

    /// <summary>The lines of the handshake's request.</summary>
    public IReadOnlyList<string> Request => request;

    public string? Header(string name) =>
        request.Find(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim();

    public Task SendAsync(string message) => SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text);

    public Task SendAsync(byte[] message, WebSocketMessageType type) => socket.SendAsync(message, type, endOfMessage: true, CancellationToken.None);

    /// <summary>Sends a message one byte a frame.</summary>
    public async Task SendInPiecesAsync(string message)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(message);
        for (int index = 0; index < bytes.Length; index++)
            await socket.SendAsync(bytes.AsMemory(index, 1), WebSocketMessageType.Text, endOfMessage: index == bytes.Length - 1, CancellationToken.None);
    }

    /// <summary>The next whole message, or null when the client closed.</summary>
    public async Task<string?> ReceiveAsync()
    {
        using MemoryStream message = new();
        byte[] buffer = new byte[64 * 1024];
        while (true)
        {
            WebSocketReceiveResult part = await socket.ReceiveAsync(buffer, CancellationToken.None);
            if (part.MessageType == WebSocketMessageType.Close)
                return null;
            message.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
                return Encoding.UTF8.GetString(message.ToArray());
        }
    }

    /// <summary>Reads until the client closes, and answers.</summary>
    public async Task<(int? Code, string? Reason)> ReceiveCloseAsync()
    {
        while (await ReceiveAsync() is not null)
        {
        }
        if (socket.State == WebSocketState.CloseReceived)
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        return ((int?)socket.CloseStatus, socket.CloseStatusDescription);
    }

    /// <summary>Sends bytes past the protocol's rules.</summary>
    public ValueTask SendRawAsync(params byte[] bytes) => client.GetStream().WriteAsync(bytes);

    /// <summary>Ends the connection without a close message.</summary>
    public void Vanish()
    {
        client.LingerState = new LingerOption(enable: true, seconds: 0);
        client.Dispose();
    }

    public void Dispose()
    {
        socket.Dispose();
        client.Dispose();
    }
}
