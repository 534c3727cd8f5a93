using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Testing.Tests.Faults;

public class StalledReadingTests
{
    [Fact]
    public void StalledReader_HandlesWhatWaited_InOrder()
    {
        Line line = Line.WithText(EmulatedTurn.Say("Hi."));
        line.Emulator.Faults.StallReading(TimeSpan.FromSeconds(2));
        int sent = line.Sent.Count;

        line.Says("hi").Asks().After(1900).Sent.Count.Should().Be(sent);
        line.UntilDone();

        line.TimeOf("response.created").Should().Be(TimeSpan.FromSeconds(2));
        line.Types.Should().ContainInOrder("conversation.item.added", "response.created");
    }

    [Fact]
    public async Task StalledReader_TakesOnlySoMuch()
    {
        VirtualTimeProvider time = new();
        RealtimeEmulator emulator = new(new RealtimeEmulatorOptions { MaxQueuedMessages = 3 }, new ScriptedModel(), time);
        emulator.Faults.StallReading(TimeSpan.FromMinutes(1));
        await using IRealtimeTransport transport = await emulator.CreateConnector().ConnectAsync(new(), default);

        for (int i = 0; i < 4; i++)
        {
            transport.TrySend("""{"type":"input_audio_buffer.clear"}"""u8, RealtimeMessageKind.Control);
        }

        transport.CloseStatus!.Code.Should().BeNull("a peer that does not read is as good as lost");
        time.NextTimerDue.Should().BeNull();
    }

    [Fact]
    public void ClosedWhileStalled_HandlesNothingMore()
    {
        Line line = Line.WithText(EmulatedTurn.Say("Hi."));
        line.Emulator.Faults.StallReading(TimeSpan.FromSeconds(2));
        line.Says("hi").Asks();

        line.Connection.Close(1001);
        line.After(5000);

        line.Connection.Frames.Should().NotContain(frame => frame.Type == "response.create");
    }
}
