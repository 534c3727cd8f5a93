using System.Net.WebSockets;
using RealtimeVoiceTools.Tests.Transports.Fakes;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Tests.Transports.WebSockets;

/// <summary>Ends in states where two things meet: half a message, a send under way, both sides at once, a peer that breaks the rules.</summary>
public sealed class EndingTests
{
    private const int Patience = 60_000;

    [Fact(Timeout = Patience)]
    public async Task Peer_ClosingBeforeTheFirstFrame_IsReported()
    {
        using LoopbackServer server = new();
        Task<LoopbackPeer> accepting = server.AcceptAsync();
        ValueTask<IRealtimeTransport> connecting = new WebSocketRealtimeConnector(server.Address).ConnectAsync(new(), CancellationToken.None);
        using LoopbackPeer peer = await accepting;
        await peer.Socket.CloseOutputAsync(WebSocketCloseStatus.PolicyViolation, "no", CancellationToken.None);

        await using IRealtimeTransport transport = await connecting;

        (await transport.ReadAsync(CancellationToken.None)).Should().BeNull();
        transport.CloseStatus.Should().Be(new RealtimeCloseStatus(1008, "no"));
    }

    [Fact(Timeout = Patience)]
    [Trait("Case", "86")]
    public async Task Peer_ClosingInTheMiddleOfAMessage_GivesTheStatusAndNoHalfMessage()
    {
        await using Loopback loopback = await Loopback.ConnectAsync();
        await loopback.Peer.Socket.SendAsync("{\"type\":"u8.ToArray(), WebSocketMessageType.Text, endOfMessage: false, CancellationToken.None);

        await loopback.Peer.Socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, "restart", CancellationToken.None);

        (await loopback.ReadTextAsync()).Should().BeNull();
        loopback.Transport.CloseStatus.Should().Be(new RealtimeCloseStatus(1001, "restart"));
    }

    [Fact(Timeout = Patience)]
    public async Task Close_InTheMiddleOfAnIncomingMessage_EndsNormally()
    {
        await using Loopback loopback = await Loopback.ConnectAsync();
        await loopback.Peer.Socket.SendAsync("{\"type\":"u8.ToArray(), WebSocketMessageType.Text, endOfMessage: false, CancellationToken.None);

        Task closing = loopback.Transport.CloseAsync(RealtimeCloseStatus.Normal, CancellationToken.None).AsTask();

        (await loopback.Peer.ReceiveCloseAsync()).Code.Should().Be(1000);
        await closing;
        loopback.Transport.CloseStatus.Should().Be(RealtimeCloseStatus.Normal);
        (await loopback.ReadTextAsync()).Should().BeNull();
    }

    [Fact(Timeout = Patience)]
    public async Task Close_WhileALargeMessageLeaves_LetsItArriveWhole()
    {
        await using Loopback loopback = await Loopback.ConnectAsync();
        byte[] large = new byte[8 * 1024 * 1024];
        Array.Fill(large, (byte)'x');
        loopback.Transport.TrySend(large, RealtimeMessageKind.Control);

        Task closing = loopback.Transport.CloseAsync(RealtimeCloseStatus.Normal, CancellationToken.None).AsTask();

        (await loopback.Peer.ReceiveAsync()).Should().HaveLength(large.Length);
        (await loopback.Peer.ReceiveCloseAsync()).Code.Should().Be(1000);
        await closing;
    }

    [Fact(Timeout = Patience)]
    public async Task BothSides_ClosingAtOnce_EndWithOneOfTheTwoCodes()
    {
        for (int round = 0; round < 20; round++)
        {
            await using Loopback loopback = await Loopback.ConnectAsync();

            Task[] closing =
            [
                Task.Run(() => loopback.Peer.Socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, null, CancellationToken.None)),
                Task.Run(() => loopback.Transport.CloseAsync(RealtimeCloseStatus.Normal, CancellationToken.None).AsTask()),
            ];
            await Task.WhenAll(closing);

            loopback.Transport.CloseStatus!.Code.Should().BeOneOf(1000, 1001);
            (await loopback.ReadTextAsync()).Should().BeNull();
        }
    }

    [Fact(Timeout = Patience)]
    public async Task Close_AndDisposeAndThePeerVanishing_AllAtOnce_EndQuietly()
    {
        for (int round = 0; round < 20; round++)
        {
            await using Loopback loopback = await Loopback.ConnectAsync();
            loopback.Transport.TrySend(new byte[100_000], RealtimeMessageKind.Control);

            await Task.WhenAll(
                Task.Run(loopback.Peer.Vanish),
                Task.Run(() => loopback.Transport.CloseAsync(RealtimeCloseStatus.Normal, CancellationToken.None).AsTask()),
                Task.Run(() => loopback.Transport.DisposeAsync().AsTask()));

            loopback.Transport.CloseStatus.Should().NotBeNull();
        }
    }

    [Fact(Timeout = Patience)]
    public async Task Peer_ClosingWithoutACode_IsANormalEnd()
    {
        await using Loopback loopback = await Loopback.ConnectAsync();

        await loopback.Peer.SendRawAsync(0x88, 0);

        (await loopback.ReadTextAsync()).Should().BeNull();
        // RFC 6455 has 1005 for it; the platform tells no difference.
        loopback.Transport.CloseStatus.Should().Be(RealtimeCloseStatus.Normal);
    }

    [Theory(Timeout = Patience)]
    [InlineData(0x88, 2, 0x03, 0xEE)] // close with code 1006, which may not travel
    [InlineData(0x88, 1, 0x03, 0)] // close with half a code
    [InlineData(0x83, 0, 0, 0)] // a kind of frame that does not exist
    [InlineData(0x80, 1, 0x41, 0)] // the rest of a message that never began
    [InlineData(0xC1, 1, 0x41, 0)] // compressed, which nobody agreed on
    public async Task Peer_BreakingTheRulesOfTheProtocol_IsALostConnection(int first, int second, int third, int fourth)
    {
        await using Loopback loopback = await Loopback.ConnectAsync();

        await loopback.Peer.SendRawAsync((byte)first, (byte)second, (byte)third, (byte)fourth);

        (await loopback.ReadTextAsync()).Should().BeNull();
        loopback.Transport.CloseStatus!.Code.Should().BeNull();
        loopback.Transport.TrySend("{}"u8, RealtimeMessageKind.Control).Should().BeFalse();
    }

    [Fact(Timeout = Patience)]
    public async Task Dispose_WhileClosing_TakesTwoSecondsAtMost_WhateverTheOptionSays()
    {
        ManualTime time = new();
        ScriptedSocket socket = new();
        WebSocketRealtimeTransport transport = new(socket, new() { CloseTimeout = TimeSpan.FromMinutes(1), SendTimeout = TimeSpan.FromHours(1) }, time);
        socket.CloseGate();
        transport.TrySend("stuck"u8, RealtimeMessageKind.Control);
        await socket.NextSendAsync();
        Task closing = transport.CloseAsync(RealtimeCloseStatus.Normal, CancellationToken.None).AsTask();

        Task disposing = transport.DisposeAsync().AsTask();
        await time.WaitForTimerAsync(TimeSpan.FromSeconds(2));
        time.Advance(TimeSpan.FromSeconds(2));

        await disposing;
        await closing;
    }
}
