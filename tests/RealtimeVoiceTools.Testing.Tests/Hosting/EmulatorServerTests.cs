using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace RealtimeVoiceTools.Testing.Tests.Hosting;

public sealed class EmulatorServerTests : IDisposable
{
    private readonly CancellationTokenSource patience = new(TimeSpan.FromSeconds(60));
    private readonly RealtimeEmulatorOptions options = new() { TimeToFirstAudio = TimeSpan.FromMilliseconds(1), CallGeneration = TimeSpan.FromMilliseconds(1), AudioSpeed = 1000 };
    private readonly ScriptedModel model = new();
    private RealtimeEmulator? emulator;

    [Fact]
    public async Task ClientWebSocket_HoldsAWholeTurn()
    {
        model.Next(EmulatedTurn.Say("Hello there."));
        await using EmulatorServer server = Start();
        using ClientWebSocket socket = await ConnectAsync(server);
        (await ReadAsync(socket)).GetProperty("type").GetString().Should().Be("session.created");

        await SendAsync(socket, """{"type":"response.create"}""");
        List<string> types = [];
        while (types.LastOrDefault() != "response.done")
        {
            types.Add((await ReadAsync(socket)).GetProperty("type").GetString()!);
        }

        types.Should().Contain("response.output_audio.delta");
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "bye", patience.Token);
        (await (await emulator!.WaitForConnectionAsync(1, patience.Token)).Closed.WaitAsync(patience.Token)).Code.Should().Be(1000);
    }

    [Fact]
    public async Task Fragments_AreReassembled()
    {
        model.Next(EmulatedTurn.Silent);
        await using EmulatorServer server = Start();
        using ClientWebSocket socket = await ConnectAsync(server);
        byte[] message = Encoding.UTF8.GetBytes("""{"type":"response.create"}""");

        await socket.SendAsync(message.AsMemory(0, 5), WebSocketMessageType.Text, endOfMessage: false, patience.Token);
        await socket.SendAsync(message.AsMemory(5), WebSocketMessageType.Text, endOfMessage: true, patience.Token);

        await ReadAsync(socket);
        (await ReadAsync(socket)).GetProperty("type").GetString().Should().Be("response.created");
    }

    [Fact]
    public async Task ServerClose_ReachesTheClientWithCodeAndReason()
    {
        await using EmulatorServer server = Start();
        using ClientWebSocket socket = await ConnectAsync(server);
        await ReadAsync(socket);

        (await emulator!.WaitForConnectionAsync(1, patience.Token)).Close(1001, "Time to go.");
        ValueWebSocketReceiveResult end = await socket.ReceiveAsync(new byte[1024].AsMemory(), patience.Token);

        end.MessageType.Should().Be(WebSocketMessageType.Close);
        ((int?)socket.CloseStatus).Should().Be(1001);
        socket.CloseStatusDescription.Should().Be("Time to go.");
    }

    [Theory]
    [InlineData("/v1/realtime?model=gpt-realtime-2.1", "Authorization", "Bearer secret", null)]
    [InlineData("/openai/v1/realtime?model=x", "api-key", "secret", null)]
    [InlineData("/v1/realtime", "Authorization", "Bearer wrong", HttpStatusCode.Unauthorized)]
    [InlineData("/v1/realtime", "X-Nothing", "x", HttpStatusCode.Unauthorized)]
    [InlineData("/v2/other", "Authorization", "Bearer secret", HttpStatusCode.NotFound)]
    public async Task Handshake_ChecksPathAndKey(string path, string header, string value, HttpStatusCode? refusal)
    {
        options.ApiKey = "secret";
        await using EmulatorServer server = Start();
        using ClientWebSocket socket = new();
        socket.Options.SetRequestHeader(header, value);
        socket.Options.CollectHttpResponseDetails = true;

        Func<Task> connect = () => socket.ConnectAsync(new Uri(server.Endpoint, path), patience.Token);

        if (refusal is { } status)
        {
            await connect.Should().ThrowAsync<WebSocketException>();
            socket.HttpStatusCode.Should().Be(status);
        }
        else
        {
            await connect.Should().NotThrowAsync();
        }
    }

    [Fact]
    public async Task BetaHeader_IsRefusedOnTheOpenSocket()
    {
        await using EmulatorServer server = Start();
        using ClientWebSocket socket = new();
        socket.Options.SetRequestHeader("OpenAI-Beta", "realtime=v1");
        await socket.ConnectAsync(server.Endpoint, patience.Token);

        await ReadAsync(socket);
        (await ReadAsync(socket)).GetProperty("error").GetProperty("code").GetString().Should().Be("beta_api_shape_disabled");
        await socket.ReceiveAsync(new byte[1024].AsMemory(), patience.Token);

        ((int?)socket.CloseStatus).Should().Be(4000);
    }

    [Fact]
    public async Task Subprotocols_CarryTheKeyOfABrowser()
    {
        options.ApiKey = "ek_1";
        await using EmulatorServer server = Start();
        using ClientWebSocket socket = new();
        socket.Options.AddSubProtocol("realtime");
        socket.Options.AddSubProtocol("openai-insecure-api-key.ek_1");

        await socket.ConnectAsync(server.Endpoint, patience.Token);

        socket.SubProtocol.Should().Be("realtime");
    }

    [Fact]
    public async Task LostClient_EndsTheConnection()
    {
        await using EmulatorServer server = Start();
        ClientWebSocket socket = await ConnectAsync(server);
        await ReadAsync(socket);

        socket.Abort();
        socket.Dispose();

        (await (await emulator!.WaitForConnectionAsync(1, patience.Token)).Closed.WaitAsync(patience.Token)).Code.Should().BeNull();
    }

    [Fact]
    public async Task Dispose_WithOpenClients_EndsThem()
    {
        EmulatorServer server = Start();
        using ClientWebSocket socket = await ConnectAsync(server);
        await ReadAsync(socket);

        await server.DisposeAsync().AsTask().WaitAsync(patience.Token);

        await FluentActions.Awaiting(() => ReadAsync(socket)).Should().ThrowAsync<Exception>();
    }

    public void Dispose() => patience.Dispose();

    private EmulatorServer Start() => EmulatorServer.Start(emulator = new RealtimeEmulator(options, model));

    private async Task<ClientWebSocket> ConnectAsync(EmulatorServer server)
    {
        ClientWebSocket socket = new();
        await socket.ConnectAsync(server.Endpoint, patience.Token);
        return socket;
    }

    private Task SendAsync(ClientWebSocket socket, string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, patience.Token);

    private async Task<JsonElement> ReadAsync(ClientWebSocket socket)
    {
        using MemoryStream message = new();
        byte[] buffer = new byte[65536];
        while (true)
        {
            ValueWebSocketReceiveResult part = await socket.ReceiveAsync(buffer.AsMemory(), patience.Token);
            message.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
            {
                return JsonDocument.Parse(message.ToArray()).RootElement;
            }
        }
    }
}
