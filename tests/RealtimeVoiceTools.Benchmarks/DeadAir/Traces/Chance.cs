namespace RealtimeVoiceTools.Benchmarks.DeadAir.Traces;

/// <summary>Seeded draws. The same seed gives the same numbers on every machine.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random _random = new(seed);

    public double Uniform(double low, double high) => low + ((high - low) * _random.NextDouble());

    public double Normal(double mean, double deviation) =>
        // One minus a draw is never zero, so its logarithm is finite.
        mean + (deviation * Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble())) * Math.Cos(2 * Math.PI * _random.NextDouble()));

    public double LogNormal(double median, double sigma) => median * Math.Exp(Normal(0, sigma));

    /// <summary>A heavy tail: the share above x falls only with a power of x.</summary>
    public double Pareto(double least, double exponent) => least * Math.Pow(1 - _random.NextDouble(), -1 / exponent);

    public bool Happens(double share) => _random.NextDouble() < share;
}
