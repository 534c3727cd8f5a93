using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools.Transports.WebSockets;

/// <summary>Addresses and credentials of the known providers, as their documents give them.</summary>
internal static class RealtimeEndpoints
{
    private const string AzurePreviewVersion = "2025-04-01-preview";
    private const string VoiceLiveVersion = "2026-04-10";

    private static readonly Uri s_openAI = new("wss://api.openai.com/v1/realtime");

    /// <summary>OpenAI, or a server that speaks its protocol: <paramref name="model"/> is added unless the address names one.</summary>
    public static Uri OpenAI(string model, Uri? endpoint = null) => WithQuery(endpoint ?? s_openAI, ("model", model));

    /// <summary>A second connection, for tools, to a call that runs over WebRTC or SIP: the call instead of a model, on the same address.</summary>
    public static Uri OfCall(Uri endpoint, string callId)
    {
        IEnumerable<string> kept = endpoint.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(pair => !HasParameter(pair, "model") && !HasParameter(pair, "call_id"));
        return WithQuery(new UriBuilder(endpoint) { Query = string.Join('&', kept) }.Uri, ("call_id", callId));
    }

    /// <param name="resource">The resource's address, such as <c>https://name.openai.azure.com</c>.</param>
    /// <param name="deployment">The name of the deployed model.</param>
    public static Uri AzureOpenAI(Uri resource, string deployment) =>
        WithQuery(new Uri(resource, "/openai/v1/realtime"), ("model", deployment));

    /// <summary>Speaks <see cref="OpenAIDialectVersion.Beta"/>.</summary>
    public static Uri AzureOpenAIPreview(Uri resource, string deployment, string apiVersion = AzurePreviewVersion) =>
        WithQuery(new Uri(resource, "/openai/realtime"), ("api-version", apiVersion), ("deployment", deployment));

    /// <summary>Speaks <see cref="OpenAIDialectVersion.VoiceLive"/>.</summary>
    /// <param name="resource">The resource's address, such as <c>https://name.services.ai.azure.com</c>.</param>
    /// <param name="model">The model behind the voice.</param>
    /// <param name="apiVersion">The version of the service.</param>
    public static Uri AzureVoiceLive(Uri resource, string model, string apiVersion = VoiceLiveVersion) =>
        WithQuery(new Uri(resource, "/voice-live/realtime"), ("api-version", apiVersion), ("model", model));

    /// <summary>The beta header must be absent on a current server: it answers with an error and close code 4000.</summary>
    public static IReadOnlyDictionary<string, string> OpenAIHeaders(string key, OpenAIDialectVersion version)
    {
        Dictionary<string, string> headers = new() { ["Authorization"] = $"Bearer {key.Trim()}" };
        if (version == OpenAIDialectVersion.Beta)
            headers["OpenAI-Beta"] = "realtime=v1";
        return headers;
    }

    public static IReadOnlyDictionary<string, string> AzureKeyHeaders(string key) =>
        new Dictionary<string, string> { ["api-key"] = key.Trim() };

    /// <summary>For a Microsoft Entra token.</summary>
    public static IReadOnlyDictionary<string, string> BearerHeaders(string token) =>
        new Dictionary<string, string> { ["Authorization"] = $"Bearer {token.Trim()}" };

    private static Uri WithQuery(Uri address, params ReadOnlySpan<(string Name, string Value)> query)
    {
        var built = new UriBuilder(address)
        {
            Scheme = address.Scheme switch { "https" => "wss", "http" => "ws", var other => other },
            Port = address.IsDefaultPort ? -1 : address.Port,
        };
        string known = built.Query.TrimStart('?');
        foreach ((string name, string value) in query)
        {
            if (!HasParameter(known, name))
                known += (known.Length == 0 ? "" : "&") + $"{name}={Uri.EscapeDataString(value)}";
        }
        built.Query = known;
        return built.Uri;
    }

    private static bool HasParameter(string query, string name) =>
        Array.Exists(query.Split('&'), pair => pair.Split('=')[0].Equals(name, StringComparison.OrdinalIgnoreCase));
}
