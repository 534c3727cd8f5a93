namespace RealtimeVoiceTools.Tests.Sessions.Fillers;

/// <summary>When words are asked for. Times in seconds from the end of the caller's turn; the call begins at 0.7.</summary>
public class JustInTimeTimingTests
{
    private const double CallBegan = 0.7;

    private static readonly JustInTimeTiming Timing = new(new FillerOptions());

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.2)]
    [InlineData(0.5)]
    public void KnownFastTool_GetsNoWordsWhileItIsAsFastAsEver(double seconds) =>
        AskAt(CallBegan, Known(seconds)).Should().BeGreaterThan(CallBegan + (seconds * 0.9), "until then there is nothing to bridge");

    [Theory]
    [InlineData(0.7)]
    [InlineData(0.9)]
    [InlineData(1.1)]
    public void KnownTool_WhoseResultWouldFollowTheWordsAtOnce_GetsNone(double seconds) =>
        AskAt(CallBegan, Known(seconds)).Should().BeGreaterThan(CallBegan + (seconds * 0.9));

    [Theory]
    [InlineData(1.6)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(30)]
    public void KnownSlowTool_GetsWordsAtOnce(double seconds) => AskAt(CallBegan, Known(seconds)).Should().Be(CallBegan);

    [Fact]
    public void KnownSlowTool_AfterALateBeginningOfSilence_GetsWordsWhenTheBudgetIsSpent() =>
        // Something is heard until 3.0: asked for 0.5 after that, heard at 1.1.
        AskAt(CallBegan, Known(20), silentSince: 3).Should().BeApproximately(3.5, 0.001);

    [Fact]
    public void UnknownTool_GetsWordsAfterTheTimeOfAFastCall() => AskAt(CallBegan, UnknownLatency.Instance).Should().BeApproximately(CallBegan + 0.5, 0.001);

    [Fact]
    public void FastTool_ThatRunsForLongerThanEver_GetsWordsAtOnce() => AskAt(CallBegan + 0.6, Known(0.4)).Should().BeApproximately(CallBegan + 0.6, 0.001);

    [Fact]
    public void ToolThatIsMostlyFastAndSometimesSlow_GetsNoWordsAtFirstAndThenSome()
    {
        ILatencyEstimate mixed = Known([.. Enumerable.Range(0, 60).Select(i => i % 6 == 0 ? 8.0 : 0.3)]);

        AskAt(CallBegan, mixed).Should().BeInRange(CallBegan + 0.3, CallBegan + 0.9);
        AskAt(CallBegan + 0.5, mixed).Should().BeApproximately(CallBegan + 0.5, 0.21);
    }

    [Fact]
    public void ToolThatTakesHalfASecondToTwo_GetsWordsAtOnce()
    {
        ILatencyEstimate spread = Known([.. Enumerable.Range(0, 60).Select(i => 0.5 + (i % 30 * 0.05))]);

        AskAt(CallBegan, spread).Should().Be(CallBegan, "a silence of two seconds and a half is worse than words that the result soon follows");
    }

    [Fact]
    public void ParallelCalls_GoByTheOneThatTakesLongest()
    {
        AskAt(CallBegan, Known(0.2), Known(6)).Should().Be(CallBegan);
        AskAt(CallBegan, Known(0.2), Known(0.3)).Should().BeGreaterThan(CallBegan);
    }

    [Fact]
    public void Words_ThatCostNoTime_AreAskedForWhenTheBudgetIsSpent() =>
        Seconds(Timing.AskAt(Wait(CallBegan, 0, TimeSpan.Zero, Known(20)))).Should().BeApproximately(1.1, 0.001);

    [Theory]
    [InlineData(0.3, 0.2)]
    [InlineData(0.9, 0.4)]
    [InlineData(1.5, 0.5)]
    [InlineData(6, 0.6)]
    public void Plan_LookedAtAgainBeforeItsMoment_IsTheSame(double seconds, double later)
    {
        ILatencyEstimate known = Known([.. Enumerable.Range(0, 60).Select(i => seconds * (0.8 + (i % 20 * 0.02)))]);
        double first = AskAt(CallBegan, known);
        double second = AskAt(CallBegan + (seconds * later), known);

        second.Should().BeApproximately(Math.Max(first, CallBegan + (seconds * later)), 0.3);
    }

    private static double AskAt(double now, params ILatencyEstimate[] tools) => AskAt(now, silentSince: 0, tools);

    private static double AskAt(double now, ILatencyEstimate tool, double silentSince) => AskAt(now, silentSince, tool);

    private static double AskAt(double now, double silentSince, params ILatencyEstimate[] tools) =>
        Seconds(Timing.AskAt(Wait(now, silentSince, TimeSpan.FromSeconds(0.6), tools)));

    private static double Seconds(TimeSpan? time) => time?.TotalSeconds ?? double.PositiveInfinity;

    private static Wait Wait(double now, double silentSince, TimeSpan lead, params ILatencyEstimate[] tools) => new(
        TimeSpan.FromSeconds(now), TimeSpan.FromSeconds(silentSince), TimeSpan.FromSeconds(CallBegan), lead, TimeSpan.FromSeconds(0.6),
        [.. tools.Select(tool => new RunningCall(TimeSpan.FromSeconds(CallBegan), tool))]);

    private static LatencyHistogram Known(double seconds) => Known([.. Enumerable.Repeat(seconds, 40)]);

    private static LatencyHistogram Known(double[] calls)
    {
        var histogram = new LatencyHistogram();
        foreach (double seconds in calls)
            histogram.Record(TimeSpan.FromSeconds(seconds));
        return histogram;
    }
}
