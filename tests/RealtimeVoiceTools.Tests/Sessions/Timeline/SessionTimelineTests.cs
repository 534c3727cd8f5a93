namespace RealtimeVoiceTools.Tests.Sessions.Timeline;

public class SessionTimelineTests
{
    [Fact]
    public void Timeline_OfOwnSpans_IsInOrderAndAsLongAsTheLast()
    {
        var timeline = new SessionTimeline([Silence(4, 6), Silence(1, 2), new(TimelineLane.Agent, At(2), At(4))]);

        timeline.Spans.Select(span => span.Start.TotalSeconds).Should().Equal(1, 2, 4);
        timeline.Length.Should().Be(At(6));
        timeline.DeadAir.Select(span => span.Length.TotalSeconds).Should().Equal(1, 2);
    }

    [Fact]
    public void Figures_AreOfTheSilences()
    {
        // 1 to 200 tenths of a second, in no order.
        var timeline = new SessionTimeline(Enumerable.Range(1, 200).Select(i => Silence(i * 37 % 200 * 30, (i * 37 % 200 * 30) + (i / 10d))));

        timeline.DeadAirSummary.Should().Be(new DeadAirSummary(200, At(2010), At(10), At(19.8), At(20)));
    }

    [Fact]
    public void Figures_OfNoSilence_AreZero() =>
        new SessionTimeline([]).DeadAirSummary.Should().Be(new DeadAirSummary(0, TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero));

    [Fact]
    public void Figures_OfOneSilence_AreThatSilence() =>
        new SessionTimeline([Silence(0, 3)]).DeadAirSummary.Should().Be(new DeadAirSummary(1, At(3), At(3), At(3), At(3)));

    [Theory]
    [InlineData(-1, 1, null)]
    [InlineData(2, 1, null)]
    [InlineData(1, 3, 2d)]
    public void Timeline_OfImpossibleSpans_IsRefused(double from, double to, double? length)
    {
        Action make = () => _ = new SessionTimeline([Silence(from, to)], length is { } seconds ? At(seconds) : null);

        make.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Span_ToString_HoldsNoContent() =>
        (Silence(1, 2) with { Content = "secret", Name = "x" }).ToString().Should().Be("Silence 1.000-2.000");

    private static TimelineSpan Silence(double from, double to) => new(TimelineLane.Silence, At(from), At(to));

    private static TimeSpan At(double seconds) => TimeSpan.FromSeconds(seconds);
}
