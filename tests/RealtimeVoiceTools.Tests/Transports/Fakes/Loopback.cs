using System.Text;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Tests.Transports.Fakes;

/// <summary>A transport and its peer over a real socket on this machine.</summary>
internal sealed class Loopback : IAsyncDisposable
{
    private readonly LoopbackServer _server;

    private Loopback(LoopbackServer server, LoopbackPeer peer, IRealtimeTransport transport) =>
        (_server, Peer, Transport) = (server, peer, transport);

    public LoopbackPeer Peer { get; }

    public IRealtimeTransport Transport { get; }

    public static async Task<Loopback> ConnectAsync(WebSocketTransportOptions? options = null, TimeProvider? time = null)
    {
        LoopbackServer server = new();
        Task<LoopbackPeer> accepting = server.AcceptAsync();
        IRealtimeTransport transport = await new WebSocketRealtimeConnector(server.Address, null, options, time).ConnectAsync(new(), CancellationToken.None);
        return new(server, await accepting, transport);
    }

    public async Task<string?> ReadTextAsync() =>
        await Transport.ReadAsync(CancellationToken.None) is { } message ? Encoding.UTF8.GetString(message.Span) : null;

    public async ValueTask DisposeAsync()
    {
        await Transport.DisposeAsync();
        Peer.Dispose();
        _server.Dispose();
    }
}
