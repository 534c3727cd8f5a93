namespace RealtimeVoiceTools.Transports.WebSockets;

/// <summary>How the connection ends: decided once, by whoever is first.</summary>
internal sealed class ConnectionEnd
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private RealtimeCloseStatus? _status;

    public RealtimeCloseStatus? Status => Volatile.Read(ref _status);

    public Task Reached => _reached.Task;

    /// <summary>True for the first caller.</summary>
    public bool TrySet(RealtimeCloseStatus status)
    {
        if (Interlocked.CompareExchange(ref _status, status, null) is not null)
            return false;
        _reached.TrySetResult();
        return true;
    }
}
