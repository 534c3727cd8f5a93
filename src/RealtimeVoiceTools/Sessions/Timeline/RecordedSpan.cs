namespace RealtimeVoiceTools;

/// <summary>A span while it is being recorded.</summary>
internal sealed class RecordedSpan(TimelineLane lane, TimeSpan start, TimeSpan? end)
{
    private const int LongestContent = 2000;

    public TimelineLane Lane { get; } = lane;

    public TimeSpan Start { get; } = start;

    /// <summary>Null while it goes on. Of speech that still plays it lies in the future.</summary>
    public TimeSpan? End { get; set; } = end;

    /// <summary>What ties the pieces of one piece of agent speech together.</summary>
    public string? Key { get; init; }

    /// <summary>The engine's number of a tool's call.</summary>
    public int? Call { get; init; }

    public string Name { get; init; } = string.Empty;

    public ToolErrorType? ErrorType { get; set; }

    public bool IsCut { get; set; }

    public string? Content { get; private set; }

    public bool IsSpeech => Lane is TimelineLane.Agent or TimelineLane.Filler;

    public void Append(string content)
    {
        string all = Content is null ? content : $"{Content} {content}";
        Content = all.Length <= LongestContent ? all : all[..LongestContent] + "…";
    }

    /// <summary>What of it has happened by then; null when it has not begun.</summary>
    public TimelineSpan? Until(TimeSpan now) => Start > now
        ? null
        : new TimelineSpan(Lane, Start, End is { } end && end < now ? end : now)
        {
            Name = Name,
            ErrorType = ErrorType,
            IsCut = IsCut,
            Content = Content,
        };
}
