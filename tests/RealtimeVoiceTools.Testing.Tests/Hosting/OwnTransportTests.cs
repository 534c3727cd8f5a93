using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using RealtimeVoiceTools.Transports;
using Snippets;

namespace RealtimeVoiceTools.Testing.Tests.Hosting;

/// <summary>The transport that the page on transports shows, run over a real stream.</summary>
public sealed class OwnTransportTests : IAsyncLifetime, IDisposable
{
    private const int Patience = 60_000;

    private NetworkStream _peer = null!;
    private StreamTransport _transport = null!;

    public async Task InitializeAsync()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        TcpClient client = new();
        await client.ConnectAsync((IPEndPoint)listener.LocalEndpoint);
        _peer = new NetworkStream(await listener.AcceptSocketAsync(), ownsSocket: true);
        _transport = new StreamTransport(client.GetStream());
    }

    public async Task DisposeAsync() => await _transport.DisposeAsync();

    public void Dispose() => _peer.Dispose();

    [Fact(Timeout = Patience)]
    public async Task Messages_OfBothSides_ArriveWhole()
    {
        _transport.TrySend("{\"from\":\"us\"}"u8, RealtimeMessageKind.Control).Should().BeTrue();
        await SayAsync("{\"from\":\"them\"}");

        (await HearAsync()).Should().Be("{\"from\":\"us\"}");
        Encoding.UTF8.GetString((await _transport.ReadAsync(default))!.Value.Span).Should().Be("{\"from\":\"them\"}");
    }

    [Fact(Timeout = Patience)]
    public async Task Read_Cancelled_LosesNothing()
    {
        using CancellationTokenSource cancelled = new();
        Task reading = _transport.ReadAsync(cancelled.Token).AsTask();
        await cancelled.CancelAsync();
        await reading.Invoking(read => read).Should().ThrowAsync<OperationCanceledException>();

        await SayAsync("after");

        Encoding.UTF8.GetString((await _transport.ReadAsync(default))!.Value.Span).Should().Be("after");
    }

    [Fact(Timeout = Patience)]
    public async Task Close_SendsWhatWaitsAsControl_AndEndsOnce()
    {
        for (int index = 0; index < 20; index++)
            _transport.TrySend(Encoding.UTF8.GetBytes($"{index}"), RealtimeMessageKind.Control);

        await _transport.CloseAsync(RealtimeCloseStatus.Normal, default);

        for (int index = 0; index < 20; index++)
            (await HearAsync()).Should().Be($"{index}");
        _transport.CloseStatus.Should().Be(RealtimeCloseStatus.Normal);
        _transport.TrySend("late"u8, RealtimeMessageKind.Control).Should().BeFalse();
        (await _transport.ReadAsync(default)).Should().BeNull();
    }

    [Theory(Timeout = Patience)]
    [InlineData(-1)]
    [InlineData((16 * 1024 * 1024) + 1)]
    public async Task Peer_ThatAnnouncesAnImpossibleLength_IsLost(int length)
    {
        byte[] announced = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(announced, length);
        await _peer.WriteAsync(announced);

        (await _transport.ReadAsync(default)).Should().BeNull();
        _transport.CloseStatus!.Code.Should().BeNull();
    }

    [Fact(Timeout = Patience)]
    public async Task Peer_ThatHangsUp_IsAnEnd()
    {
        await _peer.DisposeAsync();

        (await _transport.ReadAsync(default)).Should().BeNull();
        _transport.CloseStatus!.IsNormal.Should().BeFalse();
    }

    private async Task SayAsync(string message)
    {
        byte[] length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, message.Length);
        await _peer.WriteAsync(length);
        await _peer.WriteAsync(Encoding.UTF8.GetBytes(message));
    }

    private async Task<string> HearAsync()
    {
        byte[] length = new byte[4];
        await _peer.ReadExactlyAsync(length);
        byte[] message = new byte[BinaryPrimitives.ReadInt32BigEndian(length)];
        await _peer.ReadExactlyAsync(message);
        return Encoding.UTF8.GetString(message);
    }
}
