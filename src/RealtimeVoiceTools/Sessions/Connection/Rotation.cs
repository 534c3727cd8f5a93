namespace RealtimeVoiceTools;

/// <summary>When a connection that the provider will end is changed for another: in a quiet moment before its end, or in the last at the latest.</summary>
internal sealed class Rotation(ReconnectOptions options)
{
    private const double MostOfLife = 0.25;
    private const double LeastOfLife = 0.1;
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);
    private static readonly TimeSpan TimeToConnect = TimeSpan.FromSeconds(5);

    private DateTimeOffset? _end;
    private TimeSpan? _due;
    private TimeSpan _latest;

    /// <summary>The provider told when it will end the session.</summary>
    public void Expires(Step step, DateTimeOffset at)
    {
        TimeSpan left = at - step.WallTime;
        // A clock that is wrong tells nothing.
        if (at == _end || left <= TimeSpan.Zero || left > Longest || options.RotateBefore == TimeSpan.Zero || !options.Enabled)
            return;
        _end = at;
        _due = step.Now + left - Min(options.RotateBefore, left * MostOfLife);
        _latest = step.Now + left - Min(options.RotateAtLatest, left * LeastOfLife);
        step.SetTimerAt(TimerKind.Rotation, 0, _due.Value);
    }

    /// <summary>Another connection is in use, and has its own end.</summary>
    public void Reset(Step step)
    {
        (_end, _due) = (null, null);
        step.CancelTimer(TimerKind.Rotation);
    }

    /// <summary>A change is to be made, as soon as the moment is right.</summary>
    public bool IsTime(TimeSpan now) => now >= _due;

    /// <summary>It is time to make another connection.</summary>
    public bool IsDue(Step step, bool quiet)
    {
        if (quiet || step.Now >= _latest - TimeToConnect)
            return true;
        step.SetTimerAt(TimerKind.Rotation, 0, _latest - TimeToConnect);
        return false;
    }

    /// <summary>It is time to go over to it.</summary>
    public bool MayChange(Step step, bool quiet)
    {
        if (quiet || step.Now >= _latest)
            return true;
        step.SetTimerAt(TimerKind.Rotation, 0, _latest);
        return false;
    }

    private static TimeSpan Min(TimeSpan left, TimeSpan right) => left < right ? left : right;
}
