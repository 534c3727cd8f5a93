using RealtimeVoiceTools.Benchmarks.DeadAir.Calls;

namespace RealtimeVoiceTools.Benchmarks.DeadAir.Figures;

/// <summary>What is measured of one turn, beside the same turn without fillers.</summary>
internal sealed record TurnFigures
{
    private static readonly TimeSpan Worthwhile = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan Fast = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan TooLong = TimeSpan.FromSeconds(2);

    public required TimeSpan Latency { get; init; }

    public required Silences Silences { get; init; }

    public required int Fillers { get; init; }

    /// <summary>The fillers whose call still ran 700 ms after they began.</summary>
    public required int PreciseFillers { get; init; }

    /// <summary>The same of the first words only, which are the ones that take foresight.</summary>
    public required bool IsFirstPrecise { get; init; }

    /// <summary>Without fillers there would have been more than two seconds of silence.</summary>
    public required bool NeedsFiller { get; init; }

    public required int Collisions { get; init; }

    public required bool IsAnswered { get; init; }

    /// <summary>
    /// By how much the answer came later than without fillers, beyond the end of the filler's own sentence.
    /// Null where no filler was asked for, and where an interruption makes the two turns go different ways.
    /// </summary>
    public required TimeSpan? Delay { get; init; }

    public bool IsFastCall => Latency < Fast;

    public static TurnFigures Of(HeardTurn turn, HeardTurn withoutFillers)
    {
        TimeSpan? answer = Silences.Answer(turn);
        // The first words that bridge a wait may be the model's own, before the call.
        HeardSpan[] bridges =
        [
            .. turn.Agent.Where(span => span.Kind == HeardKind.Filler || (span.Kind == HeardKind.Other && span.Start < turn.CallComplete)),
        ];
        return new TurnFigures
        {
            Latency = turn.Plan.Latency,
            Silences = Silences.Of(turn),
            Fillers = bridges.Length,
            PreciseFillers = bridges.Count(span => span.Start + Worthwhile <= turn.ToolEnded),
            IsFirstPrecise = bridges.Length > 0 && bridges[0].Start + Worthwhile <= turn.ToolEnded,
            NeedsFiller = Silences.Of(withoutFillers).First > TooLong,
            Collisions = Figures.Collisions.Of(turn),
            IsAnswered = answer is not null,
            Delay = turn.FillersAsked > 0 && turn.Plan.Interruption is null ? DelayOf(turn, withoutFillers, answer) : null,
        };
    }

    private static TimeSpan? DelayOf(HeardTurn turn, HeardTurn withoutFillers, TimeSpan? answer)
    {
        if (Silences.Answer(withoutFillers) is not { } usual || answer is not { } actual)
            return null;
        TimeSpan expected = turn.CallComplete + (usual - withoutFillers.CallComplete);
        foreach (HeardSpan filler in turn.Agent.Where(span => span.Kind == HeardKind.Filler && span.Start < actual))
            expected = filler.End > expected ? filler.End : expected;
        return actual - expected;
    }
}
