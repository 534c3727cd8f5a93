namespace TaskManager;

/// <summary>What the command line asked for.</summary>
internal sealed record RunOptions
{
    public static readonly TimeSpan StandardConfirmTimeout = TimeSpan.FromSeconds(30);

    public static readonly TimeSpan StandardToolTimeout = TimeSpan.FromSeconds(10);

    /// <summary>The server; null for OpenAI's, or for the demonstration when there is no key either.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>The protocol's former shape instead of the current one.</summary>
    public bool UseBetaDialect { get; init; }

    public bool UntilClosed { get; init; }

    /// <summary>The database file; null keeps the tasks in memory.</summary>
    public string? Database { get; init; }

    public bool SeedDemo { get; init; }

    public IReadOnlyList<ToolDelay> Delays { get; init; } = [];

    public IReadOnlyList<ToolFault> Faults { get; init; } = [];

    public TimeSpan ConfirmTimeout { get; init; } = StandardConfirmTimeout;

    public TimeSpan ToolTimeout { get; init; } = StandardToolTimeout;

    /// <summary>What verified callers give; null when nobody can be verified.</summary>
    public Pin? Pin { get; init; }

    /// <summary>Nothing is really changed.</summary>
    public bool DryRun { get; init; }

    /// <summary>The file to which the audit is appended; null for none.</summary>
    public string? Audit { get; init; }

    /// <summary>The file of the call journal; null for none.</summary>
    public string? Journal { get; init; }

    /// <summary>Where to write the timeline page; null for none.</summary>
    public string? Timeline { get; init; }

    /// <summary>The page also shows what was said, and the arguments of calls.</summary>
    public bool TimelineContent { get; init; }

    /// <summary>Where to write what the caller would have heard; null for nowhere.</summary>
    public string? Wav { get; init; }

    /// <summary>Only ask the model which tool it would call for each sentence of a table.</summary>
    public bool Triggers { get; init; }

    /// <summary>Where to write the comparison with a naive loop, which is then all that runs; null for none.</summary>
    public string? LikeTheLesson { get; init; }
}
