namespace RealtimeVoiceTools;

/// <summary>One timeline on a page.</summary>
internal sealed record PageSection(int Number, string Title, SessionTimeline Timeline, string? Description)
{
    public bool Has(TimelineLane lane) => Timeline.Spans.Any(span => span.Lane == lane);
}
