namespace RealtimeVoiceTools.Tests.Sessions.Fillers;

public class LatencyHistogramTests
{
    [Theory]
    [InlineData(0.05)]
    [InlineData(0.5)]
    [InlineData(2)]
    [InlineData(30)]
    public void Latency_ThatIsAlwaysTheSame_IsKnownWithinATenth(double seconds)
    {
        LatencyHistogram histogram = Of(Enumerable.Repeat(seconds, 30));

        histogram.Quantile(0.5).TotalSeconds.Should().BeInRange(seconds * 0.9, seconds * 1.1);
        histogram.Survival(TimeSpan.FromSeconds(seconds * 0.85)).Should().BeApproximately(1, 0.001);
        histogram.Survival(TimeSpan.FromSeconds(seconds * 1.15)).Should().BeApproximately(0, 0.001);
    }

    [Fact]
    public void Quantiles_OfASpread_AreThoseOfTheCalls()
    {
        LatencyHistogram histogram = Of(Enumerable.Range(0, 200).Select(i => 1 + (((i * 7) % 20) / 10.0)));

        histogram.Quantile(0.1).TotalSeconds.Should().BeApproximately(1.15, 0.2);
        histogram.Quantile(0.5).TotalSeconds.Should().BeApproximately(1.95, 0.25);
        histogram.Survival(TimeSpan.FromSeconds(2)).Should().BeApproximately(0.475, 0.1);
    }

    [Fact]
    public void ToolThatBecomesSlower_IsKnownToBeSlowAfterSomeDozenCalls()
    {
        LatencyHistogram histogram = Of(Enumerable.Repeat(0.2, 500).Concat(Enumerable.Repeat(4.0, 40)));

        histogram.Quantile(0.5).TotalSeconds.Should().BeGreaterThan(3.5);
    }

    [Fact]
    public void Survival_NeverGrowsWithTime()
    {
        var random = new Random(3);
        LatencyHistogram histogram = Of(Enumerable.Range(0, 100).Select(_ => Math.Exp(random.NextDouble() * 5) / 10));

        double[] survival = [.. Enumerable.Range(0, 400).Select(step => histogram.Survival(TimeSpan.FromSeconds(step / 20.0)))];
        survival.Should().BeInDescendingOrder().And.OnlyContain(share => share >= 0 && share <= 1);
        survival[0].Should().Be(1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1e9)]
    public void Latency_OutOfAllBounds_IsCountedAtTheEdge(double seconds)
    {
        LatencyHistogram histogram = Of(Enumerable.Repeat(seconds, 10));

        histogram.Quantile(0.5).Should().BePositive();
    }

    [Fact]
    public void FourCalls_AreNotEnoughToGoBy()
    {
        Of(Enumerable.Repeat(1.0, 4)).IsLearned.Should().BeFalse();
        Of(Enumerable.Repeat(1.0, 5)).IsLearned.Should().BeTrue();
    }

    [Fact]
    public void Copy_GoesItsOwnWay()
    {
        LatencyHistogram original = Of(Enumerable.Repeat(1.0, 10));
        LatencyHistogram copy = original.Copy();
        for (int i = 0; i < 50; i++)
            copy.Record(TimeSpan.FromSeconds(9));

        original.Quantile(0.9).TotalSeconds.Should().BeLessThan(1.2);
        copy.Quantile(0.5).TotalSeconds.Should().BeGreaterThan(8);
    }

    [Fact]
    public void StatedLatency_HasTheStatedMedianAndWorstCaseButForSomeDoubt()
    {
        var stated = new StatedLatency(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(10));

        stated.Survival(TimeSpan.FromSeconds(2)).Should().BeApproximately(0.5, 0.03);
        stated.Survival(TimeSpan.FromSeconds(10)).Should().BeApproximately(0.01, 0.02);
        stated.Quantile(0.5).TotalSeconds.Should().BeApproximately(2, 0.1);
        stated.Survival(stated.Quantile(0.9)).Should().BeApproximately(0.1, 0.001);
    }

    [Fact]
    public void LatenciesOfASession_StartFromASnapshotAndDoNotLeakIntoOthers()
    {
        VoiceTool tool = VoiceTool.FromDelegate("look", "Looks. Use when asked.", () => 1);
        var shared = new ToolLatencies([tool]);
        for (int i = 0; i < 10; i++)
            shared.Record("look", TimeSpan.FromSeconds(2));
        LearnedLatencies one = shared.Snapshot([tool]);
        LearnedLatencies other = shared.Snapshot([tool]);
        for (int i = 0; i < 60; i++)
            one.Record("look", TimeSpan.FromSeconds(9));

        one.Of(tool, isPreview: false).Quantile(0.5).TotalSeconds.Should().BeGreaterThan(8);
        other.Of(tool, isPreview: false).Quantile(0.5).TotalSeconds.Should().BeApproximately(2, 0.2);
        other.Of(tool, isPreview: true).IsLearned.Should().BeFalse("a preview takes its own time");
    }

    [Fact]
    public void LatenciesOfToolsThatNobodyAdded_AreNotKept()
    {
        VoiceTool tool = VoiceTool.FromDelegate("look", "Looks. Use when asked.", () => 1);
        VoiceTool stranger = VoiceTool.FromDelegate("stranger", "Looks. Use when asked.", () => 1);
        var shared = new ToolLatencies([tool]);
        for (int i = 0; i < 10; i++)
            shared.Record("stranger", TimeSpan.FromSeconds(2));

        shared.Snapshot([tool, stranger]).Of(stranger, isPreview: false).IsLearned.Should().BeFalse();
    }

    private static LatencyHistogram Of(IEnumerable<double> seconds)
    {
        var histogram = new LatencyHistogram();
        foreach (double latency in seconds)
            histogram.Record(TimeSpan.FromSeconds(latency));
        return histogram;
    }
}
