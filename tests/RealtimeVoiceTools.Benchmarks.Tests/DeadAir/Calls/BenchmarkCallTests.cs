using RealtimeVoiceTools.Benchmarks.DeadAir.Calls;
using RealtimeVoiceTools.Benchmarks.DeadAir.Figures;
using RealtimeVoiceTools.Benchmarks.DeadAir.Strategies;
using RealtimeVoiceTools.Benchmarks.DeadAir.Traces;

namespace RealtimeVoiceTools.Benchmarks.Tests.DeadAir.Calls;

public class BenchmarkCallTests
{
    private static readonly Trace Steady = new TracePlanner("steady", [ToolProfile.Steady("lookup", 3)]) { IsLearned = true }.Plan(12, 1);

    [Fact]
    public void Run_NoFiller_IsSilentUntilTheAnswer()
    {
        IReadOnlyList<HeardTurn> heard = BenchmarkCall.Run(Steady, Strategy.NoFiller);

        heard.Should().HaveCount(12);
        foreach (HeardTurn turn in heard)
        {
            (turn.CallComplete - turn.Requested).TotalMilliseconds.Should().BeApproximately(700, 1, "turn detection takes 300 ms and generation 400");
            (turn.ToolEnded - turn.CallComplete).Should().Be(turn.Plan.Latency);
            (Silences.Of(turn).First - turn.Plan.Latency - turn.Plan.AnswerLead).TotalMilliseconds.Should().BeApproximately(0, 1);
        }
    }

    [Fact]
    public void Run_PlantedLateFiller_IsFoundImprecise()
    {
        // Heard at about 2.6 of 3 seconds, and so never true for 700 ms.
        TraceFigures figures = Measure(Steady, new FixedTimer(TimeSpan.FromSeconds(2)));

        figures.Fillers.Should().BeGreaterThan(10);
        figures.Precision.Should().BeLessThan(0.1);
        figures.Recall.Should().BeGreaterThan(0.9);
    }

    [Fact]
    public void Run_PlantedMuteTiming_IsFoundWithoutRecall() => Measure(Steady, new FixedTimer(TimeSpan.FromSeconds(20))).Recall.Should().Be(0);

    [Fact]
    public void Run_FillerAtTheStartOfFastCalls_IsCounted()
    {
        Trace quick = new TracePlanner("quick", [ToolProfile.Steady("lookup", 0.4)]).Plan(40, 1);

        // Only where the filler is audible before the call has ended: 400 ms is the fastest that the model ever is.
        double heard = quick.Turns.Count(turn => turn.FillerLeads[0] < turn.Latency) / 40.0;
        Measure(quick, new SpeakAtStart()).FastCallFillers.Should().Be(heard);
    }

    [Fact]
    public void Run_Interruption_IsHeardWhenPlanned()
    {
        Trace interrupted = new TracePlanner("interrupted", [ToolProfile.Steady("lookup", 4)]) { IsLearned = true, Interruptions = 1 }.Plan(12, 1);

        foreach (HeardTurn turn in BenchmarkCall.Run(interrupted, Strategy.Ours))
        {
            (turn.Caller[1].Start - turn.CallComplete).Should().Be(turn.Plan.Interruption!.After);
            (turn.Caller[1].End - turn.Caller[1].Start).Should().Be(turn.Plan.Interruption.Length);
        }
    }

    private static TraceFigures Measure(Trace trace, IFillerTiming timing) =>
        TraceFigures.Of(BenchmarkCall.Run(trace, new Strategy("planted", timing)), BenchmarkCall.Run(trace, Strategy.NoFiller));
}
