using RealtimeVoiceTools.Benchmarks.DeadAir.Figures;

namespace RealtimeVoiceTools.Benchmarks.Tests.DeadAir.Figures;

public class PercentileTests
{
    private static readonly TimeSpan[] Hundred = [.. Enumerable.Range(1, 100).Reverse().Select(i => TimeSpan.FromSeconds(i))];

    [Theory]
    [InlineData(0.5, 50)]
    [InlineData(0.99, 99)]
    [InlineData(0.991, 100)]
    [InlineData(1, 100)]
    [InlineData(0, 1)]
    public void Of_TakesTheNearestRank(double share, int seconds) => Percentile.Of(Hundred, share).Should().Be(TimeSpan.FromSeconds(seconds));

    [Fact]
    public void Of_Nothing_IsNone() => Percentile.Of([], 0.5).Should().BeNull();
}
