using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools;

/// <summary>
/// Which connection a session is on, and how it gets another one: after a drop with growing pauses, or beside the one that the provider is
/// about to end. It knows nothing of what is said over it.
/// </summary>
internal sealed class SessionLine(ReconnectOptions options, TimeSpan connectTimeout, Random random)
{
    private const int None = -1;

    private readonly Backoff _backoff = new(options, random);
    private readonly Dictionary<int, RealtimeTransportCapabilities> _capabilities = [];
    private int _last;
    private int _awaited = None;
    private int _standby = None;
    private RealtimeLoss? _loss;

    /// <summary>The connection in use.</summary>
    public int Number { get; private set; }

    public VoiceSessionState State { get; private set; } = VoiceSessionState.Connecting;

    public bool IsConnected => Number != None;

    /// <summary>What the connection in use can do.</summary>
    public RealtimeTransportCapabilities Capabilities => _capabilities[Number];

    /// <summary>When the caller was cut off, while nothing else is in use.</summary>
    public TimeSpan LostAt { get; private set; }

    /// <summary>The other connection is made, and may be used at the next quiet moment.</summary>
    public bool HasStandby => _standby != None;

    /// <summary>The provider has accepted the session.</summary>
    public void Declared(Step step)
    {
        _backoff.Worked();
        Move(step, VoiceSessionState.Live);
    }

    /// <summary>The connection is gone: another one is made, if the session does so at all.</summary>
    /// <param name="step">The step.</param>
    /// <param name="loss">Why.</param>
    /// <returns>False when the session ends.</returns>
    public bool Lost(Step step, RealtimeLoss loss)
    {
        if (State == VoiceSessionState.Connecting || !options.Enabled)
            return End(step, loss);
        if (State != VoiceSessionState.Reconnecting)
        {
            LostAt = step.Now;
            _backoff.Worked();
            _backoff.Dropped(step.Now);
        }

        Disconnect(step, Number);
        _loss = loss;
        if (HasStandby)
        {
            Use(step, _standby);
            return true;
        }

        // What was begun for a change is now what the session waits for.
        bool connects = State == VoiceSessionState.Rotating && _awaited != None;
        bool again = State == VoiceSessionState.Reconnecting;
        Number = None;
        Move(step, VoiceSessionState.Reconnecting);
        if (connects)
            return true;
        if (again)
            return TryAgain(step, loss);
        step.SetTimer(TimerKind.Reconnect, 0, loss.IsExpected && !_backoff.IsFlapping ? TimeSpan.Zero : _backoff.Next());
        return true;
    }

    /// <summary>Another connection is wanted beside this one.</summary>
    public void Rotate(Step step)
    {
        if (State != VoiceSessionState.Live)
            return;
        Move(step, VoiceSessionState.Rotating);
        Connect(step);
    }

    /// <summary>The session goes over to the other connection.</summary>
    public void Switch(Step step)
    {
        LostAt = step.Now;
        Disconnect(step, Number);
        Use(step, _standby);
    }

    /// <summary>A connection was made.</summary>
    /// <returns>True when it is in use from now on.</returns>
    public bool Opened(Step step, int number, RealtimeTransportCapabilities capabilities)
    {
        _capabilities[number] = capabilities;
        if (number == Number)
            return true;
        if (number != _awaited)
        {
            Disconnect(step, number);
            return false;
        }

        _awaited = None;
        step.CancelTimer(TimerKind.Reconnect);
        if (State == VoiceSessionState.Rotating)
        {
            _standby = number;
            return false;
        }

        Use(step, number);
        return true;
    }

    /// <summary>A connection could not be made.</summary>
    public void Failed(Step step, int number, RealtimeLoss loss)
    {
        if (number != _awaited)
            return;
        _awaited = None;
        if (loss.IsFinal && State == VoiceSessionState.Reconnecting)
            End(step, loss);
        else
            TryAgain(step, loss);
    }

    public void Elapsed(Step step)
    {
        if (_awaited == None)
        {
            Connect(step);
            return;
        }

        Disconnect(step, _awaited);
        Failed(step, _awaited, new RealtimeLoss(null));
    }

    private void Connect(Step step)
    {
        _awaited = ++_last;
        step.Add(new Effect.Connect(_awaited, _backoff.Failures + 1));
        step.SetTimer(TimerKind.Reconnect, 0, connectTimeout);
    }

    private void Disconnect(Step step, int number)
    {
        _capabilities.Remove(number);
        step.Add(new Effect.Disconnect(number));
    }

    private void Use(Step step, int number)
    {
        (Number, _standby) = (number, None);
        step.Add(new Effect.UseConnection(number));
    }

    private bool TryAgain(Step step, RealtimeLoss loss)
    {
        _backoff.Failed();
        // The connection in use is good until the provider ends it.
        if (State == VoiceSessionState.Reconnecting && _backoff.Failures >= options.MaxAttempts)
            return End(step, loss);
        step.SetTimer(TimerKind.Reconnect, 0, _backoff.Next());
        return true;
    }

    private bool End(Step step, RealtimeLoss loss)
    {
        step.Add(new Effect.End(new(VoiceSessionEndReason.ConnectionLost, loss.Code ?? _loss?.Code, loss.Status ?? _loss?.Status)));
        return false;
    }

    private void Move(Step step, VoiceSessionState state)
    {
        if (State == state)
            return;
        State = state;
        step.Add(new Effect.MoveTo(state));
    }
}
