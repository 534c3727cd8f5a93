namespace RealtimeVoiceTools;

/// <summary>The pauses between tries to connect: they double, vary, and have a bound. A line that comes and goes is not begun anew each time.</summary>
internal sealed class Backoff(ReconnectOptions options, Random random)
{
    private const double Jitter = 0.2;
    private const int MostDoublings = 16;
    private const int MostOfDrops = 3;
    private static readonly TimeSpan Memory = TimeSpan.FromSeconds(30);

    private readonly Queue<TimeSpan> _drops = new();

    /// <summary>Tries that failed since the connection last worked.</summary>
    public int Failures { get; private set; }

    /// <summary>More than one connection that worked was lost lately.</summary>
    public bool IsFlapping => _drops.Count > 1;

    /// <summary>A connection that worked was lost.</summary>
    public void Dropped(TimeSpan now)
    {
        while (_drops.TryPeek(out TimeSpan oldest) && now - oldest > Memory)
            _drops.Dequeue();
        // Enough to know that the line comes and goes.
        if (_drops.Count <= MostOfDrops)
            _drops.Enqueue(now);
    }

    public void Failed() => Failures++;

    public void Worked() => Failures = 0;

    public TimeSpan Next()
    {
        int doublings = Math.Min(MostDoublings, Failures + Math.Min(MostOfDrops, Math.Max(0, _drops.Count - 1)));
        TimeSpan delay = options.FirstDelay * Math.Pow(2, doublings);
        if (delay > options.MaxDelay)
            delay = options.MaxDelay;
        return delay * (1 - Jitter + (2 * Jitter * random.NextDouble()));
    }
}
