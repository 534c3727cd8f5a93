namespace RealtimeVoiceTools;

/// <summary>A conversation as it was heard: who spoke when, what ran, where it was silent. Immutable and safe from any thread.</summary>
/// <remarks>
/// <see cref="VoiceSession.Timeline"/> gives that of a session so far. An application can make one from spans of its own, to draw or
/// compare another conversation.
/// </remarks>
public sealed class SessionTimeline
{
    /// <summary>Makes a timeline of anything.</summary>
    /// <param name="spans">What happened, in any order.</param>
    /// <param name="length">How long it took, or null for the end of the last span.</param>
    /// <exception cref="ArgumentException">A span ends before it begins, begins before zero, or ends after the length.</exception>
    public SessionTimeline(IEnumerable<TimelineSpan> spans, TimeSpan? length = null)
    {
        ArgumentNullException.ThrowIfNull(spans);
        Spans = [.. spans.OrderBy(span => span.Start)];
        TimeSpan last = Spans.Count == 0 ? TimeSpan.Zero : Spans.Max(span => span.End);
        Length = length ?? last;
        if (Spans.Any(span => span.Start < TimeSpan.Zero || span.End < span.Start))
            throw new ArgumentException("A span begins at zero or later, and ends no earlier than it begins.", nameof(spans));
        if (last > Length)
            throw new ArgumentException("A span ends after the timeline does.", nameof(length));
        DeadAir = [.. Spans.Where(span => span.Lane == TimelineLane.Silence)];
        DeadAirSummary = DeadAirSummary.Of(DeadAir);
    }

    /// <summary>Everything that happened, by the time it began.</summary>
    public IReadOnlyList<TimelineSpan> Spans { get; }

    /// <summary>How long the conversation took, or has taken so far.</summary>
    public TimeSpan Length { get; }

    /// <summary>The spans of <see cref="TimelineLane.Silence"/>, by the time they began.</summary>
    public IReadOnlyList<TimelineSpan> DeadAir { get; }

    /// <summary>The dead air in figures.</summary>
    public DeadAirSummary DeadAirSummary { get; }

    /// <summary>How many of the oldest spans are missing because the session went past <see cref="TimelineOptions.MaxSpans"/>.</summary>
    public long DroppedSpans { get; internal init; }
}
