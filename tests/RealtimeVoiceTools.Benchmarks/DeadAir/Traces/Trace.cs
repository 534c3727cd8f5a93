namespace RealtimeVoiceTools.Benchmarks.DeadAir.Traces;

/// <summary>A series of turns that every strategy is put through.</summary>
internal sealed record Trace
{
    public required string Name { get; init; }

    /// <summary>Whether enough earlier calls of each tool are known when the session begins.</summary>
    public required bool IsLearned { get; init; }

    public required IReadOnlyList<ToolProfile> Tools { get; init; }

    public required IReadOnlyList<PlannedTurn> Turns { get; init; }

    /// <summary>Each tool takes one length of time, so that figures can be told per latency.</summary>
    public bool IsSweep { get; init; }

    public bool HasInterruptions { get; init; }

    public bool HasPreambles { get; init; }

    /// <summary>Latencies of earlier calls of a tool: none of those that are measured.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<TimeSpan>> History { get; init; }
}
