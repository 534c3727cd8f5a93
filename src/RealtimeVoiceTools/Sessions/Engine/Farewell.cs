namespace RealtimeVoiceTools;

/// <summary>
/// Hangs up when the goodbye has been heard: not before, once, and not never. Asking again changes nothing, and nothing but the caller, who
/// speaks up after all, takes it back.
/// </summary>
internal sealed class Farewell(FloorTracker floor, TimeSpan timeout)
{
    private TimeSpan? _deadline;
    private TimeSpan _since;
    private string? _code;

    /// <summary>It has been asked for, and not been taken back.</summary>
    public bool IsPending => _deadline is not null;

    /// <summary>Who hangs up; null for the application.</summary>
    public string? Code => _code;

    /// <summary>Somebody else has taken the call over: no word of the caller takes that back.</summary>
    public bool IsFinal { get; private set; }

    /// <param name="step">The step.</param>
    /// <param name="code">Who hangs up: the name of a tool of the library's own, or null for the application.</param>
    /// <param name="isFinal">The caller cannot take it back.</param>
    public void Request(Step step, string? code = null, bool isFinal = false)
    {
        if (_deadline is null)
            (_since, _deadline) = (step.Now, step.Now + timeout);
        _code = isFinal ? code : _code ?? code;
        IsFinal |= isFinal;
    }

    /// <summary>The caller has something to say: the conversation goes on. What was said before, and becomes known only now, led to it.</summary>
    public void TakeBack(Step step, UserTurn turn)
    {
        if (IsFinal || !(turn.Typed || turn.EndedAt > _since || turn.StartedUntil > _since))
            return;
        (_deadline, _code) = (null, null);
        step.CancelTimer(TimerKind.Farewell);
    }

    /// <param name="step">The step.</param>
    /// <param name="owes">Something is to be said or to be heard, a call is open, or a question.</param>
    public void Reconsider(Step step, bool owes)
    {
        if (_deadline is not { } deadline)
            return;
        bool heard = !owes && floor.IsFree(step.Now);
        if (heard || step.Now >= deadline)
        {
            step.Add(new Effect.End(new(VoiceSessionEndReason.HungUp, _code)));
            return;
        }

        TimeSpan end = floor.PlaybackEnd(step.Now);
        step.SetTimerAt(TimerKind.Farewell, 0, !owes && !floor.EndIsTold && end > step.Now && end < deadline ? end : deadline);
    }
}
