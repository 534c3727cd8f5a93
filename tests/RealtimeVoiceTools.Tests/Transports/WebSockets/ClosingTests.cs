using System.Net.WebSockets;
using System.Text;
using RealtimeVoiceTools.Tests.Transports.Fakes;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Tests.Transports.WebSockets;

public sealed class ClosingTests
{
    private const int Patience = 60_000;

    [Theory(Timeout = Patience)]
    [InlineData(1000, "bye", true)]
    [InlineData(1001, "Your session hit the maximum duration of 60 minutes.", false)]
    [InlineData(1008, "policy", false)]
    [InlineData(1009, "too large", false)]
    [InlineData(1011, "internal error", false)]
    [InlineData(4000, "beta_api_shape_disabled", false)]
    public async Task Peer_Closing_IsReportedWithItsCodeAndWordsAndAnswered(int code, string reason, bool isNormal)
    {
        await using Loopback loopback = await Loopback.ConnectAsync();

        Task closing = loopback.Peer.Socket.CloseAsync((WebSocketCloseStatus)code, reason, CancellationToken.None);

        (await loopback.ReadTextAsync()).Should().BeNull();
        loopback.Transport.CloseStatus.Should().Be(new RealtimeCloseStatus(code, reason));
        loopback.Transport.CloseStatus!.IsNormal.Should().Be(isNormal);
        await closing;
        loopback.Peer.Socket.State.Should().Be(WebSocketState.Closed);
        loopback.Transport.TrySend("{}"u8, RealtimeMessageKind.Control).Should().BeFalse();
    }

    [Fact(Timeout = Patience)]
    public async Task Peer_Vanishing_IsAnEndWithoutACode()
    {
        // What other libraries call 1006; no such code travels.
        await using Loopback loopback = await Loopback.ConnectAsync();

        loopback.Peer.Vanish();

        (await loopback.ReadTextAsync()).Should().BeNull();
        loopback.Transport.CloseStatus!.Code.Should().BeNull();
        loopback.Transport.CloseStatus.IsNormal.Should().BeFalse();
    }

    [Fact(Timeout = Patience)]
    public async Task Peer_VanishingInTheMiddleOfAMessage_GivesNoHalfMessage()
    {
        await using Loopback loopback = await Loopback.ConnectAsync();

        await loopback.Peer.Socket.SendAsync("{\"type\":"u8.ToArray(), WebSocketMessageType.Text, endOfMessage: false, CancellationToken.None);
        loopback.Peer.Vanish();

        (await loopback.ReadTextAsync()).Should().BeNull();
    }

    [Fact(Timeout = Patience)]
    public async Task Close_SendsWhatWaitsAsControl_ThenItsCodeAndWords()
    {
        await using Loopback loopback = await Loopback.ConnectAsync();
        for (int index = 0; index < 100; index++)
            loopback.Transport.TrySend(Encoding.ASCII.GetBytes($"control {index}"), RealtimeMessageKind.Control);

        Task closing = loopback.Transport.CloseAsync(new RealtimeCloseStatus(1000, "done"), CancellationToken.None).AsTask();

        for (int index = 0; index < 100; index++)
            (await loopback.Peer.ReceiveAsync()).Should().Be($"control {index}");
        (await loopback.Peer.ReceiveCloseAsync()).Should().Be((1000, "done"));
        await closing;
        loopback.Transport.CloseStatus.Should().Be(new RealtimeCloseStatus(1000, "done"));
        (await loopback.ReadTextAsync()).Should().BeNull();
    }

    [Fact(Timeout = Patience)]
    public async Task Close_AgainAndAtOnce_ClosesOnce()
    {
        await using Loopback loopback = await Loopback.ConnectAsync();
        Task<(int? Code, string? Reason)> peer = loopback.Peer.ReceiveCloseAsync();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => loopback.Transport.CloseAsync(new RealtimeCloseStatus(1001, "away"), CancellationToken.None).AsTask())));
        await loopback.Transport.CloseAsync(RealtimeCloseStatus.Normal, CancellationToken.None);

        (await peer).Should().Be((1001, "away"));
        loopback.Transport.CloseStatus!.Code.Should().Be(1001);
    }

    [Fact(Timeout = Patience)]
    public async Task Close_WhileThePeerStillSends_DiscardsAndEnds()
    {
        await using Loopback loopback = await Loopback.ConnectAsync();
        for (int index = 0; index < 50; index++)
            await loopback.Peer.SendAsync($"unread {index}");

        Task closing = loopback.Transport.CloseAsync(RealtimeCloseStatus.Normal, CancellationToken.None).AsTask();

        (await loopback.Peer.ReceiveCloseAsync()).Code.Should().Be(1000);
        await closing;
    }

    [Fact(Timeout = Patience)]
    public async Task Close_ThatThePeerNeverAnswers_EndsAtItsTimeout()
    {
        ManualTime time = new();
        ScriptedSocket socket = new();
        await using WebSocketRealtimeTransport transport = new(socket, new() { CloseTimeout = TimeSpan.FromSeconds(3) }, time);

        Task closing = transport.CloseAsync(RealtimeCloseStatus.Normal, CancellationToken.None).AsTask();
        (await socket.NextSendAsync()).Should().Be("close 1000");
        await time.WaitForTimerAsync(TimeSpan.FromSeconds(3));
        transport.CloseStatus.Should().BeNull();
        time.Advance(TimeSpan.FromSeconds(3));

        await closing;
        transport.CloseStatus.Should().Be(RealtimeCloseStatus.Normal);
    }

    [Fact(Timeout = Patience)]
    public async Task Close_Cancelled_DropsTheConnection()
    {
        ScriptedSocket socket = new();
        await using WebSocketRealtimeTransport transport = new(socket, null, new ManualTime());
        using CancellationTokenSource impatience = new();

        Task closing = transport.CloseAsync(RealtimeCloseStatus.Normal, impatience.Token).AsTask();
        await impatience.CancelAsync();

        await closing.Invoking(close => close).Should().ThrowAsync<OperationCanceledException>();
        socket.IsAborted.Should().BeTrue();
        (await transport.ReadAsync(CancellationToken.None)).Should().BeNull();
    }

    [Theory(Timeout = Patience)]
    [InlineData(null, 1000)]
    [InlineData(1005, 1000)]
    [InlineData(1006, 1000)]
    [InlineData(1015, 1000)]
    [InlineData(0, 1000)]
    [InlineData(1003, 1003)]
    [InlineData(3000, 3000)]
    [InlineData(4999, 4999)]
    [InlineData(5000, 1000)]
    public async Task Close_WithACodeThatMayNotTravel_SendsANormalClose(int? code, int sent)
    {
        await using Loopback loopback = await Loopback.ConnectAsync();

        Task closing = loopback.Transport.CloseAsync(new RealtimeCloseStatus(code, new string('é', 100) + "😀"), CancellationToken.None).AsTask();

        (int? received, string? reason) = await loopback.Peer.ReceiveCloseAsync();
        received.Should().Be(sent);
        // 123 bytes hold 61 of these characters.
        reason.Should().Be(new string('é', 61));
        await closing;
    }
}
