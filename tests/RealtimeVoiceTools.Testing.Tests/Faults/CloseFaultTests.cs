using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Testing.Tests.Faults;

public class CloseFaultTests
{
    [Theory]
    [InlineData(1000)]
    [InlineData(1001)]
    [InlineData(1008)]
    [InlineData(1011)]
    public void CloseAtNextServerEvent_ComesInItsPlace(int code)
    {
        Line line = Line.WithText(EmulatedTurn.Call("a", """{"x":1}"""));
        line.Emulator.Faults.CloseAtNextServerEvent("response.output_item.done", code, "Gone.");

        line.Says("hi").Asks().After(5000);

        line.Closed.Should().Be((code, "Gone."));
        line.Types[^1].Should().Be("conversation.item.done");
        line.Time.NextTimerDue.Should().BeNull("a closed connection leaves no timer behind");
    }

    [Fact]
    public async Task Code1006_IsALossWithoutACode()
    {
        Line line = Line.WithAudio();
        await using IRealtimeTransport transport = await line.Emulator.CreateConnector().ConnectAsync(new(), default);

        line.Emulator.Connections[1].Close(1006);

        transport.CloseStatus!.Code.Should().BeNull();
        (await line.Emulator.Connections[1].Closed).Code.Should().BeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(999)]
    [InlineData(1005)]
    [InlineData(1015)]
    [InlineData(5000)]
    public void CodeThatNoFrameMayHave_IsRefused(int code)
    {
        Line line = Line.WithAudio();

        FluentActions.Invoking(() => line.Connection.Close(code)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => line.Emulator.Faults.CloseAtNextServerEvent("error", code)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
