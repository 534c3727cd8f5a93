using RealtimeVoiceTools.Benchmarks.DeadAir.Figures;
using RealtimeVoiceTools.Benchmarks.DeadAir.Traces;
using RealtimeVoiceTools.Benchmarks.Tests.DeadAir.Support;

namespace RealtimeVoiceTools.Benchmarks.Tests.DeadAir.Figures;

public class PrecisionBoundTests
{
    [Fact]
    public void Of_UniformLatency_IsWhatTheFormulaSays()
    {
        var tool = ToolProfile.Uniform("create", 0.5, 2);
        PlannedTurn[] turns = [.. Enumerable.Range(0, 1500).Select(i => Heard.Plan(0.5 + ((i + 0.5) / 1000), tool))];

        // To be in time for every call over 1.4 s words must be heard by then, and earlier is better: asked at once they are heard at 0.6 s.
        // Of the calls that still run then (1400 of 1500) those over 1.3 s (700) make them true.
        PrecisionBound.Of(Trace(true, turns), 0.99).Should().BeApproximately(0.5, 0.01);
    }

    [Fact]
    public void Of_ToolsThatAreSteady_IsOneWhenTheyAreKnown()
    {
        PlannedTurn[] turns = [.. Enumerable.Range(0, 100).SelectMany(_ => new[] { Heard.Plan(0.9, Quick), Heard.Plan(1.2, Medium), Heard.Plan(8, Slow) })];

        PrecisionBound.Of(Trace(true, turns), 0.99).Should().Be(1);
    }

    [Fact]
    public void Of_ToolsThatCannotBeToldApart_HasToWaitUntilTheShortOnesAreOver()
    {
        // At 0.6 s all three run and one is true; from 1.5 s on only the slow one would be left, but the medium one needs words before.
        PlannedTurn[] turns = [.. Enumerable.Range(0, 100).SelectMany(_ => new[] { Heard.Plan(1.2, Quick), Heard.Plan(1.5, Medium), Heard.Plan(8, Slow) })];

        PrecisionBound.Of(Trace(false, turns), 1).Should().BeApproximately(2.0 / 3, 0.01, "asked at once, words are true for 1.5 and for 8 s");
        PrecisionBound.Of(Trace(false, turns), 0.5).Should().BeApproximately(1, 0.01, "who may miss every second call waits for the slow one");
    }

    private static ToolProfile Quick => ToolProfile.Steady("quick", 1);

    private static ToolProfile Medium => ToolProfile.Steady("medium", 1);

    private static ToolProfile Slow => ToolProfile.Steady("slow", 1);

    private static Trace Trace(bool isLearned, IReadOnlyList<PlannedTurn> turns) => new()
    {
        Name = "trace",
        IsLearned = isLearned,
        Tools = [],
        Turns = turns,
        History = new Dictionary<string, IReadOnlyList<TimeSpan>>(),
    };
}
