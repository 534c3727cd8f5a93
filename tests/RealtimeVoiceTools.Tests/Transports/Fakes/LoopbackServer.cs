using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;

namespace RealtimeVoiceTools.Tests.Transports.Fakes;

/// <summary>A WebSocket server on this machine that does one handshake at a time and leaves the rest to the test.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public LoopbackServer() => _listener.Start();

    public Uri Address => new($"ws://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/v1/realtime?model=m");

    /// <summary>Takes one connection and speaks WebSocket with it.</summary>
    public async Task<LoopbackPeer> AcceptAsync()
    {
        TcpClient client = await _listener.AcceptTcpClientAsync();
        List<string> request = await ReadRequestAsync(client.GetStream());
        string key = request.First(line => line.StartsWith("Sec-WebSocket-Key:", StringComparison.OrdinalIgnoreCase)).Split(':')[1].Trim();
        await AnswerAsync(client, $"101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {Accept(key)}");
        return new LoopbackPeer(client, WebSocket.CreateFromStream(client.GetStream(), new WebSocketCreationOptions { IsServer = true }), request);
    }

    /// <summary>Takes one connection and refuses it.</summary>
    public async Task RefuseAsync(string status)
    {
        using TcpClient client = await _listener.AcceptTcpClientAsync();
        await ReadRequestAsync(client.GetStream());
        await AnswerAsync(client, $"{status}\r\nContent-Length: 0\r\nConnection: close");
    }

    /// <summary>Takes one connection and never answers.</summary>
    public async Task<TcpClient> IgnoreAsync()
    {
        TcpClient client = await _listener.AcceptTcpClientAsync();
        await ReadRequestAsync(client.GetStream());
        return client;
    }

    public void Dispose() => _listener.Dispose();

    [SuppressMessage("Security", "CA5350", Justification = "RFC 6455 demands SHA-1 here; it protects nothing.")]
    private static string Accept(string key) =>
        Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")));

    private static async Task<List<string>> ReadRequestAsync(NetworkStream stream)
    {
        List<string> lines = [];
        StringBuilder line = new();
        byte[] one = new byte[1];
        while (await stream.ReadAsync(one) == 1)
        {
            if (one[0] != '\n')
            {
                line.Append((char)one[0]);
                continue;
            }
            string text = line.ToString().TrimEnd('\r');
            line.Clear();
            if (text.Length == 0)
                break;
            lines.Add(text);
        }
        return lines;
    }

    private static async Task AnswerAsync(TcpClient client, string answer) =>
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {answer}\r\n\r\n"));
}
