namespace RealtimeVoiceTools.Simulation;

/// <summary>What came of one session.</summary>
internal sealed record SessionOutcome(int Seed, IReadOnlyList<Violation> Violations, IReadOnlyList<string> Trace, ulong Hash)
{
    public bool Breaks(string invariant) => Violations.Any(violation => violation.Invariant == invariant);
}
