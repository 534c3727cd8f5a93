using System.Net;
using System.Net.Sockets;
using RealtimeVoiceTools.Tests.Transports.Fakes;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Tests.Transports.WebSockets;

public sealed class ConnectingTests
{
    private const int Patience = 60_000;
    private const string Key = "sk-canary-4711";

    [Fact(Timeout = Patience)]
    public async Task Headers_AreAskedAnewForEachConnection()
    {
        using LoopbackServer server = new();
        int asked = 0;
        WebSocketRealtimeConnector connector = new(server.Address, _ => ValueTask.FromResult<IReadOnlyDictionary<string, string>>(
            new Dictionary<string, string> { ["Authorization"] = $"Bearer {++asked}" }));

        for (int connection = 1; connection <= 2; connection++)
        {
            Task<LoopbackPeer> accepting = server.AcceptAsync();
            await using IRealtimeTransport transport = await connector.ConnectAsync(new(), CancellationToken.None);
            using LoopbackPeer peer = await accepting;
            peer.Header("Authorization").Should().Be($"Bearer {connection}");
            peer.Request[0].Should().Be("GET /v1/realtime?model=m HTTP/1.1");
            peer.Header("OpenAI-Beta").Should().BeNull();
        }
    }

    [Theory(Timeout = Patience)]
    [InlineData(null)]
    [InlineData("rtc_u2_1")]
    public async Task Capabilities_OfAConnectionToACall_AreThoseOfASidebandAndOfNoOther(string? callId)
    {
        using LoopbackServer server = new();
        Task<LoopbackPeer> accepting = server.AcceptAsync();

        await using IRealtimeTransport transport = await new WebSocketRealtimeConnector(server.Address).ConnectAsync(new() { CallId = callId }, CancellationToken.None);
        using LoopbackPeer peer = await accepting;

        transport.Capabilities.Should().Be(new RealtimeTransportCapabilities { CallId = callId, AudioInBand = callId is null, ServerManagedPlayback = callId is not null });
        peer.Request[0].Should().Be(callId is null ? "GET /v1/realtime?model=m HTTP/1.1" : "GET /v1/realtime?call_id=rtc_u2_1 HTTP/1.1");
    }

    [Theory(Timeout = Patience)]
    [InlineData("401 Unauthorized", 401, true)]
    [InlineData("403 Forbidden", 403, true)]
    [InlineData("404 Not Found", 404, true)]
    [InlineData("429 Too Many Requests", 429, false)]
    [InlineData("500 Internal Server Error", 500, false)]
    [InlineData("503 Service Unavailable", 503, false)]
    public async Task Handshake_Refused_TellsTheStatusAndWhetherToTryAgain(string status, int code, bool isPermanent)
    {
        using LoopbackServer server = new();
        Task refusing = server.RefuseAsync(status);

        RealtimeConnectException refused = await RefusalAsync(new WebSocketRealtimeConnector(server.Address, _ => Headers("Authorization", $"Bearer {Key}")));

        refused.StatusCode.Should().Be(code);
        refused.IsPermanent.Should().Be(isPermanent);
        refused.Message.Should().Contain($"HTTP {code}");
        refused.ToString().Should().NotContain(Key);
        await refusing;
    }

    [Fact(Timeout = Patience)]
    public async Task Connection_ThatNobodyTakes_MayBeTriedAgain()
    {
        using TcpListener unused = new(IPAddress.Loopback, 0);
        unused.Start();
        int port = ((IPEndPoint)unused.LocalEndpoint).Port;
        unused.Stop();

        RealtimeConnectException refused = await RefusalAsync(new WebSocketRealtimeConnector(new Uri($"ws://127.0.0.1:{port}/")));

        refused.StatusCode.Should().BeNull();
        refused.IsPermanent.Should().BeFalse();
    }

    [Fact(Timeout = Patience)]
    public async Task Server_ThatNeverAnswers_IsGivenUpAtTheTimeout()
    {
        using LoopbackServer server = new();
        ManualTime time = new();
        Task<TcpClient> ignoring = server.IgnoreAsync();
        WebSocketRealtimeConnector connector = new(server.Address, null, new() { ConnectTimeout = TimeSpan.FromSeconds(15) }, time);

        Task<RealtimeConnectException> refusal = RefusalAsync(connector);
        using TcpClient silent = await ignoring;
        time.Advance(TimeSpan.FromSeconds(15));

        (await refusal).IsPermanent.Should().BeFalse();
    }

    [Fact(Timeout = Patience)]
    public async Task Connect_Cancelled_IsACancellation()
    {
        using LoopbackServer server = new();
        Task<TcpClient> ignoring = server.IgnoreAsync();
        using CancellationTokenSource cancelled = new();

        Task connecting = new WebSocketRealtimeConnector(server.Address).ConnectAsync(new(), cancelled.Token).AsTask();
        using TcpClient silent = await ignoring;
        await cancelled.CancelAsync();

        await connecting.Invoking(connect => connect).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact(Timeout = Patience)]
    public async Task Key_WithALineBreak_IsAPermanentRefusalThatDoesNotTellIt()
    {
        using LoopbackServer server = new();

        RealtimeConnectException refused = await RefusalAsync(new WebSocketRealtimeConnector(server.Address, _ => Headers("api-key", Key + "\r\nX-Injected: 1")));

        refused.IsPermanent.Should().BeTrue();
        refused.ToString().Should().NotContain(Key);
    }

    [Fact(Timeout = Patience)]
    public async Task Credentials_ThatCannotBeHad_MayBeTriedAgain()
    {
        using LoopbackServer server = new();

        RealtimeConnectException refused = await RefusalAsync(new WebSocketRealtimeConnector(server.Address, _ => throw new HttpRequestException("token service is down")));

        refused.IsPermanent.Should().BeFalse();
        refused.InnerException.Should().BeOfType<HttpRequestException>();
    }

    [Theory]
    [InlineData("https://api.openai.com/v1/realtime")]
    [InlineData("/v1/realtime")]
    [InlineData("localhost:8080")]
    public void Endpoint_ThatIsNoWebSocketAddress_IsRefused(string endpoint) =>
        ((Action)(() => _ = new WebSocketRealtimeConnector(new Uri(endpoint, UriKind.RelativeOrAbsolute)))).Should().Throw<ArgumentException>();

    private static ValueTask<IReadOnlyDictionary<string, string>> Headers(string name, string value) =>
        ValueTask.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string> { [name] = value });

    private static async Task<RealtimeConnectException> RefusalAsync(WebSocketRealtimeConnector connector) =>
        (await connector.Invoking(c => c.ConnectAsync(new(), CancellationToken.None).AsTask()).Should().ThrowAsync<RealtimeConnectException>()).Which;
}
