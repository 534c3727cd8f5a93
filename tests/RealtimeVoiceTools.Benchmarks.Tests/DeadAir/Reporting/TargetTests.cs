using RealtimeVoiceTools.Benchmarks.DeadAir.Calls;
using RealtimeVoiceTools.Benchmarks.DeadAir.Figures;
using RealtimeVoiceTools.Benchmarks.DeadAir.Reporting;
using RealtimeVoiceTools.Benchmarks.DeadAir.Strategies;
using RealtimeVoiceTools.Benchmarks.DeadAir.Traces;
using RealtimeVoiceTools.Benchmarks.Tests.DeadAir.Support;

namespace RealtimeVoiceTools.Benchmarks.Tests.DeadAir.Reporting;

public class TargetTests
{
    private static readonly HeardTurn Silent = Heard.Turn(4, Heard.Answer(4.6, 6));

    [Fact]
    public void Of_GoodTurns_MissesNothing() =>
        Missed(Heard.Turn(4, Heard.Filler(1.1, 2.5), Heard.Answer(4.6, 6))).Should().BeEmpty();

    [Fact]
    public void Of_PlantedCollision_IsMissed() =>
        Missed(Heard.Turn(4, Heard.Filler(1.1, 4.8), Heard.Answer(4.6, 6))).Should().Equal("two voices at once");

    [Fact]
    public void Of_PlantedLateFiller_IsMissed() =>
        Missed(Heard.Turn(4, Heard.Filler(3.9, 5), Heard.Answer(5, 6))).Should().Equal("first silence beyond its call's allowance p50", "filler precision");

    [Fact]
    public void Of_PlantedDelay_IsMissed() =>
        Missed(Heard.Turn(4, Heard.Filler(1.1, 2.5), Heard.Answer(5, 6))).Should().Equal("answer delayed beyond the filler, p99, ms");

    [Fact]
    public void Of_PlantedLoss_IsMissed() =>
        Missed(Heard.Turn(4, Heard.Filler(1.1, 2.5))).Should().Contain("turns without an answer");

    private static IEnumerable<string> Missed(HeardTurn ours)
    {
        var trace = new Trace
        {
            Name = "trace",
            IsLearned = true,
            Tools = [],
            Turns = [ours.Plan],
            History = new Dictionary<string, IReadOnlyList<TimeSpan>>(),
        };
        var result = new TraceResult(trace, [(Strategy.Ours, TraceFigures.Of([ours], [Silent])), (Strategy.NoFiller, TraceFigures.Of([Silent], [Silent]))]);
        return Target.Of(result).Where(target => target.IsMissed).Select(target => target.Name);
    }
}
