namespace RealtimeVoiceTools;

/// <summary>The answer that a provider gives to a turn of the caller by itself: it is on its way, for all we know, until it begins or is overdue.</summary>
internal sealed class ServerTurn(TimeSpan timeout)
{
    private bool _doubtful;

    public bool IsExpected { get; private set; }

    /// <param name="step">The step.</param>
    /// <param name="doubtful">It may be left out: the provider was speaking and was not interrupted.</param>
    public void Expect(Step step, bool doubtful)
    {
        IsExpected = true;
        _doubtful |= doubtful;
        step.SetTimer(TimerKind.ServerTurn, 0, timeout);
    }

    public void Begins(Step step)
    {
        IsExpected = _doubtful = false;
        step.CancelTimer(TimerKind.ServerTurn);
    }

    /// <summary>It did not come. True when the session should ask for it.</summary>
    public bool Overdue()
    {
        bool doubtful = _doubtful;
        IsExpected = _doubtful = false;
        return doubtful;
    }
}
