using System.Net.WebSockets;
using System.Threading.Channels;
using RealtimeVoiceTools.Transports.WebSockets;

namespace RealtimeVoiceTools.Transports;

/// <summary>A connection over a WebSocket. Usually made by a <see cref="WebSocketRealtimeConnector"/>.</summary>
/// <remarks>
/// One task receives, one sends; both end with the connection. The transport owns the socket.
/// At most two received messages wait for the reader; after that the peer does.
/// </remarks>
public sealed class WebSocketRealtimeTransport : IRealtimeTransport
{
    private static readonly TimeSpan LongestDispose = TimeSpan.FromSeconds(2);

    private readonly WebSocket _socket;
    private readonly WebSocketTransportOptions _options;
    private readonly MessageReceiver _receiver;
    private readonly SendQueue _queue;
    private readonly SendWatch _watch;
    private readonly AnswerWatch _answers;
    private readonly ITimer _closeTimer;
    private readonly ConnectionEnd _end = new();
    private readonly CancellationTokenSource _closing = new();
    private readonly Channel<PooledMessage> _received = Channel.CreateBounded<PooledMessage>(
        new BoundedChannelOptions(1) { SingleReader = true, SingleWriter = true });
    private readonly Task _receiving;
    private readonly Task _sending;
    private PooledMessage? _current;
    private RealtimeCloseStatus? _goodbye;
    private volatile bool _saidGoodbye;
    private int _isDisposed;

    /// <summary>Takes over a connected socket.</summary>
    /// <param name="socket">An open socket that nobody else uses; disposed with the transport.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="timeProvider">Null for the system's clock.</param>
    /// <param name="callId">The call that the socket is a second connection to, or null for a conversation of its own.</param>
    public WebSocketRealtimeTransport(WebSocket socket, WebSocketTransportOptions? options = null, TimeProvider? timeProvider = null, string? callId = null)
    {
        ArgumentNullException.ThrowIfNull(socket);
        TimeProvider time = timeProvider ?? TimeProvider.System;
        _socket = socket;
        _options = (options ?? new()).Snapshot();
        Capabilities = new()
        {
            MaxMessageBytes = _options.MaxSendBytes,
            CallId = callId,
            AudioInBand = callId is null,
            ServerManagedPlayback = callId is not null,
        };
        _queue = new(_options, time);
        _watch = new(time, _options.SendTimeout, () => Drop("The peer took no data in time."));
        _answers = new(time, _options.AnswerTimeout, () => Drop("The peer left what it was sent without a sign of life."));
        _receiver = new(socket, _options.MaxReceiveBytes, _answers.Heard);
        _closeTimer = time.CreateTimer(
            static transport => ((WebSocketRealtimeTransport)transport!)._socket.Abort(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _receiving = Task.Run(ReceiveAsync);
        _sending = Task.Run(SendAsync);
    }

    /// <inheritdoc/>
    public RealtimeTransportCapabilities Capabilities { get; }

    /// <inheritdoc/>
    public RealtimeCloseStatus? CloseStatus => _end.Status;

    /// <inheritdoc/>
    public long DroppedAudioMessages => _queue.DroppedAudio;

    /// <inheritdoc/>
    public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken)
    {
        _current?.Return();
        _current = null;
        if (!await _received.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false) || !_received.Reader.TryRead(out PooledMessage message))
            return null;
        _current = message;
        return message.Memory;
    }

    /// <inheritdoc/>
    public bool TrySend(ReadOnlySpan<byte> message, RealtimeMessageKind kind)
    {
        if (message.Length > _options.MaxSendBytes)
            throw new RealtimeMessageTooLargeException(message.Length, _options.MaxSendBytes);
        SendQueueResult result = _queue.Add(message, kind);
        if (result == SendQueueResult.Full)
            Drop("Too much waits for a slow peer.");
        return result == SendQueueResult.Added;
    }

    /// <inheritdoc/>
    /// <remarks>A code that may not travel (null, 1005, 1006) is sent as 1000.</remarks>
    public async ValueTask CloseAsync(RealtimeCloseStatus status, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(status);
        SayGoodbye(status, keepControl: true);
        try
        {
            await _end.Reached.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Drop("The close was not waited for.");
            throw;
        }
    }

    /// <summary>Drops the connection if it is open; a close that has begun gets <see cref="WebSocketTransportOptions.CloseTimeout"/> to finish, at most two seconds.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 0)
        {
            if (Volatile.Read(ref _goodbye) is null)
                Drop("The connection was disposed of.");
            else
                _closeTimer.Change(_options.CloseTimeout < LongestDispose ? _options.CloseTimeout : LongestDispose, Timeout.InfiniteTimeSpan);
        }
        await _sending.ConfigureAwait(false);
        await _receiving.ConfigureAwait(false);
        _socket.Dispose();
        _closeTimer.Dispose();
        _watch.Dispose();
        _answers.Dispose();
    }

    private async Task ReceiveAsync()
    {
        try
        {
            while (await _receiver.ReceiveAsync().ConfigureAwait(false) is { } message)
                await HandOverAsync(message).ConfigureAwait(false);
            RealtimeCloseStatus said = CloseCodes.FromPeer(_socket);
            SayGoodbye(said, keepControl: false);
            End(_saidGoodbye ? _goodbye! : said);
        }
        catch (RealtimeMessageTooLargeException)
        {
            End(CloseCodes.TooLarge);
            SayGoodbye(CloseCodes.TooLarge, keepControl: false);
            await DiscardRestAsync().ConfigureAwait(false);
        }
        // Whatever a broken socket throws means the same: the connection is gone.
        catch (Exception)
        {
            Lose();
        }
    }

    private async ValueTask HandOverAsync(PooledMessage message)
    {
        try
        {
            await _answers.DeafAsync(_received.Writer.WriteAsync(message, _closing.Token)).ConfigureAwait(false);
        }
        catch (Exception closing) when (closing is OperationCanceledException or ChannelClosedException)
        {
            message.Return();
        }
    }

    // A peer that is still sending would otherwise lose our close message to a reset.
    private async Task DiscardRestAsync()
    {
        byte[] scratch = new byte[4096];
        try
        {
            while ((await _socket.ReceiveAsync(scratch.AsMemory(), CancellationToken.None).ConfigureAwait(false)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception)
        {
            // Gone already; the end has been reported.
        }
    }

    private async Task SendAsync()
    {
        try
        {
            do
            {
                while (_queue.TryTake(out PooledMessage message))
                {
                    if (message.Kind == RealtimeMessageKind.Control)
                        _answers.Sending();
                    await _watch.WatchAsync(_socket.SendAsync(message.Memory, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None)).ConfigureAwait(false);
                    message.Return();
                }
            }
            while (await _queue.WaitAsync().ConfigureAwait(false));
            if (Volatile.Read(ref _goodbye) is { } goodbye)
            {
                _saidGoodbye = true;
                _closeTimer.Change(_options.CloseTimeout, Timeout.InfiniteTimeSpan);
                await _socket.CloseOutputAsync(CloseCodes.Sendable(goodbye), CloseCodes.Reason(goodbye), CancellationToken.None).ConfigureAwait(false);
            }
        }
        catch (Exception)
        {
            Lose();
        }
    }

    private void SayGoodbye(RealtimeCloseStatus status, bool keepControl)
    {
        if (Interlocked.CompareExchange(ref _goodbye, status, null) is not null)
            return;
        _closeTimer.Change(_options.SendTimeout, Timeout.InfiniteTimeSpan);
        _queue.Close(keepControl);
        _closing.Cancel();
    }

    private void Drop(string why) => Abort(new RealtimeCloseStatus(null, why));

    // Once our close message is on its way, a peer that hangs up instead of answering has heard enough.
    private void Lose() => Abort(_saidGoodbye ? _goodbye! : new RealtimeCloseStatus(null, "The connection was lost."));

    private void Abort(RealtimeCloseStatus status)
    {
        End(status);
        _queue.Close(keepControl: false);
        _closing.Cancel();
        _socket.Abort();
    }

    private void End(RealtimeCloseStatus status)
    {
        _end.TrySet(status);
        _received.Writer.TryComplete();
    }
}
