using System.Net.WebSockets;

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

    /// <inheritdoc/>
    public async ValueTask<IRealtimeTransport> ConnectAsync(CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(_options.ConnectTimeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeout.Token);
        var socket = new ClientWebSocket();
        try
        {
            Configure(socket.Options);
            await AddHeadersAsync(socket.Options, either.Token).ConfigureAwait(false);
            await socket.ConnectAsync(_endpoint, either.Token).ConfigureAwait(false);
            return new WebSocketRealtimeTransport(socket, _options, _time);
        }
        catch (Exception fault)
        {
            int status = (int)socket.HttpStatusCode;
            socket.Dispose();
            cancellationToken.ThrowIfCancellationRequested();
            throw Explain(fault, status, timeout.IsCancellationRequested);
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

    private RealtimeConnectException Explain(Exception fault, int status, bool isTimeout) => fault switch
    {
        RealtimeConnectException known => known,
        _ when isTimeout => new($"{_endpoint.Authority} did not answer within {_options.ConnectTimeout.TotalSeconds:0.#} s.", fault),
        WebSocketException when status is 401 or 403 or 404 => new(Refusal(status), fault) { StatusCode = status, IsPermanent = true },
        WebSocketException when status is not 0 and not 101 => new(Refusal(status), fault) { StatusCode = status },
        WebSocketException => new($"{_endpoint.Authority} could not be reached.", fault),
        // A header value may be a credential, and the framework's message may hold it.
        ArgumentException or FormatException => new("A header for the connection is not valid; look for line breaks in the key.") { IsPermanent = true },
        _ => new("The credentials for the connection could not be obtained.", fault),
    };

    private string Refusal(int status) => status switch
    {
        401 or 403 => $"{_endpoint.Authority} refused the credentials (HTTP {status}).",
        404 => $"{_endpoint.Authority} does not know this model or address (HTTP 404).",
        _ => $"{_endpoint.Authority} refused the connection (HTTP {status}).",
    };
}
