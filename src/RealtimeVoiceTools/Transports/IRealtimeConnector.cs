namespace RealtimeVoiceTools.Transports;

/// <summary>Makes one <see cref="IRealtimeTransport"/> for each connection and each reconnection, asking for credentials each time.</summary>
/// <remarks>Must be safe to call from several sessions at once.</remarks>
public interface IRealtimeConnector
{
    /// <summary>Opens a connection. The caller owns and disposes the transport.</summary>
    /// <param name="request">Which connection is asked for.</param>
    /// <param name="cancellationToken">Gives up connecting.</param>
    /// <exception cref="RealtimeConnectException">
    /// The provider refused or could not be reached; or <see cref="RealtimeConnectRequest.CallId"/> is set and this connector cannot attach to calls,
    /// which is permanent.
    /// </exception>
    ValueTask<IRealtimeTransport> ConnectAsync(RealtimeConnectRequest request, CancellationToken cancellationToken);
}
