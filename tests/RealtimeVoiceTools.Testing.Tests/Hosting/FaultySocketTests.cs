using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Testing.Tests.Hosting;

/// <summary>Sidebands and faults over a real socket.</summary>
public sealed class FaultySocketTests : IDisposable
{
    private readonly CancellationTokenSource patience = new(TimeSpan.FromSeconds(60));
    private readonly RealtimeEmulator emulator = new(new RealtimeEmulatorOptions(), new ScriptedModel());

    [Fact]
    public async Task CallId_JoinsTheCall_WithoutSessionCreated()
    {
        EmulatorConnection call = emulator.StartCall();
        await using EmulatorServer server = EmulatorServer.Start(emulator);
        using ClientWebSocket socket = await ConnectAsync(server, $"?call_id={call.CallId}");

        await SendAsync(socket, """{"type":"session.update","session":{"type":"realtime"}}""");

        (await ReadTypeAsync(socket)).Should().Be("session.updated");
        call.Disconnect(RealtimeCloseStatus.Normal);
        await ReadTypeAsync(socket);
        ((int?)socket.CloseStatus).Should().Be(1000);
    }

    [Fact]
    public async Task UnknownCall_Answers404()
    {
        await using EmulatorServer server = EmulatorServer.Start(emulator);
        using ClientWebSocket socket = new();
        socket.Options.CollectHttpResponseDetails = true;

        await FluentActions.Awaiting(() => socket.ConnectAsync(new Uri(server.Endpoint, "?call_id=rtc_none"), patience.Token)).Should().ThrowAsync<WebSocketException>();

        socket.HttpStatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Code1006_SendsNoCloseFrame()
    {
        await using EmulatorServer server = EmulatorServer.Start(emulator);
        using ClientWebSocket socket = await ConnectAsync(server);
        await ReadTypeAsync(socket);

        (await emulator.WaitForConnectionAsync(1, patience.Token)).Close(1006);

        (await FluentActions.Awaiting(() => ReadTypeAsync(socket)).Should().ThrowAsync<WebSocketException>())
            .Which.WebSocketErrorCode.Should().Be(WebSocketError.ConnectionClosedPrematurely);
        socket.CloseStatus.Should().BeNull();
    }

    [Fact]
    public async Task Garbage_OfEveryKind_LeavesTheLineOpen()
    {
        await using EmulatorServer server = EmulatorServer.Start(emulator);
        await using WebSocketRealtimeTransport transport = new(await ConnectAsync(server));
        emulator.Faults.SendGarbage(9);
        List<int> lengths = [];

        for (int frame = 0; frame < 9; frame++)
        {
            transport.TrySend("""{"type":"input_audio_buffer.clear"}"""u8, RealtimeMessageKind.Control).Should().BeTrue();
            ReadOnlyMemory<byte> message;
            do
            {
                message = (await transport.ReadAsync(patience.Token))!.Value;
                lengths.Add(message.Length);
            }
            while (message.Span.IndexOf("input_audio_buffer.cleared"u8) < 0);
        }

        transport.CloseStatus.Should().BeNull();
        lengths.Should().Contain(4, "what is no UTF-8 arrives too");
    }

    [Fact]
    public async Task LongReason_IsCutToWhatAFrameHolds()
    {
        await using EmulatorServer server = EmulatorServer.Start(emulator);
        using ClientWebSocket socket = await ConnectAsync(server);
        await ReadTypeAsync(socket);

        (await emulator.WaitForConnectionAsync(1, patience.Token)).Close(1008, new string('ä', 100));
        await ReadTypeAsync(socket);

        socket.CloseStatusDescription.Should().Be(new string('ä', 61));
    }

    [Fact]
    public async Task StalledReading_LosesNothing()
    {
        await using EmulatorServer server = EmulatorServer.Start(emulator);
        using ClientWebSocket socket = await ConnectAsync(server);
        await ReadTypeAsync(socket);
        emulator.Faults.StallReading(TimeSpan.FromMilliseconds(50));

        await SendAsync(socket, """{"type":"input_audio_buffer.clear"}""");
        await SendAsync(socket, """{"type":"response.cancel"}""");

        (await ReadTypeAsync(socket)).Should().Be("input_audio_buffer.cleared");
        (await ReadTypeAsync(socket)).Should().Be("error");
    }

    public void Dispose() => patience.Dispose();

    private async Task<ClientWebSocket> ConnectAsync(EmulatorServer server, string query = "")
    {
        ClientWebSocket socket = new();
        await socket.ConnectAsync(new Uri(server.Endpoint + query), patience.Token);
        return socket;
    }

    private Task SendAsync(ClientWebSocket socket, string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, patience.Token);

    private async Task<string> ReadTypeAsync(ClientWebSocket socket)
    {
        byte[] buffer = new byte[65536];
        ValueWebSocketReceiveResult part = await socket.ReceiveAsync(buffer.AsMemory(), patience.Token);
        return part.MessageType == WebSocketMessageType.Close ? "" : JsonDocument.Parse(buffer.AsMemory(0, part.Count)).RootElement.GetProperty("type").GetString()!;
    }
}
