using RealtimeVoiceTools.Benchmarks.DeadAir.Calls;

namespace RealtimeVoiceTools.Benchmarks.DeadAir.Figures;

/// <summary>What one strategy came to over a set of turns.</summary>
internal sealed class TraceFigures(IReadOnlyList<TurnFigures> turns)
{
    /// <summary>How long the caller should wait at most, in most calls of a learned tool.</summary>
    public static readonly TimeSpan Prompt = TimeSpan.FromSeconds(1.2);

    private static readonly TimeSpan AnswerLead = TimeSpan.FromSeconds(0.7);

    public IReadOnlyList<TurnFigures> Turns => turns;

    /// <summary>Of the silences up to the first words.</summary>
    public TimeSpan? First(double share) => Percentile.Of(turns.Select(turn => turn.Silences.First), share);

    /// <summary>Of the same, since the caller last heard or said something.</summary>
    public TimeSpan? FirstSinceHeard(double share) => Percentile.Of(turns.Select(turn => turn.Silences.FirstSinceHeard), share);

    /// <summary>Of the longest silence of each turn.</summary>
    public TimeSpan? Longest(double share) => Percentile.Of(turns.Select(turn => turn.Silences.Longest), share);

    public TimeSpan? LongestLater => turns.SelectMany(turn => turn.Silences.Later).Select(gap => (TimeSpan?)gap).Max();

    /// <summary>By how much the typical first silence passes what is allowed for its call; negative when it stays below.</summary>
    public TimeSpan? TypicalExcess => Percentile.Of(turns.Select(turn => turn.Silences.First - Allowed(turn.Latency)), 0.5);

    public int Fillers => turns.Sum(turn => turn.Fillers);

    public double? Precision => Share(turns.Sum(turn => turn.PreciseFillers), Fillers);

    /// <summary>Of the first words of each turn only.</summary>
    public double? FirstPrecision => Share(turns.Count(turn => turn.IsFirstPrecise), turns.Count(turn => turn.Fillers > 0));

    public double? Recall => Share(turns.Count(turn => turn is { NeedsFiller: true, Fillers: > 0 }), turns.Count(turn => turn.NeedsFiller));

    public double? FastCallFillers => Share(turns.Count(turn => turn is { IsFastCall: true, Fillers: > 0 }), turns.Count(turn => turn.IsFastCall));

    public int Collisions => turns.Sum(turn => turn.Collisions);

    public int Unanswered => turns.Count(turn => !turn.IsAnswered);

    public static TraceFigures Of(IReadOnlyList<HeardTurn> heard, IReadOnlyList<HeardTurn> withoutFillers) =>
        new([.. heard.Zip(withoutFillers, TurnFigures.Of)]);

    public TimeSpan? Delay(double share) => Percentile.Of(turns.Where(turn => turn.Delay is not null).Select(turn => turn.Delay!.Value), share);

    /// <summary>Between 0.6 and 1.3 seconds no filler can be heard in time and be true for long enough: there the result itself has to do.</summary>
    public static TimeSpan Allowed(TimeSpan latency) =>
        latency.TotalSeconds is >= 0.6 and <= 1.3 ? latency + AnswerLead : Prompt;

    private static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;
}
