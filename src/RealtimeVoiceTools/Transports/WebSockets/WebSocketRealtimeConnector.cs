using System.Globalization;
using System.Net.WebSockets;
using RealtimeVoiceTools.Transports.WebSockets;

namespace RealtimeVoiceTools.Transports;

/// <summary>Connects over a WebSocket.</summary>
/// <remarks>Immutable, and safe to share between sessions. A proxy is the platform's business.</remarks>
public sealed class WebSocketRealtimeConnector : IRealtimeConnector
{
    private readonly Uri _endpoint;
    private readonly Func<CancellationToken, ValueTask<IReadOnlyDictionary<string, string>>>? _headers;
    private readonly WebSocketTransportOptions _options;
    private readonly TimeProvider _time;

    /// <summary>Creates a connector.</summary>
    /// <param name="endpoint">Where to connect, <c>ws</c> or <c>wss</c>, query included.</param>
    /// <param name="headers">Asked anew for each connection, so credentials may change between them. Null for none.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="timeProvider">Null for the system's clock.</param>
    public WebSocketRealtimeConnector(
        Uri endpoint,
        Func<CancellationToken, ValueTask<IReadOnlyDictionary<string, string>>>? headers = null,
        WebSocketTransportOptions? options = null,
        TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        if (!endpoint.IsAbsoluteUri || endpoint.Scheme is not ("ws" or "wss"))
            throw new ArgumentException("A WebSocket endpoint is an absolute address that begins with ws:// or wss://.", nameof(endpoint));
        _endpoint = endpoint;
        _headers = headers;
        _options = (options ?? new()).Snapshot();
        _time = timeProvider ?? TimeProvider.System;
    }

    /// <summary>The form of the protocol that is spoken at the endpoint knows second connections to a call.</summary>
    internal bool AttachesToCalls { get; init; } = true;

    /// <inheritdoc/>
    /// <remarks>
    /// With a <see cref="RealtimeConnectRequest.CallId"/> the endpoint's <c>model</c> gives way to <c>call_id</c>: OpenAI's and Azure OpenAI's way to
    /// attach to a call. No audio passes over such a connection, and the provider plays.
    /// </remarks>
    public async ValueTask<IRealtimeTransport> ConnectAsync(RealtimeConnectRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.CallId is not null && !AttachesToCalls)
            throw new RealtimeConnectException($"{_endpoint.Authority} speaks a form of the protocol in which no call can be attached to. Leave AttachTo out.") { IsPermanent = true };
        Uri endpoint = request.CallId is { } callId ? RealtimeEndpoints.OfCall(_endpoint, callId) : _endpoint;
        using var timeout = new CancellationTokenSource(_options.ConnectTimeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        var socket = new ClientWebSocket();
        try
        {
            Configure(socket.Options);
            await AddHeadersAsync(socket.Options, either.Token).ConfigureAwait(false);
            await socket.ConnectAsync(endpoint, either.Token).ConfigureAwait(false);
            return new WebSocketRealtimeTransport(socket, _options, _time, request.CallId);
        }
        catch (Exception fault)
        {
            ConnectAnswer? answer = ConnectAnswer.Of(socket, _time);
            socket.Dispose();
            cancellationToken.ThrowIfCancellationRequested();
            throw timeout.IsCancellationRequested && fault is not RealtimeConnectException
                ? new RealtimeConnectException($"{_endpoint.Authority} did not answer within {_options.ConnectTimeout.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture)} s.", fault)
                : ConnectFailures.Explain(fault, endpoint, request.CallId is not null, answer);
        }
    }

    private void Configure(ClientWebSocketOptions options)
    {
        options.CollectHttpResponseDetails = true;
        options.KeepAliveInterval = _options.KeepAliveInterval;
#if NET9_0_OR_GREATER
        options.KeepAliveTimeout = _options.KeepAliveTimeout;
#endif
    }

    private async ValueTask AddHeadersAsync(ClientWebSocketOptions options, CancellationToken cancellationToken)
    {
        if (_headers is null)
            return;
        foreach ((string name, string value) in await _headers(cancellationToken).ConfigureAwait(false))
            options.SetRequestHeader(name, value);
    }
}
