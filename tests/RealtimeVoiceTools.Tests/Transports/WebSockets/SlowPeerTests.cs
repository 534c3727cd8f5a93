using System.Text;
using RealtimeVoiceTools.Tests.Transports.Fakes;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Tests.Transports.WebSockets;

/// <summary>A peer that takes nothing: bounded, counted, and ended once.</summary>
public sealed class SlowPeerTests
{
    private const int Patience = 60_000;

    [Fact(Timeout = Patience)]
    [Trait("Case", "87")]
    public async Task Send_ThatDoesNotEnd_DropsTheConnectionAtItsTimeoutAndNotBefore()
    {
        (ScriptedSocket socket, ManualTime time, WebSocketRealtimeTransport transport) = await StuckAsync(new() { SendTimeout = TimeSpan.FromSeconds(10) });
        await using WebSocketRealtimeTransport disposed = transport;
        await time.WaitForTimerAsync(TimeSpan.FromSeconds(10));

        time.Advance(TimeSpan.FromMilliseconds(9_999));
        transport.CloseStatus.Should().BeNull();
        time.Advance(TimeSpan.FromMilliseconds(1));

        transport.CloseStatus.Should().BeEquivalentTo(new { Code = (int?)null });
        socket.IsAborted.Should().BeTrue();
        (await transport.ReadAsync(CancellationToken.None)).Should().BeNull();
        transport.TrySend("late"u8, RealtimeMessageKind.Control).Should().BeFalse();
        transport.TrySend("late"u8, RealtimeMessageKind.Audio).Should().BeFalse();
    }

    [Fact(Timeout = Patience)]
    [Trait("Case", "87")]
    public async Task Send_ThatEndsInTime_IsForgottenByTheTimeout()
    {
        (ScriptedSocket socket, ManualTime time, WebSocketRealtimeTransport transport) = await StuckAsync(
            new() { SendTimeout = TimeSpan.FromSeconds(10), AnswerTimeout = Timeout.InfiniteTimeSpan });
        await using WebSocketRealtimeTransport disposed = transport;
        await time.WaitForTimerAsync(TimeSpan.FromSeconds(10));
        time.Advance(TimeSpan.FromSeconds(9));

        socket.OpenGate();
        transport.TrySend("next"u8, RealtimeMessageKind.Control);
        await socket.NextSendAsync();
        time.Advance(TimeSpan.FromSeconds(60));

        transport.CloseStatus.Should().BeNull();
    }

    [Fact(Timeout = Patience)]
    [Trait("Case", "87")]
    public async Task Peer_ThatStopsReadingOnARealSocket_IsDropped()
    {
        ManualTime time = new();
        await using Loopback loopback = await Loopback.ConnectAsync(new() { SendTimeout = TimeSpan.FromSeconds(10), KeepAliveInterval = TimeSpan.Zero }, time);
        byte[] large = new byte[4 * 1024 * 1024];

        // More than any socket buffers hold; what is sent at once never sets the timer, what is stuck does.
        for (int count = 0; count < 4; count++)
            loopback.Transport.TrySend(large, RealtimeMessageKind.Control).Should().BeTrue();
        await time.WaitForTimerAsync(TimeSpan.FromSeconds(10));
        while (loopback.Transport.CloseStatus is null)
        {
            time.Advance(TimeSpan.FromSeconds(10));
            await Task.Yield();
        }

        loopback.Transport.CloseStatus.Code.Should().BeNull();
        (await loopback.ReadTextAsync()).Should().BeNull();
    }

    [Fact(Timeout = Patience)]
    [Trait("Case", "87")]
    [Trait("Case", "92")]
    public async Task RealSocket_ThatTakesNothing_LosesAudioFirst_ThenTheConnection()
    {
        ManualTime time = new();
        await using Loopback loopback = await Loopback.ConnectAsync(
            new() { SendTimeout = TimeSpan.FromSeconds(10), AnswerTimeout = Timeout.InfiniteTimeSpan, KeepAliveInterval = TimeSpan.Zero }, time);
        byte[] piece = new byte[256 * 1024];

        Task stuck = time.WaitForTimerAsync(TimeSpan.FromSeconds(10));
        while (!stuck.IsCompleted || loopback.Transport.DroppedAudioMessages == 0)
        {
            loopback.Transport.TrySend(piece, RealtimeMessageKind.Audio).Should().BeTrue();
            await Task.Yield();
        }

        loopback.Transport.TrySend("{}"u8, RealtimeMessageKind.Control).Should().BeTrue("only audio is dropped");
        while (loopback.Transport.CloseStatus is null)
        {
            loopback.Transport.TrySend(piece, RealtimeMessageKind.Audio);
            time.Advance(TimeSpan.FromSeconds(10));
            await Task.Yield();
        }

        loopback.Transport.CloseStatus.Code.Should().BeNull();
        loopback.Transport.TrySend("{}"u8, RealtimeMessageKind.Control).Should().BeFalse();
    }

    [Fact(Timeout = Patience)]
    [Trait("Case", "87")]
    public async Task ControlQueue_OneMessageTooMany_DropsTheConnection()
    {
        (ScriptedSocket socket, _, WebSocketRealtimeTransport transport) = await StuckAsync(new() { MaxQueuedControlMessages = 3 });
        await using WebSocketRealtimeTransport disposed = transport;

        for (int count = 0; count < 3; count++)
            transport.TrySend("x"u8, RealtimeMessageKind.Control).Should().BeTrue();
        transport.CloseStatus.Should().BeNull();
        transport.TrySend("x"u8, RealtimeMessageKind.Control).Should().BeFalse();

        transport.CloseStatus!.Code.Should().BeNull();
        socket.IsAborted.Should().BeTrue();
    }

    [Fact(Timeout = Patience)]
    [Trait("Case", "87")]
    public async Task ControlQueue_OneByteTooMany_DropsTheConnection()
    {
        (_, _, WebSocketRealtimeTransport transport) = await StuckAsync(new() { MaxQueuedControlBytes = 100 });
        await using WebSocketRealtimeTransport disposed = transport;

        transport.TrySend(new byte[100], RealtimeMessageKind.Control).Should().BeTrue();
        transport.TrySend(new byte[1], RealtimeMessageKind.Control).Should().BeFalse();

        transport.CloseStatus!.Code.Should().BeNull();
    }

    [Fact(Timeout = Patience)]
    [Trait("Case", "92")]
    public async Task Audio_OlderThanItsDelay_IsDroppedOldestFirstAndCounted()
    {
        (ScriptedSocket socket, ManualTime time, WebSocketRealtimeTransport transport) = await StuckAsync(new() { MaxAudioDelay = TimeSpan.FromSeconds(2), SendTimeout = TimeSpan.FromMinutes(1) });
        await using WebSocketRealtimeTransport disposed = transport;

        for (int index = 0; index < 30; index++)
        {
            transport.TrySend(Encoding.ASCII.GetBytes($"audio {index}"), RealtimeMessageKind.Audio).Should().BeTrue();
            time.Advance(TimeSpan.FromMilliseconds(100));
        }
        socket.OpenGate();

        // Now is 3.0 s: what was queued before 1.0 s is too old.
        for (int index = 10; index < 30; index++)
            (await socket.NextSendAsync()).Should().Be($"audio {index}");
        transport.DroppedAudioMessages.Should().Be(10);
        transport.CloseStatus.Should().BeNull();
    }

    [Fact(Timeout = Patience)]
    [Trait("Case", "92")]
    public async Task Audio_BeyondItsBytes_IsDroppedOldestFirstAndCounted()
    {
        (ScriptedSocket socket, _, WebSocketRealtimeTransport transport) = await StuckAsync(new() { MaxQueuedAudioBytes = 25 });
        await using WebSocketRealtimeTransport disposed = transport;

        for (int index = 0; index < 5; index++)
            transport.TrySend(Encoding.ASCII.GetBytes($"audio at {index}"), RealtimeMessageKind.Audio).Should().BeTrue();
        transport.DroppedAudioMessages.Should().Be(3);
        socket.OpenGate();

        (await socket.NextSendAsync()).Should().Be("audio at 3");
        (await socket.NextSendAsync()).Should().Be("audio at 4");
    }

    // A connection whose first message never leaves, so that all others wait.
    private static async Task<(ScriptedSocket Socket, ManualTime Time, WebSocketRealtimeTransport Transport)> StuckAsync(WebSocketTransportOptions options)
    {
        ScriptedSocket socket = new();
        ManualTime time = new();
        WebSocketRealtimeTransport transport = new(socket, options, time);
        socket.CloseGate();
        transport.TrySend("stuck"u8, RealtimeMessageKind.Control);
        await socket.NextSendAsync();
        return (socket, time, transport);
    }
}
