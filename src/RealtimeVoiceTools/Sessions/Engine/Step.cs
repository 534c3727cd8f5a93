using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools;

/// <summary>One step of the engine: the time of its signal, and the effects it has so far. Parts of the engine write their effects here.</summary>
internal sealed class Step
{
    private readonly List<Effect> _effects = [];

    /// <summary>Monotonic time since the session began.</summary>
    public TimeSpan Now { get; private set; }

    /// <summary>Time of the wall clock, in the caller's zone: for words and contexts, never for order.</summary>
    public DateTimeOffset WallTime { get; private set; }

    public IReadOnlyList<Effect> Effects => _effects;

    /// <summary>There is a connection that knows the session. Without one nothing is sent: the next one is told what was said and done.</summary>
    public bool IsOpen { get; set; } = true;

    /// <summary>The session ends with this step.</summary>
    public bool Ends { get; private set; }

    public void Begin(TimeSpan now, DateTimeOffset wallTime)
    {
        _effects.Clear();
        Ends = false;
        Now = now;
        WallTime = wallTime;
    }

    public void Add(Effect effect)
    {
        Ends |= effect is Effect.End;
        _effects.Add(effect);
    }

    public void Send(RealtimeCommand command)
    {
        if (IsOpen)
            _effects.Add(new Effect.Send(command));
    }

    /// <summary>Sends what makes a connection know the session.</summary>
    public void Declare(RealtimeCommand command) => _effects.Add(new Effect.Send(command));

    public void Notify(VoiceSessionEvent sessionEvent) => _effects.Add(new Effect.Notify(sessionEvent));

    public void SetTimer(TimerKind kind, int owner, TimeSpan delay) =>
        _effects.Add(new Effect.SetTimer(new(kind, owner), Now + delay));

    public void SetTimerAt(TimerKind kind, int owner, TimeSpan due) => _effects.Add(new Effect.SetTimer(new(kind, owner), due));

    public void CancelTimer(TimerKind kind, int owner = 0) => _effects.Add(new Effect.CancelTimer(new(kind, owner)));
}
