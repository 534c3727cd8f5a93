namespace RealtimeVoiceTools;

/// <summary>
/// What the author of a tool says about its latency, until enough calls have been seen: log-normal, with the stated median and worst case.
/// Some of it is doubt: a tool that has run for longer than stated may run for as long as any.
/// </summary>
internal sealed class StatedLatency : ILatencyEstimate
{
    // One call in a hundred takes longer than the worst case that people name.
    private const double WorstDeviations = 2.326;
    private const double UsualSpread = 4;
    private const double Trust = 0.9;
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    private readonly double _median;
    private readonly double _sigma;

    /// <param name="usual">How long a call usually takes; more than zero.</param>
    /// <param name="worst">How long it may take, or null when that is not known.</param>
    public StatedLatency(TimeSpan usual, TimeSpan? worst)
    {
        _median = usual.TotalMilliseconds;
        double spread = worst is { } stated && stated > usual ? stated / usual : UsualSpread;
        _sigma = Math.Log(spread) / WorstDeviations;
    }

    public bool IsLearned => true;

    public double Survival(TimeSpan latency) =>
        latency <= TimeSpan.Zero
            ? 1
            : (Trust * UpperTail(Math.Log(latency.TotalMilliseconds / _median) / _sigma)) + ((1 - Trust) * UnknownLatency.Instance.Survival(latency));

    public TimeSpan Quantile(double share)
    {
        // Halving is exact enough, and needs no inverse of anything.
        (TimeSpan low, TimeSpan high) = (TimeSpan.Zero, Longest);
        while (high - low > TimeSpan.FromMilliseconds(1))
        {
            TimeSpan middle = (low + high) / 2;
            if (1 - Survival(middle) < share)
                low = middle;
            else
                high = middle;
        }

        return high;
    }

    // The normal distribution beyond z, to 7 digits (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.17).
    private static double UpperTail(double z)
    {
        if (z < 0)
            return 1 - UpperTail(-z);
        double t = 1 / (1 + (0.2316419 * z));
        double sum = t * (0.319381530 + (t * (-0.356563782 + (t * (1.781477937 + (t * (-1.821255978 + (t * 1.330274429))))))));
        return Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI) * sum;
    }
}
