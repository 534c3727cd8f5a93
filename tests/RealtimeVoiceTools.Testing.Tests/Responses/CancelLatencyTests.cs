namespace RealtimeVoiceTools.Testing.Tests.Responses;

/// <summary>Deltas of a cancelled response that are still on their way.</summary>
public class CancelLatencyTests
{
    [Fact]
    public void StrayDeltas_ComeUntilTheResponseIsDone_AndNobodyHearsThem()
    {
        Line line = Open();
        line.Asks().After(900);
        int before = line.All("response.output_audio.delta").Count;
        TimeSpan heard = line.Connection.PlaybackEndsAt;

        line.Send("""{"type":"response.cancel"}""").After(150);

        line.All("response.output_audio.delta").Count.Should().BeGreaterThan(before);
        line.Types.Should().NotContain("response.done");
        line.UntilDone().Last("response.done").GetProperty("response").GetProperty("status").GetString().Should().Be("cancelled");
        line.Connection.PlaybackEndsAt.Should().Be(heard);
    }

    [Fact]
    public void EndingResponse_IsActiveStill_AndCannotBeCancelledAgain()
    {
        Line line = Open();
        line.Asks().After(900).Send("""{"type":"response.cancel"}""");

        line.Asks().Error.GetProperty("code").GetString().Should().Be("conversation_already_has_active_response");
        line.Send("""{"type":"response.cancel"}""").Error.GetProperty("code").GetString().Should().Be("response_cancel_not_active");
        line.UntilDone().After(2000).All("response.done").Should().ContainSingle();
    }

    private static Line Open() => new(
        new RealtimeEmulatorOptions { CancelLatency = TimeSpan.FromMilliseconds(200) },
        EmulatedTurn.Say("A long answer that goes on for quite a while, because there is much to tell about this and that, and more besides."));
}
