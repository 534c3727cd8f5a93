namespace RealtimeVoiceTools.Benchmarks.DeadAir.Traces;

/// <summary>One turn of the caller with everything that chance decides, drawn before any strategy meets it: all strategies live through the same.</summary>
internal sealed record PlannedTurn
{
    public required int Number { get; init; }

    public required ToolProfile Tool { get; init; }

    /// <summary>How long the call takes.</summary>
    public required TimeSpan Latency { get; init; }

    /// <summary>From the request for the answer to its first audio.</summary>
    public required TimeSpan AnswerLead { get; init; }

    /// <summary>From each request for a filler to its first audio, in order; begins anew after the last.</summary>
    public required IReadOnlyList<TimeSpan> FillerLeads { get; init; }

    /// <summary>From the start of a response to the line before a call, or to the reply to an interruption.</summary>
    public required TimeSpan OtherLead { get; init; }

    /// <summary>What the model says before it calls, or null.</summary>
    public string? Preamble { get; init; }

    public Interruption? Interruption { get; init; }
}

/// <summary>The caller speaks while they wait.</summary>
/// <param name="After">When they begin, counted from the moment the call is complete.</param>
/// <param name="Length">For how long.</param>
internal sealed record Interruption(TimeSpan After, TimeSpan Length);
