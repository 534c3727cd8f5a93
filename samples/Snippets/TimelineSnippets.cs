using RealtimeVoiceTools;

namespace Snippets;

internal static class TimelineSnippets
{
    public static async Task Draw(VoiceSession session)
    {
        // snippet: timeline-page
        SessionTimeline timeline = session.Timeline;
        Console.WriteLine($"longest silence {timeline.DeadAirSummary.Longest}, of {timeline.DeadAirSummary.Count}");

        var page = new TimelinePage("A call");
        page.Add("The call", timeline);
        await page.SaveAsync("call.html");
        // end
    }

    public static async Task Compare(SessionTimeline before)
    {
        // snippet: timeline-own
        var after = new SessionTimeline(
        [
            new TimelineSpan(TimelineLane.User, TimeSpan.Zero, TimeSpan.FromSeconds(2)),
            new TimelineSpan(TimelineLane.Silence, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(3.1)),
            new TimelineSpan(TimelineLane.Agent, TimeSpan.FromSeconds(3.1), TimeSpan.FromSeconds(5)),
        ]);

        var page = new TimelinePage("Before and after");
        page.Add("Before", before);
        page.Add("After", after);
        await page.SaveAsync("comparison.html");
        // end
    }
}
