namespace RealtimeVoiceTools.Transports;

/// <summary>
/// One connection to a realtime provider: whole messages in, whole messages out. It knows neither JSON nor tools.
/// </summary>
/// <remarks>
/// <see cref="TrySend"/> may be called from any thread at any time. <see cref="ReadAsync"/> is called by one reader at a time.
/// A transport is used for one connection only; a new connection is a new transport, made by an <see cref="IRealtimeConnector"/>.
/// </remarks>
public interface IRealtimeTransport : IAsyncDisposable
{
    /// <summary>What this connection can do. Fixed for its whole life.</summary>
    RealtimeTransportCapabilities Capabilities { get; }

    /// <summary>
    /// How the connection ended, or null while it is open. Set before <see cref="ReadAsync"/> reports the end, and never changed afterwards.
    /// </summary>
    RealtimeCloseStatus? CloseStatus { get; }

    /// <summary>Number of audio messages dropped because the peer did not take them in time.</summary>
    long DroppedAudioMessages { get; }

    /// <summary>Waits for the next whole message, reassembled from its frames.</summary>
    /// <returns>
    /// The message, valid until the next call, or null when the connection has ended; <see cref="CloseStatus"/> then says how.
    /// A lost connection is an end, not an exception.
    /// </returns>
    /// <exception cref="OperationCanceledException">The token was cancelled; the connection stays open.</exception>
    ValueTask<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Copies a message into the send queue. Never waits. Messages of one kind leave in the order given; control goes before audio.
    /// </summary>
    /// <returns>
    /// True when the message was queued. False when the connection has ended, or when the control queue is full: the peer is then
    /// taken for dead and the connection is dropped. Audio is never refused on a living connection: a full audio queue drops its oldest message and counts it.
    /// </returns>
    /// <exception cref="RealtimeMessageTooLargeException">The message exceeds <see cref="RealtimeTransportCapabilities.MaxMessageBytes"/>.</exception>
    bool TrySend(ReadOnlySpan<byte> message, RealtimeMessageKind kind);

    /// <summary>
    /// Sends what is queued as control, then closes the connection. Does nothing when it has already ended.
    /// Cancelling the token stops the wait and drops the connection.
    /// </summary>
    ValueTask CloseAsync(RealtimeCloseStatus status, CancellationToken cancellationToken);
}
