using System.ComponentModel.DataAnnotations;

namespace RealtimeVoiceTools;

/// <summary>The limits of calls, and what is tried again.</summary>
public sealed class CallOptions
{
    /// <summary>How long a call may take, its retries included. A tool's own timeout goes before it.</summary>
    /// <value>Default 10 seconds.</value>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How many calls of a session run at once; the others wait.</summary>
    /// <value>Default 8. From 1 to 64.</value>
    [Range(1, 64)]
    public int MaxParallel { get; set; } = 8;

    /// <summary>How many calls of a session may wait; the others are refused with an answer.</summary>
    /// <value>Default 32. From 0 to 1,000.</value>
    [Range(0, 1000)]
    public int MaxQueued { get; set; } = 32;

    /// <summary>How often a temporary failure is tried again, when that can do no harm.</summary>
    /// <value>Default 2. From 0 to 10.</value>
    [Range(0, 10)]
    public int MaxRetries { get; set; } = 2;

    /// <summary>The pause before a retry, give or take a fifth.</summary>
    /// <value>Default 1 second.</value>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How often one tool may be called in a minute.</summary>
    /// <value>Default 60. From 1 to 10,000.</value>
    [Range(1, 10_000)]
    public int MaxPerMinute { get; set; } = 60;

    /// <summary>How often one tool may be called with the same arguments within <see cref="RepeatWindow"/>, before it is refused.</summary>
    /// <value>Default 5. From 1 to 1,000.</value>
    [Range(1, 1000)]
    public int MaxRepeats { get; set; } = 5;

    /// <summary>The time in which repeats are counted.</summary>
    /// <value>Default 1 minute.</value>
    public TimeSpan RepeatWindow { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>The longest argument text that is read, in characters.</summary>
    /// <value>Default 65,536. From 256 to 1,048,576.</value>
    [Range(256, 1_048_576)]
    public int MaxArgumentLength { get; set; } = 65_536;

    /// <summary>The deepest nesting of arguments that is read.</summary>
    /// <value>Default 16. From 1 to 64.</value>
    [Range(1, 64)]
    public int MaxArgumentDepth { get; set; } = 16;
}
