namespace RealtimeVoiceTools.Transports;

/// <summary>Makes one <see cref="IRealtimeTransport"/> for each connection and each reconnection, asking for credentials each time.</summary>
/// <remarks>Must be safe to call from several sessions at once.</remarks>
public interface IRealtimeConnector
{
    /// <summary>Opens a connection. The caller owns and disposes the transport.</summary>
    /// <exception cref="RealtimeConnectException">The provider refused or could not be reached.</exception>
    ValueTask<IRealtimeTransport> ConnectAsync(CancellationToken cancellationToken);
}
