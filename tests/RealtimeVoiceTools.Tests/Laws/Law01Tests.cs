using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Laws;

/// <summary>The loop never waits for a tool, a person, a clock or a slow reader.</summary>
public class Law01Tests
{
    [Fact]
    public void Audio_WhileAToolRunsForAMinute_IsForwardedInTheMomentItComes()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("look", 60, new VoiceToolTraits { ReadOnly = true, Timeout = TimeSpan.FromSeconds(61) }));
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.ItemDone("r1", "c1", "look", "{}"));
        for (int i = 0; i < 50 * 10; i++)
        {
            call.RunFor(0.02);
            call.Receive(Frames.Audio("r1", "i1", 20));
            call.Played.Count.Should().Be(i + 1);
            call.Played[^1].At.Should().Be(call.Now);
        }
    }
}
