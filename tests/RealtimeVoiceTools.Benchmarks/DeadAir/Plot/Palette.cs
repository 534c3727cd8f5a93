using RealtimeVoiceTools.Benchmarks.DeadAir.Strategies;

namespace RealtimeVoiceTools.Benchmarks.DeadAir.Plot;

/// <summary>One calm colour for each strategy; ours alone is strong.</summary>
internal static class Palette
{
    public const string Ink = "#2f3437";
    public const string Soft = "#7b8288";
    public const string Grid = "#e7e7e1";
    public const string Target = "#d9a441";
    public const string Paper = "#fdfdfb";

    private static readonly string[] Others = ["#c77d6b", "#7f9ac2", "#9b8fb8", "#8aa389"];

    public static string Of(Strategy strategy) =>
        strategy == Strategy.Ours ? "#0f766e" : Others[(Strategy.All.ToList().IndexOf(strategy) - 1) % Others.Length];
}
