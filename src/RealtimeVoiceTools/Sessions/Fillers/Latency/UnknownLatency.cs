namespace RealtimeVoiceTools;

/// <summary>Nothing is known of a tool: the longer it has run, the longer it is likely to go on.</summary>
internal sealed class UnknownLatency : ILatencyEstimate
{
    private static readonly TimeSpan Median = TimeSpan.FromSeconds(1);

    public static UnknownLatency Instance { get; } = new();

    public bool IsLearned => false;

    public double Survival(TimeSpan latency) => latency <= TimeSpan.Zero ? 1 : Median / (Median + latency);

    public TimeSpan Quantile(double share) => Median * (share / Math.Max(1 - share, 0.001));
}
