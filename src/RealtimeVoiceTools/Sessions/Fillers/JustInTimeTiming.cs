namespace RealtimeVoiceTools;

/// <summary>
/// The library's own timing. Words come when the silence budget is spent: not later, and not at all when the result will be heard soon.
/// Where a tool's latency is known, the moment with the least expected discomfort is taken.
/// </summary>
internal sealed class JustInTimeTiming(FillerOptions options) : IFillerTiming
{
    private const int Horizon = 60;
    private const double Overrun = 0.01;
    private static readonly TimeSpan Grain = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan[] Delays = [.. Enumerable.Range(0, 8).Select(step => TimeSpan.FromMilliseconds(200 * step))];

    private readonly double[] _ending = new double[Horizon];

    public TimeSpan? AskAt(in Wait wait)
    {
        TimeSpan budgetSpent = wait.SilentSince + options.SilenceBudget - wait.FillerLead;
        TimeSpan earliest = Max(budgetSpent, wait.Now);
        foreach (RunningCall call in wait.Calls)
        {
            if (!call.Latency.IsLearned)
                return Max(budgetSpent, wait.Since + options.FastCall);
            // It has run for longer than ever before: nobody knows how much longer.
            if (call.Latency.Survival(wait.Now - call.Since) < Overrun)
                return earliest;
        }

        return Best(wait, earliest);
    }

    private TimeSpan? Best(in Wait wait, TimeSpan earliest)
    {
        double goesOn = Forecast(wait);
        TimeSpan? best = null;
        double least = Discomfort(wait, ask: null, goesOn);
        foreach (TimeSpan delay in Delays)
        {
            double discomfort = Discomfort(wait, earliest + delay, goesOn);
            if (discomfort < least)
                (best, least) = (earliest + delay, discomfort);
        }

        return best ?? EndOfExperience(wait);
    }

    /// <summary>Fills in how likely the last call ends in each tenth of a second from now, and gives how likely it is to go on after all of them.</summary>
    private double Forecast(in Wait wait)
    {
        double running = 1;
        for (int i = 0; i < Horizon; i++)
        {
            double next = StillRunning(wait, Grain * (i + 1));
            _ending[i] = running - next;
            running = next;
        }

        return running;
    }

    private static double StillRunning(in Wait wait, TimeSpan later)
    {
        double allEnded = 1;
        foreach (RunningCall call in wait.Calls)
        {
            TimeSpan elapsed = wait.Now - call.Since;
            allEnded *= 1 - (call.Latency.Survival(elapsed + later) / call.Latency.Survival(elapsed));
        }

        return 1 - allEnded;
    }

    private double Discomfort(in Wait wait, TimeSpan? ask, double goesOn)
    {
        // What passed before the call began is over, whatever is decided now.
        TimeSpan silentSince = Max(wait.SilentSince, wait.Since);
        double sum = 0;
        for (int i = 0; i < Horizon; i++)
        {
            if (_ending[i] > 0)
                sum += _ending[i] * FillerDiscomfort.Of(wait, ask, wait.Now + (Grain * (i + 0.5)), silentSince, options.SilenceBudget);
        }

        return sum + (goesOn * FillerDiscomfort.Of(wait, ask, wait.Now + (Grain * Horizon), silentSince, options.SilenceBudget));
    }

    /// <summary>When calls have run for longer than ever before, it is time to look again.</summary>
    private static TimeSpan EndOfExperience(in Wait wait)
    {
        TimeSpan end = TimeSpan.Zero;
        foreach (RunningCall call in wait.Calls)
            end = Max(end, call.Since + call.Latency.Quantile(1 - (Overrun / 2)));
        return Max(end, wait.Now + Grain);
    }

    private static TimeSpan Max(TimeSpan left, TimeSpan right) => left > right ? left : right;
}
