using System.Globalization;

namespace RealtimeVoiceTools.Simulation;

/// <summary>The tables at the end of a run.</summary>
internal static class Report
{
    public static void Write(TextWriter output, Tally tally, IReadOnlyList<SessionOutcome> broken, TimeSpan took)
    {
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{tally.Sessions:N0} sessions, {tally.Steps:N0} steps, median session {tally.MedianSteps} events and {tally.MedianCalls} calls, {took.TotalSeconds:N0} s\n"));
        output.WriteLine("| Fault or stimulus | Injected | Its own bound 3/n |\n|---|---:|---:|");
        foreach ((string family, long times) in tally.Families)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {family} | {times:N0} | {Bound(times)} |"));
        output.WriteLine("\n| Invariant | Laws | Checks | Violations |\n|---|---|---:|---:|");
        foreach ((string name, string law) in Invariants.All)
        {
            int violations = broken.Sum(outcome => outcome.Violations.Count(violation => violation.Invariant == name));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {law} | {tally.ChecksOf(name):N0} | {violations} |"));
        }

        output.WriteLine(broken.Count == 0
            ? $"\n0 violations: fewer than {Bound(tally.Sessions)} of the sessions of this simulator break a law (95 %)."
            : $"\n{broken.Count} sessions broke a law.");
    }

    private static string Bound(long times) => times == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{3.0 / times:0.0e+0}");
}
