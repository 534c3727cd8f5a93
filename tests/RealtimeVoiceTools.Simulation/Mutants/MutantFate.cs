using System.Globalization;

namespace RealtimeVoiceTools.Simulation;

/// <summary>What became of a mutant.</summary>
/// <param name="Mutant">Null for the library as it is.</param>
/// <param name="Death">The session that broke a law first, or 0.</param>
/// <param name="Killers">Which laws were broken, in how many sessions.</param>
/// <param name="Problem">Why it could not be made, or null.</param>
internal sealed record MutantFate(Mutant? Mutant, int Death, IReadOnlyDictionary<string, int> Killers, string? Problem)
{
    public bool Lives => Death == 0 && Problem is null;

    public string Row => string.Create(CultureInfo.InvariantCulture, $"| {Mutant?.Name} | {Mutant?.Law} | {(Death == 0 ? "-" : Death)} | {Problem ?? Names} |");

    private string Names => string.Join(", ", Killers.OrderByDescending(killer => killer.Value).Select(killer => $"{killer.Key} ({killer.Value})"));

    public override string ToString() => Problem ?? string.Create(CultureInfo.InvariantCulture, $"{Mutant?.Name}: {(Death == 0 ? "lives" : $"dies in session {Death}")}, {Names}");
}
