using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools;

/// <summary>How to reach OpenAI's Realtime API, or a server that speaks its protocol, over a WebSocket.</summary>
public sealed class OpenAIOptions
{
    /// <summary>The key. Read anew for each connection; never logged. Required by OpenAI itself; a server of your own may need none.</summary>
    public string? ApiKey { get; set; }

    /// <summary>The model.</summary>
    /// <value>Default "gpt-realtime-2.1".</value>
    public string Model { get; set; } = "gpt-realtime-2.1";

    /// <summary>Another server than OpenAI's, <c>ws://</c> or <c>wss://</c>. The model is added to its query unless it names one.</summary>
    /// <value>Default null: OpenAI's own.</value>
    public Uri? Endpoint { get; set; }

    /// <summary>The form of the protocol that the server expects.</summary>
    /// <value>Default <see cref="OpenAIDialectVersion.GA"/>.</value>
    public OpenAIDialectVersion Version { get; set; }

    /// <summary>Bounds and times of the connection.</summary>
    public Transports.WebSocketTransportOptions Transport { get; } = new();
}
