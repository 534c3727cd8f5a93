using RealtimeVoiceTools.Benchmarks.DeadAir.Traces;

namespace RealtimeVoiceTools.Benchmarks.DeadAir.Calls;

/// <summary>What was heard in one turn, and when its call ran. Times count from the opening of the line.</summary>
internal sealed record HeardTurn
{
    public required PlannedTurn Plan { get; init; }

    /// <summary>When the caller had said what they want.</summary>
    public required TimeSpan Requested { get; init; }

    /// <summary>When the call was complete: from here on the tool could run.</summary>
    public required TimeSpan CallComplete { get; init; }

    public required TimeSpan ToolEnded { get; init; }

    /// <summary>What was played of the agent, by start.</summary>
    public required IReadOnlyList<HeardSpan> Agent { get; init; }

    /// <summary>When the caller spoke: the request, then the interruption if there was one.</summary>
    public required IReadOnlyList<HeardSpan> Caller { get; init; }

    /// <summary>How many fillers were asked for, heard or not.</summary>
    public int FillersAsked { get; init; }

    /// <summary>How often a response was given voice while another was still being.</summary>
    public int ConcurrentVoices { get; init; }
}

/// <summary>Something that was heard.</summary>
internal readonly record struct HeardSpan(HeardKind Kind, TimeSpan Start, TimeSpan End);

internal enum HeardKind
{
    Caller,

    /// <summary>The agent, outside the conversation.</summary>
    Filler,

    /// <summary>The agent, with the result.</summary>
    Answer,

    /// <summary>The agent, otherwise: the line before a call, or the reply to an interruption.</summary>
    Other,
}
