namespace RealtimeVoiceTools.Transports.WebSockets;

/// <summary>Notices that one message does not leave: the peer has stopped reading, and nothing else would tell.</summary>
/// <remarks>One writer begins and ends; the timer may fire at any moment, so it looks at the time of the send under way.</remarks>
internal sealed class SendWatch : IDisposable
{
    private readonly TimeProvider _time;
    private readonly TimeSpan _timeout;
    private readonly Action _onStalled;
    private readonly ITimer _timer;

    // Guards the two below.
    private readonly object _gate = new();
    private bool _isSending;
    private long _began;

    public SendWatch(TimeProvider time, TimeSpan timeout, Action onStalled)
    {
        _time = time;
        _timeout = timeout;
        _onStalled = onStalled;
        _timer = time.CreateTimer(static watch => ((SendWatch)watch!).Look(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Waits for one send, and watches it when it does not end at once.</summary>
    public async ValueTask WatchAsync(ValueTask send)
    {
        if (send.IsCompleted)
        {
            await send.ConfigureAwait(false);
            return;
        }
        Set(isSending: true, _timeout);
        try
        {
            await send.ConfigureAwait(false);
        }
        finally
        {
            Set(isSending: false, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Set(bool isSending, TimeSpan due)
    {
        lock (_gate)
        {
            _isSending = isSending;
            _began = _time.GetTimestamp();
        }
        _timer.Change(due, Timeout.InfiniteTimeSpan);
    }

    private void Look()
    {
        TimeSpan left;
        lock (_gate)
        {
            if (!_isSending)
                return;
            left = _timeout - _time.GetElapsedTime(_began);
        }
        if (left <= TimeSpan.Zero)
            _onStalled();
        else
            _timer.Change(left + TimeSpan.FromMilliseconds(1), Timeout.InfiniteTimeSpan);
    }
}
