using System.Diagnostics;
using System.Globalization;

namespace RealtimeVoiceTools.Simulation;

/// <summary>Runs sessions from the command line: progress on the way, tables at the end, and the smallest plan of what broke.</summary>
internal static class SimulationCommand
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(5);

    public static int Run(int seed, int sessions, int threads, bool traces)
    {
        var campaign = new Campaign(seed, sessions, threads);
        var clock = Stopwatch.StartNew();
        using (new Timer(_ => Progress(campaign.Done, sessions, clock.Elapsed), null, Tick, Tick))
            campaign.Run();
        Report.Write(Console.Out, campaign.Tally, campaign.Broken, clock.Elapsed);
        foreach (SessionOutcome outcome in campaign.Broken)
            Console.WriteLine($"seed {outcome.Seed}: {string.Join("\n  ", outcome.Violations)}");
        if (traces && sessions == 1)
            Console.WriteLine(string.Join('\n', SimulatedSession.Of(seed, new Tally(), traces: true).Trace));
        if (campaign.Broken.FirstOrDefault(outcome => !SimulatedSession.IsDialogue(outcome.Seed)) is { } first)
            ShowSmallest(first, traces);
        return campaign.Broken.Count == 0 ? 0 : 1;
    }

    private static void ShowSmallest(SessionOutcome broken, bool traces)
    {
        Plan drawn = PlanDrawing.Draw(broken.Seed);
        string invariant = broken.Violations[0].Invariant;
        Plan smallest = Shrinker.Shrink(drawn, invariant);
        Console.WriteLine($"\nThe smallest plan that still breaks '{invariant}', {smallest.Stimuli.Count} of {drawn.Stimuli.Count} stimuli:\n{smallest}");
        if (traces)
            Console.WriteLine(string.Join('\n', SimulatedSession.Of(smallest, new Tally(), traces: true).Trace));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Again: --seed {broken.Seed} --sessions 1 --trace"));
    }

    private static void Progress(int done, int sessions, TimeSpan elapsed)
    {
        double rate = done / elapsed.TotalSeconds;
        TimeSpan left = rate > 0 ? TimeSpan.FromSeconds((sessions - done) / rate) : TimeSpan.Zero;
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done:N0} of {sessions:N0} sessions, {rate:N0} a second, {left:h\\:mm\\:ss} left"));
    }
}
