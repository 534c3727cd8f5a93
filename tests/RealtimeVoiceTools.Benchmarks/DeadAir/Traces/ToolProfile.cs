namespace RealtimeVoiceTools.Benchmarks.DeadAir.Traces;

/// <summary>A tool, and how long its calls take.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Usual">Seconds of a usual call, as its author would say.</param>
/// <param name="Draw">Seconds of one call.</param>
internal sealed record ToolProfile(string Name, double Usual, Func<Chance, double> Draw)
{
    private const double Longest = 30;

    public static ToolProfile Steady(string name, double seconds) => new(name, seconds, chance => chance.Uniform(0.97 * seconds, 1.03 * seconds));

    public static ToolProfile Uniform(string name, double low, double high) => new(name, (low + high) / 2, chance => chance.Uniform(low, high));

    public static ToolProfile LogNormal(string name, double median, double sigma) => new(name, median, chance => Math.Min(Longest, chance.LogNormal(median, sigma)));

    public static ToolProfile HeavyTailed(string name, double least, double exponent) =>
        new(name, least * Math.Pow(2, 1 / exponent), chance => Math.Min(Longest, chance.Pareto(least, exponent)));
}
