namespace RealtimeVoiceTools;

/// <summary>Decides when the first words of a wait are asked for. Pure: it knows what it is told.</summary>
internal interface IFillerTiming
{
    /// <summary>When to ask for words if nothing changes until then, or null for never. A time that is past means at once.</summary>
    TimeSpan? AskAt(in Wait wait);
}

/// <summary>A wait of the caller, as it stands.</summary>
/// <param name="Now">The time.</param>
/// <param name="SilentSince">When the caller last heard or said something; now or later while somebody is heard.</param>
/// <param name="Since">When the oldest call that is still running began.</param>
/// <param name="FillerLead">How long it takes from a request for a filler to its first audio.</param>
/// <param name="AnswerLead">How long it takes from a result to the first audio of the answer.</param>
/// <param name="Calls">The calls that run; the result is told when the last has ended.</param>
internal readonly record struct Wait(
    TimeSpan Now, TimeSpan SilentSince, TimeSpan Since, TimeSpan FillerLead, TimeSpan AnswerLead, IReadOnlyList<RunningCall> Calls);

/// <summary>A call that keeps the caller waiting.</summary>
/// <param name="Since">When it began.</param>
/// <param name="Latency">How long calls of its tool take.</param>
internal readonly record struct RunningCall(TimeSpan Since, ILatencyEstimate Latency);

/// <summary>How long a tool takes, as far as is known.</summary>
internal interface ILatencyEstimate
{
    /// <summary>Enough calls have been seen to go by.</summary>
    bool IsLearned { get; }

    /// <summary>The share of calls that take longer, 0 to 1.</summary>
    double Survival(TimeSpan latency);

    TimeSpan Quantile(double share);
}
