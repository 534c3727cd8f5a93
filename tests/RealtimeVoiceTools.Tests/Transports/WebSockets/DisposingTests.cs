using System.Net.WebSockets;
using RealtimeVoiceTools.Tests.Transports.Fakes;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Tests.Transports.WebSockets;

/// <summary>Disposed in every state, twice, from several sides: it ends, and nothing is thrown.</summary>
public sealed class DisposingTests
{
    private const int Patience = 60_000;

    [Fact(Timeout = Patience)]
    public async Task Dispose_WhileOpen_EndsAWaitingReader()
    {
        await using Loopback loopback = await Loopback.ConnectAsync();
        Task<string?> reading = loopback.ReadTextAsync();

        await loopback.Transport.DisposeAsync();

        (await reading).Should().BeNull();
        loopback.Transport.CloseStatus!.Code.Should().BeNull();
        loopback.Transport.TrySend("{}"u8, RealtimeMessageKind.Control).Should().BeFalse();
        await loopback.Transport.CloseAsync(RealtimeCloseStatus.Normal, CancellationToken.None);
    }

    [Fact(Timeout = Patience)]
    public async Task Dispose_TwiceAndAtOnce_IsHarmless()
    {
        await using Loopback loopback = await Loopback.ConnectAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => loopback.Transport.DisposeAsync().AsTask())));
        await loopback.Transport.DisposeAsync();
    }

    [Fact(Timeout = Patience)]
    public async Task Dispose_AfterThePeerClosed_KeepsTheStatus()
    {
        await using Loopback loopback = await Loopback.ConnectAsync();
        Task closing = loopback.Peer.Socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        (await loopback.ReadTextAsync()).Should().BeNull();

        await loopback.Transport.DisposeAsync();
        await closing;

        loopback.Transport.CloseStatus.Should().Be(RealtimeCloseStatus.Normal);
    }

    [Fact(Timeout = Patience)]
    public async Task Dispose_WhileAMessageIsStuck_Ends()
    {
        ScriptedSocket socket = new();
        WebSocketRealtimeTransport transport = new(socket, null, new ManualTime());
        socket.CloseGate();
        transport.TrySend("stuck"u8, RealtimeMessageKind.Control);
        await socket.NextSendAsync();

        await transport.DisposeAsync();

        socket.IsAborted.Should().BeTrue();
    }

    [Fact(Timeout = Patience)]
    public async Task Dispose_WhileClosing_WaitsTheCloseTimeoutAndEnds()
    {
        ManualTime time = new();
        ScriptedSocket socket = new();
        WebSocketRealtimeTransport transport = new(socket, new() { CloseTimeout = TimeSpan.FromSeconds(2), SendTimeout = TimeSpan.FromHours(1) }, time);
        socket.CloseGate();
        transport.TrySend("stuck"u8, RealtimeMessageKind.Control);
        await socket.NextSendAsync();
        Task closing = transport.CloseAsync(RealtimeCloseStatus.Normal, CancellationToken.None).AsTask();

        Task disposing = transport.DisposeAsync().AsTask();
        await time.WaitForTimerAsync(TimeSpan.FromSeconds(2));
        time.Advance(TimeSpan.FromSeconds(2));

        await disposing;
        await closing;
        transport.CloseStatus!.Code.Should().BeNull("the close message never left");
    }

    [Fact(Timeout = Patience)]
    public async Task Dispose_WithUnreadMessages_Ends()
    {
        ScriptedSocket socket = new();
        for (int index = 0; index < 10; index++)
            socket.Say("unread");
        WebSocketRealtimeTransport transport = new(socket);

        await transport.DisposeAsync();

        socket.IsAborted.Should().BeTrue();
    }

    [Fact(Timeout = Patience)]
    public async Task Dispose_DuringSendsFromManyThreads_ThrowsNothing()
    {
        await using Loopback loopback = await Loopback.ConnectAsync();
        using CancellationTokenSource stop = new();
        Task[] sending = [.. Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            while (loopback.Transport.TrySend("x"u8, RealtimeMessageKind.Audio))
            {
            }
        }))];

        await loopback.Peer.ReceiveAsync();
        await loopback.Transport.DisposeAsync();

        await Task.WhenAll(sending);
    }
}
