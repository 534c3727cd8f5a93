using System.Net.WebSockets;
using RealtimeVoiceTools.Tests.Transports.Fakes;
using RealtimeVoiceTools.Transports;
using RealtimeVoiceTools.Transports.WebSockets;

namespace RealtimeVoiceTools.Tests.Transports.WebSockets;

/// <summary>A connection that is lost without a word: nothing arrives, and sends still seem to succeed.</summary>
[Trait("Case", "87")]
public sealed class AnswerWatchTests : IDisposable
{
    private const int Patience = 60_000;
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    private readonly ScriptedSocket _socket = new();
    private readonly ManualTime _time = new();

    [Fact(Timeout = Patience)]
    public async Task Peer_SilentAfterControl_IsDroppedAtTheTimeoutAndNotBefore()
    {
        await using WebSocketRealtimeTransport transport = new(_socket, null, _time);
        await SendAsync(transport, RealtimeMessageKind.Control);

        _time.Advance(Timeout - TimeSpan.FromMilliseconds(1));
        transport.CloseStatus.Should().BeNull();
        _time.Advance(TimeSpan.FromMilliseconds(1));

        transport.CloseStatus!.Code.Should().BeNull();
        _socket.IsAborted.Should().BeTrue();
        (await transport.ReadAsync(CancellationToken.None)).Should().BeNull();
    }

    [Fact(Timeout = Patience)]
    public async Task Peer_ThatIsSentMoreAndMore_IsGivenNoMoreTime()
    {
        await using WebSocketRealtimeTransport transport = new(_socket, null, _time);

        for (int count = 0; count < 3; count++)
        {
            await SendAsync(transport, RealtimeMessageKind.Control);
            transport.CloseStatus.Should().BeNull();
            _time.Advance(TimeSpan.FromSeconds(10));
        }

        transport.CloseStatus.Should().NotBeNull();
    }

    [Fact(Timeout = Patience)]
    public async Task Peer_ThatSaysAnything_OwesNothing_UntilItIsSentSomethingAgain()
    {
        await using WebSocketRealtimeTransport transport = new(_socket, null, _time);
        await SendAsync(transport, RealtimeMessageKind.Control);
        _socket.Say("{}");
        await transport.ReadAsync(CancellationToken.None);

        _time.Advance(TimeSpan.FromHours(1));
        transport.CloseStatus.Should().BeNull("a caller may be silent for as long as he likes");
        await SendAsync(transport, RealtimeMessageKind.Control);
        _time.Advance(Timeout);

        transport.CloseStatus.Should().NotBeNull();
    }

    [Fact(Timeout = Patience)]
    public async Task Audio_IsOwedNoAnswer()
    {
        await using WebSocketRealtimeTransport transport = new(_socket, null, _time);
        await SendAsync(transport, RealtimeMessageKind.Audio);

        _time.Advance(TimeSpan.FromHours(1));

        transport.CloseStatus.Should().BeNull();
    }

    [Fact(Timeout = Patience)]
    public async Task Timeout_Infinite_SwitchesItOff()
    {
        await using WebSocketRealtimeTransport transport = new(_socket, new() { AnswerTimeout = System.Threading.Timeout.InfiniteTimeSpan }, _time);
        await SendAsync(transport, RealtimeMessageKind.Control);

        _time.Advance(TimeSpan.FromHours(1));

        transport.CloseStatus.Should().BeNull();
    }

    [Fact(Timeout = Patience)]
    public async Task OwnReader_ThatIsSlow_IsNotHeldAgainstThePeer()
    {
        int silences = 0;
        using AnswerWatch watch = new(_time, Timeout, () => silences++);
        TaskCompletionSource reader = new();
        watch.Sending();
        Task deaf = watch.DeafAsync(new ValueTask(reader.Task)).AsTask();

        _time.Advance(TimeSpan.FromMinutes(10));
        silences.Should().Be(0);
        reader.SetResult();
        await deaf;
        _time.Advance(Timeout - TimeSpan.FromMilliseconds(1));
        silences.Should().Be(0, "only now it could be heard");
        _time.Advance(Timeout);

        silences.Should().Be(1);
    }

    [Fact(Timeout = Patience)]
    public async Task Fragments_AreSignsOfLife()
    {
        byte[] frames = [0x01, 1, (byte)'a', 0x00, 1, (byte)'b', 0x80, 1, (byte)'c'];
        using WebSocket socket = WebSocket.CreateFromStream(new MemoryStream(frames), new WebSocketCreationOptions());
        int heard = 0;

        PooledMessage? message = await new MessageReceiver(socket, 100, () => heard++).ReceiveAsync();

        message!.Value.Memory.ToArray().Should().Equal("abc"u8.ToArray());
        message.Value.Return();
        heard.Should().BeGreaterThanOrEqualTo(3);
    }

    [Fact(Timeout = Patience)]
    public async Task RealSocket_WhosePeerIsGoneWithoutAWord_EndsOnce()
    {
        await using Loopback loopback = await Loopback.ConnectAsync(new() { KeepAliveInterval = TimeSpan.Zero }, _time);
        Task<string?> reading = loopback.ReadTextAsync();

        loopback.Transport.TrySend("{}"u8, RealtimeMessageKind.Control).Should().BeTrue();
        await _time.WaitForTimerAsync(Timeout);
        _time.Advance(Timeout);

        (await reading).Should().BeNull();
        loopback.Transport.CloseStatus!.Code.Should().BeNull();
    }

#if NET9_0_OR_GREATER
    [Fact(Timeout = Patience)]
    public async Task RealSocket_WhosePeerAnswersNoProbe_EndsThoughNothingIsOwed()
    {
        TimeSpan soon = TimeSpan.FromMilliseconds(50);
        await using Loopback loopback = await Loopback.ConnectAsync(new() { KeepAliveInterval = soon, KeepAliveTimeout = soon });

        // A peer answers probes only while it reads, and this one never does.
        (await loopback.ReadTextAsync()).Should().BeNull();
        loopback.Transport.CloseStatus!.Code.Should().BeNull();
    }
#endif

    public void Dispose() => _socket.Dispose();

    private async Task SendAsync(WebSocketRealtimeTransport transport, RealtimeMessageKind kind)
    {
        transport.TrySend("{}"u8, kind).Should().BeTrue();
        await _socket.NextSendAsync();
    }
}
