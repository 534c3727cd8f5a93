using RealtimeVoiceTools.Benchmarks.DeadAir.Calls;

namespace RealtimeVoiceTools.Benchmarks.DeadAir.Figures;

/// <summary>The silences of one turn, from the moment its call is complete to the first audio of its answer.</summary>
internal sealed record Silences
{
    /// <summary>From the complete call to the first words: zero where the model spoke before it called.</summary>
    public required TimeSpan First { get; init; }

    /// <summary>The same from when the caller had finished.</summary>
    public required TimeSpan FirstSinceHeard { get; init; }

    /// <summary>The silences after it that began when the agent stopped. One that began when the caller stopped is theirs, and a new turn.</summary>
    public required IReadOnlyList<TimeSpan> Later { get; init; }

    public TimeSpan Longest => Later.Append(First).Max();

    public static Silences Of(HeardTurn turn)
    {
        TimeSpan answered = Answer(turn) ?? TimeSpan.MaxValue;
        HeardSpan[] heard = [.. turn.Agent.Concat(turn.Caller).Where(span => span.Start <= answered).OrderBy(span => span.Start)];
        HeardSpan[] preamble = [.. heard.Where(span => span.Kind != HeardKind.Caller && span.Start <= turn.CallComplete)];
        TimeSpan cursor = Max(turn.CallComplete, preamble.Select(span => span.End).DefaultIfEmpty().Max());
        bool callerStopped = false;
        TimeSpan? first = preamble.Length > 0 ? TimeSpan.Zero : null;
        var later = new List<TimeSpan>();
        foreach (HeardSpan span in heard.Where(span => span.Start > turn.CallComplete))
        {
            TimeSpan gap = Max(span.Start - cursor, TimeSpan.Zero);
            if (first is null)
                first = gap;
            else if (gap > TimeSpan.Zero && !callerStopped)
                later.Add(gap);
            if (span.End >= cursor)
                (cursor, callerStopped) = (span.End, span.Kind == HeardKind.Caller);
        }

        return new Silences
        {
            First = first ?? TimeSpan.Zero,
            FirstSinceHeard = (preamble.Length > 0 ? preamble[0].Start : turn.CallComplete + (first ?? TimeSpan.Zero)) - turn.Requested,
            Later = later,
        };
    }

    /// <summary>When the answer was first heard, or null if it never was.</summary>
    public static TimeSpan? Answer(HeardTurn turn) =>
        turn.Agent.Where(span => span.Kind == HeardKind.Answer).Select(span => (TimeSpan?)span.Start).FirstOrDefault();

    private static TimeSpan Max(TimeSpan left, TimeSpan right) => left > right ? left : right;
}
