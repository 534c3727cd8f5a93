using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools;

/// <summary>
/// The connections of a session, one in use at a time: makes them, reads the one in use, and releases them. What it makes and reads is posted to the
/// loop; sending is allowed from any thread, and goes nowhere while none is in use.
/// </summary>
internal sealed class SessionConnections : IAsyncDisposable
{
    private const int MostUnreadFrames = 1024;
    private static readonly TimeSpan LongestGoodbye = TimeSpan.FromSeconds(2);

    private readonly IRealtimeConnector _connector;
    private readonly IRealtimeDialect _dialect;
    private readonly SessionLog _log;
    private readonly CancellationTokenSource _stopped = new();
    private readonly SemaphoreSlim _unread = new(MostUnreadFrames);
    private readonly object _gate = new();
    private readonly Dictionary<int, IRealtimeTransport> _made = [];
    private volatile IRealtimeTransport? _current;
    private volatile bool _takesAudio;
    private readonly List<Task> _work = [];
    private long _dropped;
    private bool _isClosed;

    public SessionConnections(IRealtimeConnector connector, IRealtimeTransport first, IRealtimeDialect dialect, SessionLog log)
    {
        _connector = connector;
        _dialect = dialect;
        _log = log;
        _made[0] = _current = first;
        AudioInBand = first.Capabilities.AudioInBand;
    }

    /// <summary>Where signals go.</summary>
    public required Action<Signal> Post { get; init; }

    /// <summary>Shows whoever asked for it what came in.</summary>
    public required Action<ReadOnlyMemory<byte>> Received { get; init; }

    /// <summary>What each connection is to attach to, or null for a new session of the provider's.</summary>
    public string? CallId { get; init; }

    public required TimeProvider Time { get; init; }

    /// <summary>The sound passes over these connections; the same for all of them.</summary>
    public bool AudioInBand { get; }

    /// <summary>Pieces of the caller's audio that were not sent, on all connections.</summary>
    public long DroppedAudio => Interlocked.Read(ref _dropped) + (_current?.DroppedAudioMessages ?? 0);

    /// <summary>The session is not over.</summary>
    public bool IsOpen => !Volatile.Read(ref _isClosed);

    public void Start()
    {
        Post(new Signal.ConnectionOpened(_current!.Capabilities));
        Track(() => ReadAsync(0, _current!));
    }

    /// <returns>False when the session is over. While there is no connection audio is dropped and counted.</returns>
    public bool TrySend(ReadOnlySpan<byte> message, RealtimeMessageKind kind)
    {
        if ((kind == RealtimeMessageKind.Control || _takesAudio) && _current is { } transport && transport.TrySend(message, kind))
            return true;
        if (kind == RealtimeMessageKind.Audio && !message.IsEmpty)
            Interlocked.Increment(ref _dropped);
        return IsOpen;
    }

    /// <summary>The provider knows what to do with the caller's audio.</summary>
    public void TakeAudio() => _takesAudio = true;

    /// <summary>A message of the connection in use has been dealt with.</summary>
    public void Release() => _unread.Release();

    public void Connect(Effect.Connect connect) => Track(() => ConnectAsync(connect));

    public void Use(int number)
    {
        IRealtimeTransport? transport;
        _takesAudio = false;
        lock (_gate)
            _current = transport = _made.GetValueOrDefault(number);
        if (transport is not null)
            Track(() => ReadAsync(number, transport));
    }

    public void Disconnect(int number)
    {
        IRealtimeTransport? transport;
        lock (_gate)
        {
            if (!_made.Remove(number, out transport))
                return;
            if (transport == _current)
                _current = null;
        }

        Interlocked.Add(ref _dropped, transport.DroppedAudioMessages);
        Track(() => LeaveAsync(transport));
    }

    /// <summary>Says goodbye on the connection in use, and drops all others.</summary>
    public async Task CloseAsync(CancellationToken cancellationToken)
    {
        IRealtimeTransport? current = _current;
        Volatile.Write(ref _isClosed, true);
        try
        {
            if (current is not null)
                await current.CloseAsync(RealtimeCloseStatus.Normal, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            _log.TransportFailed(exception);
        }

        await _stopped.CancelAsync().ConfigureAwait(false);
        foreach (int other in Others(current))
            Disconnect(other);
        try
        {
            await Work().WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // A transport that does not heed its token is dropped when it is disposed of.
        }
    }

    public async ValueTask DisposeAsync()
    {
        Volatile.Write(ref _isClosed, true);
        await _stopped.CancelAsync().ConfigureAwait(false);
        IRealtimeTransport[] made;
        lock (_gate)
        {
            made = [.. _made.Values];
            _made.Clear();
        }

        foreach (IRealtimeTransport transport in made)
            await DisposeAsync(transport).ConfigureAwait(false);
    }

    /// <summary>A connection that still lives is told goodbye, but not waited for.</summary>
    private async Task LeaveAsync(IRealtimeTransport transport)
    {
        try
        {
            using var limit = new CancellationTokenSource(LongestGoodbye, Time);
            if (transport.CloseStatus is null)
                await transport.CloseAsync(RealtimeCloseStatus.Normal, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // A peer that does not answer is told nothing more.
        }
        catch (Exception exception)
        {
            _log.TransportFailed(exception);
        }

        await DisposeAsync(transport).ConfigureAwait(false);
    }

    private int[] Others(IRealtimeTransport? current)
    {
        lock (_gate)
            return [.. _made.Where(made => made.Value != current).Select(made => made.Key)];
    }

    private Task Work()
    {
        lock (_gate)
            return Task.WhenAll(_work);
    }

    private async Task ConnectAsync(Effect.Connect connect)
    {
        IRealtimeTransport transport;
        try
        {
            transport = await _connector.ConnectAsync(new RealtimeConnectRequest { CallId = CallId, Attempt = connect.Attempt }, _stopped.Token).ConfigureAwait(false);
        }
        catch (Exception exception) // The edge to the application's code: whatever it throws, there is no connection.
        {
            if (_stopped.IsCancellationRequested)
                return;
            if (exception is not RealtimeConnectException)
                _log.TransportFailed(exception);
            var refused = exception as RealtimeConnectException;
            Post(new Signal.ConnectionFailed(connect.Number, refused?.StatusCode is { } status ? $"http_{status}" : null, refused is { IsPermanent: true }));
            return;
        }

        bool isLate;
        lock (_gate)
        {
            isLate = Volatile.Read(ref _isClosed);
            if (!isLate)
                _made[connect.Number] = transport;
        }

        if (isLate)
            await DisposeAsync(transport).ConfigureAwait(false);
        else
            Post(new Signal.ConnectionOpened(transport.Capabilities, connect.Number));
    }

    private async Task ReadAsync(int number, IRealtimeTransport transport)
    {
        var events = new List<RealtimeEvent>();
        try
        {
            while (await transport.ReadAsync(_stopped.Token).ConfigureAwait(false) is { } message)
            {
                events.Clear();
                Received(message);
                _dialect.Read(message.Span, events);
                foreach (RealtimeEvent received in events)
                {
                    await _unread.WaitAsync(_stopped.Token).ConfigureAwait(false);
                    Post(new Signal.Received(received, number));
                }
            }
        }
        catch (OperationCanceledException) when (_stopped.IsCancellationRequested)
        {
            return;
        }
        catch (Exception exception)
        {
            _log.TransportFailed(exception);
        }

        Post(new Signal.ConnectionClosed(transport.CloseStatus ?? new RealtimeCloseStatus(null), number));
    }

    private async Task DisposeAsync(IRealtimeTransport transport)
    {
        try
        {
            await transport.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            _log.TransportFailed(exception);
        }
    }

    private void Track(Func<Task> work)
    {
        Task begun = Task.Run(work);
        lock (_gate)
        {
            _work.RemoveAll(work => work.IsCompleted);
            _work.Add(begun);
        }
    }
}
