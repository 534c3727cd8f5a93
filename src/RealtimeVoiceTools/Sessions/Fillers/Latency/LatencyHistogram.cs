namespace RealtimeVoiceTools;

/// <summary>
/// How long a tool's calls took: a histogram with buckets that widen by 8 percent, in which older calls fade, so that a tool that has become
/// slower is known to be slow after a few dozen calls. Not safe for use from several threads.
/// </summary>
internal sealed class LatencyHistogram : ILatencyEstimate
{
    private const int Buckets = 120;
    private const double FirstMs = 10;
    private const double Fading = 0.97;
    private const double EnoughCalls = 4.5;
    private static readonly double Widening = Math.Log(1.08);

    private readonly double[] _weights = new double[Buckets];

    // The share of calls at or above each bucket's lower edge.
    private readonly double[] _above = new double[Buckets + 1];
    private double _total;

    public bool IsLearned => _total >= EnoughCalls;

    public void Record(TimeSpan latency)
    {
        for (int i = 0; i < Buckets; i++)
            _weights[i] *= Fading;
        _weights[(int)Position(latency)]++;
        _total = (_total * Fading) + 1;
        for (int i = Buckets - 1; i >= 0; i--)
            _above[i] = Math.Min(1, _above[i + 1] + (_weights[i] / _total));
        _above[0] = 1;
    }

    public double Survival(TimeSpan latency)
    {
        if (_total == 0)
            return 1;
        double position = Position(latency);
        int bucket = (int)position;
        double inside = position - bucket;
        return (_above[bucket] * (1 - inside)) + (_above[bucket + 1] * inside);
    }

    public TimeSpan Quantile(double share)
    {
        int bucket = 0;
        while (bucket < Buckets - 1 && 1 - _above[bucket + 1] < share)
            bucket++;
        double weight = _above[bucket] - _above[bucket + 1];
        double inside = weight <= 0 ? 0 : Math.Clamp((share - (1 - _above[bucket])) / weight, 0, 1);
        return TimeSpan.FromMilliseconds(FirstMs * Math.Exp((bucket + inside) * Widening));
    }

    public LatencyHistogram Copy()
    {
        var copy = new LatencyHistogram { _total = _total };
        _weights.CopyTo(copy._weights, 0);
        _above.CopyTo(copy._above, 0);
        return copy;
    }

    // Always within the first and the last bucket.
    private static double Position(TimeSpan latency) =>
        latency.TotalMilliseconds <= FirstMs ? 0 : Math.Min(Math.Log(latency.TotalMilliseconds / FirstMs) / Widening, Buckets - 0.001);
}
