using System.Collections.Concurrent;

namespace RealtimeVoiceTools.Simulation;

/// <summary>Plays sessions until one of them breaks a law, and some more to see which laws break. Runs inside a mutant's world.</summary>
internal static class MutantHunt
{
    private const int Batch = 64;

    public static int Run(int seed, int most, int after, int threads, Dictionary<string, int> killers)
    {
        int death = 0;
        for (int played = 0; played < (death == 0 ? most : Math.Max(after, death)); played += Batch)
        {
            var broken = new ConcurrentBag<SessionOutcome>();
            Parallel.For(played, played + Batch, new ParallelOptions { MaxDegreeOfParallelism = threads }, index =>
            {
                SessionOutcome outcome = SimulatedSession.Of(seed + index, new Tally());
                if (outcome.Violations.Count > 0)
                    broken.Add(outcome);
            });
            foreach (SessionOutcome outcome in broken)
            {
                foreach (string name in outcome.Violations.Select(violation => violation.Invariant).Distinct())
                    killers[name] = killers.GetValueOrDefault(name) + 1;
            }

            if (death == 0 && !broken.IsEmpty)
                death = broken.Min(outcome => outcome.Seed) - seed + 1;
        }

        return death;
    }
}
