using System.Text;
using System.Text.Json;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Testing.Tests.Hosting;

public class InMemoryTransportTests
{
    private readonly VirtualTimeProvider time = new();
    private readonly RealtimeEmulator emulator;

    public InMemoryTransportTests() => emulator = new RealtimeEmulator(new RealtimeEmulatorOptions(), new ScriptedModel(EmulatedTurn.Say("Hi.")), time);

    [Fact]
    public async Task Connect_ReadsSessionCreatedFirst()
    {
        await using IRealtimeTransport transport = await emulator.CreateConnector().ConnectAsync(new(), default);

        (await ReadTypeAsync(transport)).Should().Be("session.created");
        emulator.Connections.Should().ContainSingle();
    }

    [Fact]
    public async Task Send_IsAnswered()
    {
        await using IRealtimeTransport transport = await emulator.CreateConnector().ConnectAsync(new(), default);
        await ReadTypeAsync(transport);

        transport.TrySend("""{"type":"response.create"}"""u8, RealtimeMessageKind.Control).Should().BeTrue();

        (await ReadTypeAsync(transport)).Should().Be("response.created");
    }

    [Fact]
    public async Task ServerClose_DeliversWhatWasSentBefore_ThenTheEnd()
    {
        await using IRealtimeTransport transport = await emulator.CreateConnector().ConnectAsync(new(), default);
        emulator.Connections[0].Close(1001, "bye");

        (await ReadTypeAsync(transport)).Should().Be("session.created");
        (await transport.ReadAsync(default)).Should().BeNull();

        transport.CloseStatus.Should().Be(new RealtimeCloseStatus(1001, "bye"));
        transport.TrySend("{}"u8, RealtimeMessageKind.Control).Should().BeFalse();
    }

    [Fact]
    public async Task ClientClose_IsSeenByTheEmulator()
    {
        IRealtimeTransport transport = await emulator.CreateConnector().ConnectAsync(new(), default);

        await transport.CloseAsync(RealtimeCloseStatus.Normal, default);
        await transport.DisposeAsync();

        (await emulator.Connections[0].Closed).Should().Be(RealtimeCloseStatus.Normal);
        transport.CloseStatus.Should().Be(RealtimeCloseStatus.Normal, "a status never changes");
        time.NextTimerDue.Should().BeNull();
    }

    [Fact]
    public async Task CancelledRead_LeavesTheConnectionOpen()
    {
        await using IRealtimeTransport transport = await emulator.CreateConnector().ConnectAsync(new(), default);
        await ReadTypeAsync(transport);
        using CancellationTokenSource source = new();
        ValueTask<ReadOnlyMemory<byte>?> read = transport.ReadAsync(source.Token);

        await source.CancelAsync();
        await FluentActions.Awaiting(() => read.AsTask()).Should().ThrowAsync<OperationCanceledException>();
        transport.TrySend("""{"type":"response.create"}"""u8, RealtimeMessageKind.Control);

        (await ReadTypeAsync(transport)).Should().Be("response.created");
    }

    [Fact]
    public async Task TooLargeMessage_IsRefused()
    {
        await using IRealtimeTransport transport = await emulator.CreateConnector().ConnectAsync(new(), default);

        FluentActions.Invoking(() => transport.TrySend(new byte[transport.Capabilities.MaxMessageBytes + 1], RealtimeMessageKind.Audio))
            .Should().Throw<RealtimeMessageTooLargeException>();
    }

    [Theory]
    [InlineData(503, false)]
    [InlineData(401, true)]
    public async Task RefusedConnection_TellsTheStatus(int status, bool isPermanent)
    {
        emulator.Faults.RefuseNextConnection(status);

        RealtimeConnectException refused = (await FluentActions.Awaiting(() => emulator.CreateConnector().ConnectAsync(new(), default).AsTask())
            .Should().ThrowAsync<RealtimeConnectException>()).Which;

        refused.StatusCode.Should().Be(status);
        refused.IsPermanent.Should().Be(isPermanent);
        await using IRealtimeTransport next = await emulator.CreateConnector().ConnectAsync(new(), default);
    }

    [Fact]
    public async Task ClientThatDoesNotRead_IsDropped()
    {
        RealtimeEmulator small = new(new RealtimeEmulatorOptions { MaxQueuedMessages = 5 }, new ScriptedModel(EmulatedTurn.Say("A sentence with many words in it.")), time);
        await using IRealtimeTransport transport = await small.CreateConnector().ConnectAsync(new(), default);

        transport.TrySend("""{"type":"response.create"}"""u8, RealtimeMessageKind.Control);
        time.Advance(TimeSpan.FromSeconds(5));

        transport.CloseStatus!.Code.Should().BeNull();
        time.NextTimerDue.Should().BeNull();
    }

    [Fact]
    public async Task WaitForConnection_SeesTheSecondOne()
    {
        Task<EmulatorConnection> second = emulator.WaitForConnectionAsync(2);
        await using IRealtimeTransport one = await emulator.CreateConnector().ConnectAsync(new(), default);
        second.IsCompleted.Should().BeFalse();

        await using IRealtimeTransport two = await emulator.CreateConnector().ConnectAsync(new(), default);

        (await second).Should().BeSameAs(emulator.Connections[1]);
    }

    private static async Task<string> ReadTypeAsync(IRealtimeTransport transport)
    {
        ReadOnlyMemory<byte>? message = await transport.ReadAsync(default);
        return JsonDocument.Parse(Encoding.UTF8.GetString(message!.Value.Span)).RootElement.GetProperty("type").GetString()!;
    }
}
