using RealtimeVoiceTools;

namespace TaskManager.Tests.LikeTheLesson;

public class HeardOnTheLineTests
{
    [Fact]
    public void DeadAir_IsFromTheCallersLastWordAndBetweenTheAgentsWords()
    {
        TimelineSpan[] spoken = [Span(TimelineLane.User, 0, 1), Span(TimelineLane.User, 10, 11)];
        TimelineSpan[] heard = [Span(TimelineLane.Filler, 3, 4), Span(TimelineLane.Agent, 4.05, 5), Span(TimelineLane.Agent, 7, 8), Span(TimelineLane.Agent, 12, 13)];

        HeardOnTheLine.DeadAir(spoken, heard).Select(span => span.ToString())
            .Should().Equal("Silence 1.000-3.000", "Silence 5.000-7.000", "Silence 11.000-12.000");
    }

    [Fact]
    public void DeadAir_OfATurnThatIsNeverAnswered_LastsToTheNext()
    {
        TimelineSpan[] spoken = [Span(TimelineLane.User, 0, 1), Span(TimelineLane.User, 10, 11)];

        HeardOnTheLine.DeadAir(spoken, []).Select(span => span.ToString()).Should().Equal("Silence 1.000-10.000");
    }

    private static TimelineSpan Span(TimelineLane lane, double from, double to) => new(lane, TimeSpan.FromSeconds(from), TimeSpan.FromSeconds(to));
}
