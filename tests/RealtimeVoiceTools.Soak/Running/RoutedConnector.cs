using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Soak;

/// <summary>Connects each call to the server of its own, over a real socket; a reconnect goes where the call's first connection went.</summary>
internal sealed class RoutedConnector : IRealtimeConnector
{
    private static readonly AsyncLocal<Uri?> Route = new();

    /// <summary>Everything that the calling code begins from here on connects to this server.</summary>
    public static void RouteTo(Uri endpoint) => Route.Value = endpoint;

    public ValueTask<IRealtimeTransport> ConnectAsync(RealtimeConnectRequest request, CancellationToken cancellationToken) =>
        new WebSocketRealtimeConnector(Route.Value ?? throw new InvalidOperationException("The call has no route.")).ConnectAsync(request, cancellationToken);
}
