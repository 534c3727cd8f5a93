using System.Globalization;

namespace RealtimeVoiceTools;

/// <summary>A stretch of a conversation in which one thing went on.</summary>
/// <param name="Lane">Whose time it was.</param>
/// <param name="Start">When it began, from the beginning of the session; speech counts as played.</param>
/// <param name="End">When it ended; the time of the snapshot while it goes on.</param>
public sealed record TimelineSpan(TimelineLane Lane, TimeSpan Start, TimeSpan End)
{
    /// <summary>The tool's name, or empty.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>How a tool failed; null for success and for every other lane.</summary>
    public ToolErrorType? ErrorType { get; init; }

    /// <summary>The speech was cut off by the caller, or the tool had no answer yet when the session ended.</summary>
    public bool IsCut { get; init; }

    /// <summary>What was said, or the arguments of the call. Null unless the application opted in.</summary>
    public string? Content { get; init; }

    /// <summary>How long it lasted.</summary>
    public TimeSpan Length => End - Start;

    /// <summary>Lane and times only: content stays out of logs.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Lane} {Start.TotalSeconds:0.000}-{End.TotalSeconds:0.000}");
}
