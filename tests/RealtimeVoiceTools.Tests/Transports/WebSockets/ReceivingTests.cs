using System.Net.WebSockets;
using System.Text;
using RealtimeVoiceTools.Tests.Transports.Fakes;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Tests.Transports.WebSockets;

public sealed class ReceivingTests
{
    private const int Patience = 60_000;

    [Fact(Timeout = Patience)]
    [Trait("Case", "86")]
    public async Task Message_InFramesOfOneByte_IsReassembledWithItsCharactersWhole()
    {
        await using Loopback loopback = await Loopback.ConnectAsync();
        const string message = """{"type":"response.output_text.delta","delta":"Cześć 😀 naïve"}""";

        await loopback.Peer.SendInPiecesAsync(message);
        await loopback.Peer.SendAsync("next");

        (await loopback.ReadTextAsync()).Should().Be(message);
        (await loopback.ReadTextAsync()).Should().Be("next");
    }

    [Fact(Timeout = Patience)]
    public async Task Message_Binary_IsReadLikeText()
    {
        await using Loopback loopback = await Loopback.ConnectAsync();

        await loopback.Peer.SendAsync("{}"u8.ToArray(), WebSocketMessageType.Binary);

        (await loopback.ReadTextAsync()).Should().Be("{}");
    }

    [Fact(Timeout = Patience)]
    public async Task Message_Empty_IsAMessage()
    {
        await using Loopback loopback = await Loopback.ConnectAsync();

        await loopback.Peer.SendAsync("");

        (await loopback.ReadTextAsync()).Should().BeEmpty();
    }

    [Fact(Timeout = Patience)]
    public async Task Message_OfSeveralMegabytes_IsReadByDefault()
    {
        await using Loopback loopback = await Loopback.ConnectAsync();
        string message = new('x', 15 * 1024 * 1024);

        Task sending = loopback.Peer.SendAsync(message);

        (await loopback.ReadTextAsync()).Should().Be(message);
        await sending;
    }

    [Theory(Timeout = Patience)]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(100_000)]
    public async Task Message_OfTheLimit_IsRead_AndOneByteMoreClosesWith1009(int limit)
    {
        await using Loopback loopback = await Loopback.ConnectAsync(new() { MaxReceiveBytes = limit });

        await loopback.Peer.SendAsync(new string('x', limit));
        (await loopback.ReadTextAsync()).Should().HaveLength(limit);
        await loopback.Peer.SendAsync(new string('x', limit + 1));

        (await loopback.ReadTextAsync()).Should().BeNull();
        loopback.Transport.CloseStatus!.Code.Should().Be(1009);
        (await loopback.Peer.ReceiveCloseAsync()).Code.Should().Be(1009);
        loopback.Transport.TrySend("{}"u8, RealtimeMessageKind.Control).Should().BeFalse();
    }

    [Fact(Timeout = Patience)]
    public async Task Message_OneByteBeyondSixteenMebibytes_ClosesWith1009ByDefault()
    {
        await using Loopback loopback = await Loopback.ConnectAsync();
        Task<(int? Code, string? Reason)> closing = loopback.Peer.ReceiveCloseAsync();

        await loopback.Peer.SendAsync(new byte[(16 * 1024 * 1024) + 1], WebSocketMessageType.Text);

        (await loopback.ReadTextAsync()).Should().BeNull();
        (await closing).Code.Should().Be(1009);
    }

    [Fact(Timeout = Patience)]
    public async Task Message_FarBeyondTheLimitInManyFrames_ClosesWithoutBeingKept()
    {
        await using Loopback loopback = await Loopback.ConnectAsync(new() { MaxReceiveBytes = 64 * 1024 });
        Task flood = FloodAsync(loopback.Peer);

        (await loopback.ReadTextAsync()).Should().BeNull();
        (await loopback.Peer.ReceiveCloseAsync()).Code.Should().Be(1009);
        await flood;
    }

    [Fact(Timeout = Patience)]
    public async Task Read_Cancelled_LeavesTheConnectionOpen()
    {
        await using Loopback loopback = await Loopback.ConnectAsync();
        using CancellationTokenSource cancelled = new();

        Task reading = loopback.Transport.ReadAsync(cancelled.Token).AsTask();
        await cancelled.CancelAsync();
        await reading.Invoking(read => read).Should().ThrowAsync<OperationCanceledException>();
        await loopback.Peer.SendAsync("after");

        (await loopback.ReadTextAsync()).Should().Be("after");
        loopback.Transport.CloseStatus.Should().BeNull();
    }

    [Fact(Timeout = Patience)]
    public async Task Messages_BeforeAClose_AreDeliveredBeforeTheEnd()
    {
        await using Loopback loopback = await Loopback.ConnectAsync();

        for (int index = 0; index < 20; index++)
            await loopback.Peer.SendAsync($"message {index}");
        await loopback.Peer.Socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);

        for (int index = 0; index < 20; index++)
            (await loopback.ReadTextAsync()).Should().Be($"message {index}");
        (await loopback.ReadTextAsync()).Should().BeNull();
        (await loopback.ReadTextAsync()).Should().BeNull();
    }

    [Fact(Timeout = Patience)]
    [Trait("Case", "92")]
    public async Task Reader_ThatIsSlow_MakesThePeerWaitInsteadOfFillingMemory()
    {
        ScriptedSocket socket = new();
        for (int index = 0; index < 1000; index++)
            socket.Say($"message {index}");
        await using WebSocketRealtimeTransport transport = new(socket);

        for (int read = 0; read < 1000; read++)
        {
            // One with the reader, one waiting for it, one waiting for room.
            socket.Received.Should().BeLessThanOrEqualTo(read + 3);
            Encoding.UTF8.GetString((await transport.ReadAsync(CancellationToken.None))!.Value.Span).Should().Be($"message {read}");
        }
    }

    private static async Task FloodAsync(LoopbackPeer peer)
    {
        byte[] piece = new byte[32 * 1024];
        try
        {
            for (int index = 0; index < 200; index++)
                await peer.Socket.SendAsync(piece, WebSocketMessageType.Text, endOfMessage: false, CancellationToken.None);
        }
        catch (WebSocketException)
        {
            // The close came in the middle of the flood.
        }
    }
}
