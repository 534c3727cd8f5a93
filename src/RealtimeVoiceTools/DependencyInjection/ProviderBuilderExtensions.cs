using System.Collections.ObjectModel;
using RealtimeVoiceTools;
using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Transports;
using RealtimeVoiceTools.Transports.WebSockets;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Chooses the provider that sessions connect to. The last choice counts.</summary>
public static class ProviderBuilderExtensions
{
    /// <summary>OpenAI, or a server that speaks its protocol.</summary>
    /// <exception cref="ArgumentException">OpenAI itself is meant and no key is given.</exception>
    public static VoiceToolsBuilder UseOpenAI(this VoiceToolsBuilder builder, Action<OpenAIOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configure);
        var options = new OpenAIOptions();
        configure(options);
        if (options.Endpoint is null && string.IsNullOrWhiteSpace(options.ApiKey))
            throw new ArgumentException($"{nameof(OpenAIOptions)}.{nameof(OpenAIOptions.ApiKey)} is empty. Set it, or set {nameof(OpenAIOptions.Endpoint)} to a server that needs none.", nameof(configure));
        return builder.UseWebSocket(
            RealtimeEndpoints.OpenAI(options.Model, options.Endpoint),
            _ => ValueTask.FromResult(string.IsNullOrWhiteSpace(options.ApiKey)
                ? ReadOnlyDictionary<string, string>.Empty
                : RealtimeEndpoints.OpenAIHeaders(options.ApiKey, options.Version)),
            options.Version,
            options.Transport);
    }

    /// <summary>An Azure OpenAI resource, or Azure Voice Live by <see cref="AzureOpenAIOptions.Version"/>.</summary>
    /// <exception cref="ArgumentException">The resource, the deployment or the credentials are missing, or Azure does not speak the version; the message names which.</exception>
    public static VoiceToolsBuilder UseAzureOpenAI(this VoiceToolsBuilder builder, Action<AzureOpenAIOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configure);
        var options = new AzureOpenAIOptions();
        configure(options);
        if (options.Resource is null || string.IsNullOrWhiteSpace(options.Deployment))
            throw new ArgumentException($"{nameof(AzureOpenAIOptions)} needs {nameof(AzureOpenAIOptions.Resource)} and {nameof(AzureOpenAIOptions.Deployment)}.", nameof(configure));
        if (string.IsNullOrWhiteSpace(options.ApiKey) == options.GetTokenAsync is null)
            throw new ArgumentException($"{nameof(AzureOpenAIOptions)} needs either {nameof(AzureOpenAIOptions.ApiKey)} or {nameof(AzureOpenAIOptions.GetTokenAsync)}.", nameof(configure));
        return builder.UseWebSocket(
            options.Version switch
            {
                OpenAIDialectVersion.GA => RealtimeEndpoints.AzureOpenAI(options.Resource, options.Deployment),
                OpenAIDialectVersion.Beta => RealtimeEndpoints.AzureOpenAIPreview(options.Resource, options.Deployment),
                OpenAIDialectVersion.VoiceLive => RealtimeEndpoints.AzureVoiceLive(options.Resource, options.Deployment),
                _ => throw new ArgumentException($"Azure does not speak {options.Version}. Set {nameof(AzureOpenAIOptions)}.{nameof(AzureOpenAIOptions.Version)} to another.", nameof(configure)),
            },
            async cancellationToken => options.GetTokenAsync is { } token
                ? RealtimeEndpoints.BearerHeaders(await token(cancellationToken).ConfigureAwait(false))
                : RealtimeEndpoints.AzureKeyHeaders(options.ApiKey!),
            options.Version,
            options.Transport);
    }

    /// <summary>Any server that speaks the OpenAI Realtime protocol over a WebSocket.</summary>
    /// <remarks>
    /// Sessions can attach to a call (<see cref="VoiceSessionOptions.AttachTo"/>) with <see cref="OpenAIDialectVersion.GA"/>; the other forms know no such connection,
    /// and connecting is refused. <see cref="UseOpenAI"/> and <see cref="UseAzureOpenAI"/> are alike in this.
    /// </remarks>
    /// <param name="builder">The builder.</param>
    /// <param name="endpoint">Where to connect, <c>ws</c> or <c>wss</c>, query included.</param>
    /// <param name="headers">Headers, asked for anew at each connection, or null for none.</param>
    /// <param name="version">The form of the protocol that the server expects.</param>
    /// <param name="options">Bounds and times of the connection, or null for the defaults.</param>
    public static VoiceToolsBuilder UseWebSocket(
        this VoiceToolsBuilder builder, Uri endpoint, Func<CancellationToken, ValueTask<IReadOnlyDictionary<string, string>>>? headers = null,
        OpenAIDialectVersion version = OpenAIDialectVersion.GA, WebSocketTransportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.UseConnector(new WebSocketRealtimeConnector(endpoint, headers, options) { AttachesToCalls = version == OpenAIDialectVersion.GA }, version);
    }
}
