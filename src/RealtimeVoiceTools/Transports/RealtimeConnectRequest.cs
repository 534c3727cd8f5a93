namespace RealtimeVoiceTools.Transports;

/// <summary>Which connection a session asks its <see cref="IRealtimeConnector"/> for.</summary>
/// <remarks>Immutable.</remarks>
public sealed record RealtimeConnectRequest
{
    /// <summary>
    /// The call to attach to: a conversation whose sound runs elsewhere (WebRTC, SIP) and that this connection is to steer. Null, the default, begins a
    /// conversation of its own. It may come from a webhook, so treat it as untrusted text: escape it wherever it goes.
    /// </summary>
    public string? CallId { get; init; }

    /// <summary>0 for the first connection of a session, then the number of the try: 1 for the first try to reconnect.</summary>
    public int Attempt { get; init; }
}
