using System.Globalization;
using System.Text;
using RealtimeVoiceTools.Tests.Transports.Fakes;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Tests.Transports.WebSockets;

public sealed class SendingTests
{
    private const int Patience = 60_000;

    [Fact(Timeout = Patience)]
    [Trait("Case", "85")]
    public async Task Senders_SixteenAtOnce_EachKeepItsOrderAndNoMessageIsTorn()
    {
        const int senders = 16, each = 200;
        await using Loopback loopback = await Loopback.ConnectAsync();

        Task[] sending = [.. Enumerable.Range(0, senders).Select(sender => Task.Run(() =>
        {
            for (int index = 0; index < each; index++)
                loopback.Transport.TrySend(Encoding.UTF8.GetBytes($"{sender}:{index}:{new string('x', index)}"), RealtimeMessageKind.Control).Should().BeTrue();
        }))];
        int[] next = new int[senders];
        for (int count = 0; count < senders * each; count++)
        {
            string[] parts = (await loopback.Peer.ReceiveAsync())!.Split(':');
            int sender = int.Parse(parts[0], CultureInfo.InvariantCulture), index = int.Parse(parts[1], CultureInfo.InvariantCulture);
            index.Should().Be(next[sender]++);
            parts[2].Should().HaveLength(index);
        }

        await Task.WhenAll(sending);
        next.Should().OnlyContain(count => count == each);
    }

    [Fact(Timeout = Patience)]
    [Trait("Case", "85")]
    public async Task Socket_WithSixteenSenders_SendsOneMessageAtATime()
    {
        ScriptedSocket socket = new();
        await using WebSocketRealtimeTransport transport = new(socket);

        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() =>
        {
            for (int index = 0; index < 50; index++)
                transport.TrySend("x"u8, index % 2 == 0 ? RealtimeMessageKind.Control : RealtimeMessageKind.Audio);
        })));
        transport.TrySend("last"u8, RealtimeMessageKind.Audio);
        while (await socket.NextSendAsync() != "last")
        {
        }

        socket.WasSendingTwiceAtOnce.Should().BeFalse();
    }

    [Fact(Timeout = Patience)]
    [Trait("Case", "85")]
    public async Task Control_QueuedAfterAudio_GoesFirst()
    {
        ScriptedSocket socket = new();
        await using WebSocketRealtimeTransport transport = new(socket);
        socket.CloseGate();
        transport.TrySend("under way"u8, RealtimeMessageKind.Audio);
        await socket.NextSendAsync();

        transport.TrySend("audio 1"u8, RealtimeMessageKind.Audio);
        transport.TrySend("audio 2"u8, RealtimeMessageKind.Audio);
        transport.TrySend("control 1"u8, RealtimeMessageKind.Control);
        transport.TrySend("control 2"u8, RealtimeMessageKind.Control);
        socket.OpenGate();

        List<string> order = [];
        for (int count = 0; count < 4; count++)
            order.Add(await socket.NextSendAsync());
        order.Should().Equal("control 1", "control 2", "audio 1", "audio 2");
    }

    [Fact(Timeout = Patience)]
    public async Task Message_BelongsToTheTransportOnceQueued()
    {
        ScriptedSocket socket = new();
        await using WebSocketRealtimeTransport transport = new(socket);
        socket.CloseGate();
        transport.TrySend("under way"u8, RealtimeMessageKind.Control);
        await socket.NextSendAsync();
        byte[] mine = "original"u8.ToArray();

        transport.TrySend(mine, RealtimeMessageKind.Control);
        Array.Fill(mine, (byte)'x');
        socket.OpenGate();

        (await socket.NextSendAsync()).Should().Be("original");
    }

    [Fact(Timeout = Patience)]
    [Trait("Case", "77")]
    public async Task Message_OfFifteenMebibytes_IsTheLargestByDefault()
    {
        const int limit = 15 * 1024 * 1024;
        ScriptedSocket socket = new();
        await using WebSocketRealtimeTransport transport = new(socket);

        transport.Invoking(t => t.TrySend(new byte[limit + 1], RealtimeMessageKind.Audio)).Should().Throw<RealtimeMessageTooLargeException>();
        transport.TrySend(new byte[limit], RealtimeMessageKind.Control).Should().BeTrue();

        (await socket.NextSendAsync()).Should().HaveLength(limit);
    }

    [Theory(Timeout = Patience)]
    [InlineData(16)]
    [InlineData(64)]
    [InlineData(256)]
    [Trait("Case", "77")]
    public async Task Message_LargerThanTheConnectionCarries_IsRefusedLoudlyAndNothingIsSent(int kibibytes)
    {
        int limit = kibibytes * 1024;
        ScriptedSocket socket = new();
        await using WebSocketRealtimeTransport transport = new(socket, new() { MaxSendBytes = limit });

        transport.Capabilities.MaxMessageBytes.Should().Be(limit);
        transport.Invoking(t => t.TrySend(new byte[limit + 1], RealtimeMessageKind.Control)).Should().Throw<RealtimeMessageTooLargeException>();
        transport.TrySend(Encoding.ASCII.GetBytes(new string('y', limit)), RealtimeMessageKind.Control).Should().BeTrue();

        (await socket.NextSendAsync()).Should().HaveLength(limit);
        transport.CloseStatus.Should().BeNull();
    }
}
