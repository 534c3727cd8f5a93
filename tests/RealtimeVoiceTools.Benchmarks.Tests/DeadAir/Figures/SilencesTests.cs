using RealtimeVoiceTools.Benchmarks.DeadAir.Figures;
using RealtimeVoiceTools.Benchmarks.Tests.DeadAir.Support;

namespace RealtimeVoiceTools.Benchmarks.Tests.DeadAir.Figures;

public class SilencesTests
{
    [Fact]
    public void First_WithoutFiller_LastsUntilTheAnswer()
    {
        Silences silences = Silences.Of(Heard.Turn(3, Heard.Answer(3.6, 5)));

        silences.First.TotalSeconds.Should().BeApproximately(3.6, 1e-6);
        silences.FirstSinceHeard.TotalSeconds.Should().BeApproximately(4.3, 1e-6, "turn detection and generation come before");
        silences.Later.Should().BeEmpty();
    }

    [Fact]
    public void First_WithFiller_LastsUntilTheFiller()
    {
        Silences silences = Silences.Of(Heard.Turn(3, Heard.Filler(1.1, 2.5), Heard.Answer(3.6, 5)));

        silences.First.TotalSeconds.Should().BeApproximately(1.1, 1e-6);
        silences.Later.Single().TotalSeconds.Should().BeApproximately(1.1, 1e-6, "the filler ended at 2.5");
        silences.Longest.TotalSeconds.Should().BeApproximately(1.1, 1e-6);
    }

    [Fact]
    public void Later_AnswerFollowsTheFillerAtOnce_IsNone() =>
        Silences.Of(Heard.Turn(1.5, Heard.Filler(1.1, 2.5), Heard.Answer(2.5, 4))).Later.Should().BeEmpty();

    [Fact]
    public void First_ModelSpokeBeforeTheCall_IsZeroAndTheRestIsLater()
    {
        Silences silences = Silences.Of(Heard.Turn(3, Heard.Other(-0.2, 1.8), Heard.Answer(3.6, 5)));

        silences.First.Should().Be(TimeSpan.Zero);
        silences.FirstSinceHeard.TotalSeconds.Should().BeApproximately(0.5, 1e-6);
        silences.Later.Single().TotalSeconds.Should().BeApproximately(1.8, 1e-6, "silence begins when the line has been played, not when it was generated");
    }

    [Fact]
    public void First_CallerSpeaks_EndsThereAndTheReplyToThemIsNoDeadAir()
    {
        Silences silences = Silences.Of(Heard.Turn(6, Heard.Caller(1, 2), Heard.Other(2.9, 4), Heard.Answer(6.6, 8)));

        silences.First.TotalSeconds.Should().BeApproximately(1, 1e-6);
        silences.Later.Single().TotalSeconds.Should().BeApproximately(2.6, 1e-6, "only what follows the agent's own words counts");
    }

    [Fact]
    public void Later_AfterTheAnswer_DoesNotCount() =>
        Silences.Of(Heard.Turn(1, Heard.Answer(1.6, 3), Heard.Other(20, 21))).Longest.TotalSeconds.Should().BeApproximately(1.6, 1e-6);
}
