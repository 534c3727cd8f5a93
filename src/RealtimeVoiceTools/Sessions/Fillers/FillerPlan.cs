namespace RealtimeVoiceTools;

/// <summary>When words are due, from what is known of the tools and of the model.</summary>
internal sealed class FillerPlan(FillerOptions options, IFillerTiming timing, LearnedLatencies latencies, ModelLeads leads)
{
    private const double LikelyOver = 0.5;
    private static readonly TimeSpan[] LaterGaps = [TimeSpan.FromSeconds(6), TimeSpan.FromSeconds(7.2)];
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(7.9);
    private static readonly TimeSpan Drift = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan TimeToAnswer = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan UnusuallyLong = TimeSpan.FromSeconds(8);

    private readonly List<RunningCall> _calls = [];
    private TimeSpan? _first;
    private TimeSpan _firstSilent;
    private TimeSpan _firstLead;
    private bool _firstKnown;

    /// <summary>No time passes between a decision and the first sound: the application plays clips of its own.</summary>
    public bool PlaysClips { get; set; }

    private TimeSpan Lead => PlaysClips ? TimeSpan.Zero : leads.Filler;

    /// <summary>Other calls run than before.</summary>
    public void Changed() => _firstKnown = false;

    public TimeSpan? First(List<CallEntry> waiting, TimeSpan now, TimeSpan silent)
    {
        // Nothing that the plan depends on has changed, and its moment has not come.
        bool same = _firstKnown && silent == _firstSilent && Lead == _firstLead;
        if (same && (_first is null || _first > now))
            return _first;
        TimeSpan? due = timing.AskAt(WaitOf(waiting, now, silent));
        // The moment has come: a forecast made now that differs by its own grain is no reason to put it off.
        if (same && due <= now + Drift)
            due = now;
        (_first, _firstSilent, _firstLead, _firstKnown) = (due, silent, Lead, true);
        return due;
    }

    public TimeSpan Progress(List<CallEntry> waiting, TimeSpan now, TimeSpan silent, int said)
    {
        TimeSpan gap = said == 1 ? options.FirstProgress : LaterGaps[Math.Min(said - 2, LaterGaps.Length - 1)];
        TimeSpan due = silent + gap - Lead;
        // Words that the result would follow at once are not said, as long as the silence stays bearable.
        TimeSpan latest = silent + LongestSilence - leads.Answer - Lead;
        return due < latest && IsLikelyOver(waiting, now, Max(due, now) + Lead + FillerDiscomfort.Truthful) ? latest : due;
    }

    /// <summary>A call has run for longer than its author or all experience says.</summary>
    public bool IsPastWorst(List<CallEntry> waiting, TimeSpan now) => waiting.Exists(call =>
    {
        ILatencyEstimate known = latencies.Of(call.Tool!, call.IsPreviewing);
        TimeSpan? worst = call.Tool!.Traits.Worst ?? (known.IsLearned ? Max(known.Quantile(0.99), UnusuallyLong) : null);
        // Nobody could answer the question before the call ends by itself.
        return now + Lead - call.RunningSince > worst && call.Deadline - now > TimeToAnswer;
    });

    private bool IsLikelyOver(List<CallEntry> waiting, TimeSpan now, TimeSpan then)
    {
        double allEnded = 1;
        foreach (CallEntry call in waiting)
        {
            ILatencyEstimate known = latencies.Of(call.Tool!, call.IsPreviewing);
            double running = known.Survival(now - call.RunningSince);
            // What an author states of a tool is no reason to let a caller wait.
            if (known is not LatencyHistogram || running < 0.01)
                return false;
            allEnded *= 1 - (known.Survival(then - call.RunningSince) / running);
        }

        return allEnded > LikelyOver;
    }

    private Wait WaitOf(List<CallEntry> waiting, TimeSpan now, TimeSpan silent)
    {
        _calls.Clear();
        TimeSpan since = now;
        foreach (CallEntry call in waiting)
        {
            _calls.Add(new RunningCall(call.RunningSince, latencies.Of(call.Tool!, call.IsPreviewing)));
            since = call.RunningSince < since ? call.RunningSince : since;
        }

        return new Wait(now, silent, since, Lead, leads.Answer, _calls);
    }

    private static TimeSpan Max(TimeSpan left, TimeSpan right) => left > right ? left : right;
}
