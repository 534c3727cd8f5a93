namespace RealtimeVoiceTools.Transports.WebSockets;

/// <summary>
/// Notices a peer that was sent something to answer and is gone: nothing arrives any more, and nothing tells that the connection is lost.
/// Any sign of life settles what is owed.
/// </summary>
/// <remarks>The sender tells of what it sends, the receiver of what it hears; the timer may fire at any moment, so it looks at the times.</remarks>
internal sealed class AnswerWatch : IDisposable
{
    private readonly TimeProvider _time;
    private readonly TimeSpan _timeout;
    private readonly Action _onSilence;
    private readonly ITimer _timer;

    // Guards the three below.
    private readonly object _gate = new();
    private bool _isOwed;
    private bool _isDeaf;
    private long _since;

    public AnswerWatch(TimeProvider time, TimeSpan timeout, Action onSilence)
    {
        _time = time;
        _timeout = timeout;
        _onSilence = onSilence;
        _timer = time.CreateTimer(static watch => ((AnswerWatch)watch!).Look(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>To be called before the send: the answer may be here before the send has returned.</summary>
    public void Sending()
    {
        if (_timeout == Timeout.InfiniteTimeSpan)
            return;
        lock (_gate)
        {
            if (_isOwed)
                return;
            _isOwed = true;
            _since = _time.GetTimestamp();
        }
        _timer.Change(_timeout, Timeout.InfiniteTimeSpan);
    }

    public void Heard()
    {
        lock (_gate)
            _isOwed = false;
    }

    /// <summary>Waits for our own reader. What the peer says meanwhile is not heard, so its silence is not held against it.</summary>
    public async ValueTask DeafAsync(ValueTask ownReader)
    {
        if (ownReader.IsCompleted)
        {
            await ownReader.ConfigureAwait(false);
            return;
        }
        Set(isDeaf: true);
        try
        {
            await ownReader.ConfigureAwait(false);
        }
        finally
        {
            Set(isDeaf: false);
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Set(bool isDeaf)
    {
        lock (_gate)
        {
            _isDeaf = isDeaf;
            _since = _time.GetTimestamp();
        }
    }

    private void Look()
    {
        TimeSpan left;
        lock (_gate)
        {
            if (!_isOwed)
                return;
            left = _isDeaf ? _timeout : _timeout - _time.GetElapsedTime(_since);
        }
        if (left <= TimeSpan.Zero)
            _onSilence();
        else
            _timer.Change(left + TimeSpan.FromMilliseconds(1), Timeout.InfiniteTimeSpan);
    }
}
