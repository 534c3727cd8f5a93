using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools;

/// <summary>How to reach the Realtime API of an Azure OpenAI resource over a WebSocket.</summary>
public sealed class AzureOpenAIOptions
{
    /// <summary>The resource, such as <c>https://name.openai.azure.com</c>. Required.</summary>
    public Uri? Resource { get; set; }

    /// <summary>The name of the deployed model. Required.</summary>
    public string? Deployment { get; set; }

    /// <summary>The resource's key, sent as <c>api-key</c>. Either this or <see cref="GetTokenAsync"/>.</summary>
    public string? ApiKey { get; set; }

    /// <summary>Gives a Microsoft Entra token for each connection (scope <c>https://ai.azure.com/.default</c>). Either this or <see cref="ApiKey"/>.</summary>
    public Func<CancellationToken, ValueTask<string>>? GetTokenAsync { get; set; }

    /// <summary>
    /// <see cref="OpenAIDialectVersion.Beta"/> for the preview versions of the service, which speak the older form;
    /// <see cref="OpenAIDialectVersion.VoiceLive"/> for Voice Live, whose resource is <c>https://name.services.ai.azure.com</c>
    /// and whose <see cref="Deployment"/> is the model.
    /// </summary>
    /// <value>Default <see cref="OpenAIDialectVersion.GA"/>.</value>
    public OpenAIDialectVersion Version { get; set; }

    /// <summary>Bounds and times of the connection.</summary>
    public Transports.WebSocketTransportOptions Transport { get; } = new();
}
