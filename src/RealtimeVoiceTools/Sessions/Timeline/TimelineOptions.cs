using System.ComponentModel.DataAnnotations;

namespace RealtimeVoiceTools;

/// <summary>What a session's timeline keeps.</summary>
public sealed class TimelineOptions
{
    /// <summary>
    /// Keeps what was said and the arguments of calls in the timeline: personal data, which then appears wherever the application shows it.
    /// A session that does so logs a warning when it starts.
    /// </summary>
    /// <value>Default false.</value>
    public bool IncludeContent { get; set; }

    /// <summary>How many spans are kept. Beyond it the oldest are dropped and counted; zero keeps none.</summary>
    /// <value>Default 4,096. From 0 to 100,000.</value>
    [Range(0, 100_000)]
    public int MaxSpans { get; set; } = 4096;
}
