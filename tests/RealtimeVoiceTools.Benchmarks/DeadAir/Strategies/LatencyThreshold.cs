namespace RealtimeVoiceTools.Benchmarks.DeadAir.Strategies;

/// <summary>Speaks at the start of calls whose tool took long on average, and never else.</summary>
internal sealed class LatencyThreshold(TimeSpan mean) : IFillerTiming
{
    private const int Shares = 20;

    public TimeSpan? AskAt(in Wait wait)
    {
        foreach (RunningCall call in wait.Calls)
        {
            if (call.Latency.IsLearned && Mean(call.Latency) > mean)
                return wait.Since;
        }

        return null;
    }

    // The mean of a distribution is the mean of its quantiles.
    private static TimeSpan Mean(ILatencyEstimate latency)
    {
        TimeSpan sum = TimeSpan.Zero;
        for (int i = 0; i < Shares; i++)
            sum += latency.Quantile((i + 0.5) / Shares);
        return sum / Shares;
    }
}
