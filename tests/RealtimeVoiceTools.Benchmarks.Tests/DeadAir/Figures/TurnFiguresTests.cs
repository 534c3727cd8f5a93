using RealtimeVoiceTools.Benchmarks.DeadAir.Calls;
using RealtimeVoiceTools.Benchmarks.DeadAir.Figures;
using RealtimeVoiceTools.Benchmarks.Tests.DeadAir.Support;

namespace RealtimeVoiceTools.Benchmarks.Tests.DeadAir.Figures;

public class TurnFiguresTests
{
    private static readonly HeardTurn Silent = Heard.Turn(2, Heard.Answer(2.6, 4));

    [Theory]
    [InlineData(1.3, 1)]
    [InlineData(1.301, 0)]
    public void Precision_CallRuns700MsLonger_Counts(double heardAt, int precise)
    {
        var figures = TurnFigures.Of(Heard.Turn(2, Heard.Filler(heardAt, 2.5), Heard.Answer(2.6, 4)), Silent);

        figures.Fillers.Should().Be(1);
        figures.PreciseFillers.Should().Be(precise);
        figures.IsFirstPrecise.Should().Be(precise == 1);
    }

    [Fact]
    public void Precision_FillerAfterItsCallHasEnded_IsWrong()
    {
        var figures = TurnFigures.Of(Heard.Turn(2, Heard.Filler(2.1, 3), Heard.Answer(3, 4)), Silent);

        figures.PreciseFillers.Should().Be(0);
    }

    [Fact]
    public void NeedsFiller_GoesByTheTurnWithoutFillers()
    {
        HeardTurn shortly = Heard.Turn(1.39, Heard.Answer(1.99, 3));

        TurnFigures.Of(Heard.Turn(2, Heard.Filler(0.6, 2), Heard.Answer(2.6, 4)), Silent).NeedsFiller.Should().BeTrue();
        TurnFigures.Of(shortly, shortly).NeedsFiller.Should().BeFalse();
    }

    [Theory]
    [InlineData(2.2, 2.6, 0)]
    [InlineData(3.4, 3.4, 0)]
    [InlineData(3.4, 3.75, 350)]
    [InlineData(2.2, 2.9, 300)]
    public void Delay_CountsBeyondTheFillersSentenceAndTheUsualAnswer(double fillerEnds, double answered, double expectedMs)
    {
        var figures = TurnFigures.Of(Heard.Turn(2, Heard.Filler(1.1, fillerEnds), Heard.Answer(answered, 5)), Silent);

        figures.Delay!.Value.TotalMilliseconds.Should().BeApproximately(expectedMs, 1e-6);
    }

    [Fact]
    public void Delay_NoFillerAsked_IsNone() => TurnFigures.Of(Silent, Silent).Delay.Should().BeNull();

    [Fact]
    public void Answer_NeverHeard_IsTold() => TurnFigures.Of(Heard.Turn(2, Heard.Filler(1.1, 2.5)), Silent).IsAnswered.Should().BeFalse();
}
