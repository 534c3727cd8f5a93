using RealtimeVoiceTools.Benchmarks.DeadAir.Calls;

namespace RealtimeVoiceTools.Benchmarks.DeadAir.Figures;

/// <summary>The silences of one turn, from the moment its call is complete to the first audio of its answer.</summary>
internal sealed record Silences
{
    /// <summary>From the complete call, or the end of what was then being said, to the next thing heard.</summary>
    public required TimeSpan First { get; init; }

    /// <summary>The first silence with what the caller waited before it: since they finished, or since the model's line before the call.</summary>
    public required TimeSpan FirstSinceHeard { get; init; }

    /// <summary>The silences after it that began when the agent stopped. One that began when the caller stopped is theirs, and a new turn.</summary>
    public required IReadOnlyList<TimeSpan> Later { get; init; }

    public TimeSpan Longest => Later.Append(First).Max();

    public static Silences Of(HeardTurn turn)
    {
        TimeSpan answered = Answer(turn) ?? TimeSpan.MaxValue;
        HeardSpan[] heard = [.. turn.Agent.Concat(turn.Caller).Where(span => span.Start <= answered).OrderBy(span => span.Start)];
        TimeSpan before = heard.Where(span => span.Start <= turn.CallComplete).Select(span => span.End).DefaultIfEmpty(turn.Requested).Max();
        TimeSpan cursor = Max(before, turn.CallComplete);
        bool callerStopped = false;
        TimeSpan? first = null;
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
            FirstSinceHeard = (first ?? TimeSpan.Zero) + Max(turn.CallComplete - before, TimeSpan.Zero),
            Later = later,
        };
    }

    /// <summary>When the answer was first heard, or null if it never was.</summary>
    public static TimeSpan? Answer(HeardTurn turn) =>
        turn.Agent.Where(span => span.Kind == HeardKind.Answer).Select(span => (TimeSpan?)span.Start).FirstOrDefault();

    private static TimeSpan Max(TimeSpan left, TimeSpan right) => left > right ? left : right;
}
