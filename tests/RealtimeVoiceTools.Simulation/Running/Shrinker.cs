namespace RealtimeVoiceTools.Simulation;

/// <summary>Takes stimuli out of a plan, in halves and then one by one, as long as the same law is still broken.</summary>
internal static class Shrinker
{
    public static Plan Shrink(Plan plan, string invariant)
    {
        for (int size = Math.Max(1, plan.Stimuli.Count / 2); size >= 1; size /= 2)
        {
            for (int start = 0; start < plan.Stimuli.Count;)
            {
                if (Without(plan, start, size).FirstOrDefault(smaller => SimulatedSession.Of(smaller, new Tally()).Breaks(invariant)) is { } found)
                    plan = found;
                else
                    start += size;
            }
        }

        return plan;
    }

    /// <summary>With nothing in place of what is taken out, or with its time alone.</summary>
    private static IEnumerable<Plan> Without(Plan plan, int start, int size)
    {
        Stimulus[] before = [.. plan.Stimuli.Take(start)];
        Stimulus[] taken = [.. plan.Stimuli.Skip(start).Take(size)];
        Stimulus[] after = [.. plan.Stimuli.Skip(start + size)];
        yield return plan with { Stimuli = [.. before, .. after] };
        if (!Array.TrueForAll(taken, stimulus => stimulus is Stimulus.Pauses) && taken.Length > 0)
            yield return plan with { Stimuli = [.. before, new Stimulus.Pauses(taken.Sum(stimulus => stimulus.Wait)), .. after] };
    }
}
