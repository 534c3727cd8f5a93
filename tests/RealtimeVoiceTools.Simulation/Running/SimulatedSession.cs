using RealtimeVoiceTools.Tests.Confirmation.Adversarial;

namespace RealtimeVoiceTools.Simulation;

/// <summary>One session from its seed: a drawn plan over the emulator, or, one time in four, a hostile dialogue over a bare wire.</summary>
internal static class SimulatedSession
{
    private const int PlayedTwice = 32;

    public static bool IsDialogue(int seed) => seed % 4 == 3;

    public static SessionOutcome Of(int seed, Tally tally, bool traces = false)
    {
        if (IsDialogue(seed))
            return OfDialogue(seed, tally, traces);
        Plan plan = PlanDrawing.Draw(seed);
        bool twice = seed % PlayedTwice == 0;
        SessionOutcome outcome = Of(plan, tally, traces, twice);
        if (!twice)
            return outcome;
        tally.Checked(Invariants.SameTrace, 1);
        return Of(plan, new Tally(), false, hashes: true).Hash == outcome.Hash
            ? outcome
            : outcome with { Violations = [.. outcome.Violations, new Violation(Invariants.SameTrace, TimeSpan.Zero, 0, "the same plan went otherwise")] };
    }

    public static SessionOutcome Of(Plan plan, Tally tally, bool traces = false, bool hashes = false)
    {
        var watch = new Watch(plan, tally, traces, hashes);
        tally.Checked(Invariants.LivesOn, 1);
        try
        {
            new SessionPlay(plan, watch).Run();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            watch.Break(Invariants.LivesOn, TimeSpan.Zero, exception.ToString());
        }

        tally.Played(watch.Steps, watch.Calls);
        return new SessionOutcome(plan.Seed, watch.Violations, watch.Trace, watch.Hash);
    }

    private static SessionOutcome OfDialogue(int seed, Tally tally, bool traces)
    {
        int number = seed / 4;
        Category category = Categories.All[number % Categories.All.Count];
        var violations = new List<Violation>();
        Dialogue? dialogue = null;
        try
        {
            dialogue = new Dialogue(category, (number / Categories.All.Count) + 1, Safeguards.All);
            category.Play(dialogue);
            if (dialogue.Oracle.Unauthorised.Count > 0)
                violations.Add(new Violation(Invariants.NothingWithoutAYes, dialogue.Now, 0, $"{category}: {string.Join(", ", dialogue.Oracle.Unauthorised)}"));
            if (dialogue.Oracle.Missed > 0)
                violations.Add(new Violation(Invariants.YesIsHeeded, dialogue.Now, 0, $"{category}: a yes came to nothing"));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            violations.Add(new Violation(Invariants.LivesOn, TimeSpan.Zero, 0, $"{category}: {exception}"));
        }

        tally.Count(dialogue?.Bank is null ? "hostile dialogue about a destructive call" : "hostile dialogue with PIN attackers");
        tally.Checked(Invariants.NothingWithoutAYes, 1);
        tally.Checked(Invariants.YesIsHeeded, dialogue?.IsHonest == true ? 1 : 0);
        tally.Checked(Invariants.LivesOn, 1);
        tally.Played(dialogue?.Call.Steps ?? 0, dialogue?.Call.Outputs.Count() ?? 0);
        return new SessionOutcome(seed, violations, traces ? dialogue?.Lines ?? [] : [], 0);
    }
}
