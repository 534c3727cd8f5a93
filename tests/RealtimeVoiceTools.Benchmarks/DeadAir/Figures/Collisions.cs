using RealtimeVoiceTools.Benchmarks.DeadAir.Calls;

namespace RealtimeVoiceTools.Benchmarks.DeadAir.Figures;

/// <summary>Counts where two voices were heard at once.</summary>
internal static class Collisions
{
    /// <summary>Until the provider notices that the caller speaks nobody can stop the agent.</summary>
    private static readonly TimeSpan Detection = TimeSpan.FromMilliseconds(100);

    // Times on the wire are cut to milliseconds.
    private static readonly TimeSpan Rounding = TimeSpan.FromMilliseconds(1);

    public static int Of(HeardTurn turn)
    {
        int count = turn.ConcurrentVoices;
        for (int i = 0; i < turn.Agent.Count; i++)
        {
            HeardSpan span = turn.Agent[i];
            count += turn.Agent.Skip(i + 1).Count(other => Overlap(span, other.Start, other.End));
            count += turn.Caller.Count(caller => Overlap(span, caller.Start + Detection, caller.End));
        }

        return count;
    }

    private static bool Overlap(HeardSpan span, TimeSpan start, TimeSpan end)
    {
        TimeSpan from = span.Start > start ? span.Start : start;
        TimeSpan to = span.End < end ? span.End : end;
        return to - from > Rounding;
    }
}
