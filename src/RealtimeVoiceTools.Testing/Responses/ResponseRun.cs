namespace RealtimeVoiceTools.Testing;

/// <summary>A response on its way: the steps of its generation and the timer for the next one.</summary>
internal sealed class ResponseRun(EmulatorLoop loop, EmulatedResponse response, Action announce, ResponseGeneration generation, Action<ResponseRun> finished)
{
    private readonly IEnumerator<TimeSpan> steps = generation.Run();
    private IDisposable? timer;
    private TimeSpan due;
    private bool isAnnounced;

    public EmulatedResponse Response => response;

    public void Start(TimeSpan latency)
    {
        due = loop.Elapsed + latency;
        if (latency > TimeSpan.Zero)
        {
            timer = loop.After(latency, Step);
        }
        else
        {
            Step();
        }
    }

    /// <summary>Ends the response from outside.</summary>
    public void End(string status, string? reason)
    {
        timer?.Dispose();
        Announce();
        generation.CutOff();
        response.Status = status;
        response.Reason = reason;
        finished(this);
    }

    private void Announce()
    {
        if (!isAnnounced)
        {
            isAnnounced = true;
            announce();
        }
    }

    private void Step()
    {
        Announce();
        while (response.IsActive && steps.MoveNext())
        {
            // Due times add up, so that a late timer does not slow the whole response down.
            due += steps.Current;
            if (steps.Current > TimeSpan.Zero)
            {
                timer = loop.After(due - loop.Elapsed, Step);
                return;
            }
        }

        finished(this);
    }
}
