using RealtimeVoiceTools.Benchmarks.DeadAir.Figures;
using RealtimeVoiceTools.Benchmarks.Tests.DeadAir.Support;

namespace RealtimeVoiceTools.Benchmarks.Tests.DeadAir.Figures;

public class CollisionsTests
{
    [Fact]
    public void Agent_OneAfterTheOther_IsNone() =>
        Collisions.Of(Heard.Turn(2, Heard.Filler(1.1, 2.6), Heard.Answer(2.6, 4))).Should().Be(0);

    [Fact]
    public void Agent_AnswerBeginsWithinTheFiller_IsOne() =>
        Collisions.Of(Heard.Turn(2, Heard.Filler(1.1, 2.8), Heard.Answer(2.6, 4))).Should().Be(1);

    [Fact]
    public void Caller_AgentStopsWhenTheyAreNoticed_IsNone() =>
        Collisions.Of(Heard.Turn(4, Heard.Filler(1.1, 1.6), Heard.Caller(1.5, 2.5), Heard.Answer(4.6, 6))).Should().Be(0);

    [Fact]
    public void Caller_AgentGoesOn_IsOne() =>
        Collisions.Of(Heard.Turn(4, Heard.Filler(1.1, 1.7), Heard.Caller(1.5, 2.5), Heard.Answer(4.6, 6))).Should().Be(1);

    [Fact]
    public void Caller_AgentBeginsWhileTheySpeak_IsOne() =>
        Collisions.Of(Heard.Turn(2, Heard.Caller(1.5, 3.5), Heard.Answer(2.6, 4))).Should().Be(1);

    [Fact]
    public void Voices_GeneratedAtOnce_CountEvenWherePlaybackQueues() =>
        Collisions.Of(Heard.Turn(2, Heard.Answer(2.6, 4)) with { ConcurrentVoices = 2 }).Should().Be(2);
}
