namespace RealtimeVoiceTools;

/// <summary>
/// Hangs up when the goodbye has been heard: not before, once, and not never. Asking again changes nothing, and nothing but the caller, who
/// speaks up after all, takes it back.
/// </summary>
internal sealed class Farewell(FloorTracker floor, TimeSpan timeout)
{
    private TimeSpan? _deadline;

    public bool IsRequested => _deadline is not null;

    public void Request(Step step) => _deadline ??= step.Now + timeout;

    /// <summary>The caller has something to say: the conversation goes on.</summary>
    public void TakeBack(Step step)
    {
        _deadline = null;
        step.CancelTimer(TimerKind.Farewell);
    }

    /// <param name="step">The step.</param>
    /// <param name="owes">Something is to be said, or a call is open.</param>
    public void Reconsider(Step step, bool owes)
    {
        if (_deadline is not { } deadline)
            return;
        bool heard = !owes && floor.IsFree(step.Now);
        if (heard || step.Now >= deadline)
        {
            step.Add(new Effect.End(new(VoiceSessionEndReason.HungUp)));
            return;
        }

        TimeSpan end = floor.PlaybackEnd(step.Now);
        step.SetTimerAt(TimerKind.Farewell, 0, !owes && !floor.EndIsTold && end > step.Now && end < deadline ? end : deadline);
    }
}
