using System.Net.WebSockets;
using System.Security.Authentication;

namespace RealtimeVoiceTools.Transports.WebSockets;

/// <summary>Says why a connection could not be made, and whether another try can help. No credential gets into the words.</summary>
internal static class ConnectFailures
{
    public static RealtimeConnectException Explain(Exception fault, Uri endpoint, bool toCall, ConnectAnswer? answer) => fault switch
    {
        RealtimeConnectException known => known,
        WebSocketException when answer is not null => Refused(fault, endpoint, toCall, answer),
        WebSocketException => Unreached(fault, endpoint),
        // A header value may be a credential, and the framework's message may hold it.
        ArgumentException or FormatException => new("A header for the connection is not valid; look for line breaks in the key.") { IsPermanent = true },
        _ => new("The credentials for the connection could not be obtained.", fault),
    };

    private static RealtimeConnectException Refused(Exception fault, Uri endpoint, bool toCall, ConnectAnswer answer) => new(Words(endpoint, toCall, answer.Status), fault)
    {
        StatusCode = answer.Status,
        IsPermanent = IsPermanent(answer.Status),
        RetryAfter = answer.RetryAfter,
    };

    // 408, 409, 425 and 429 speak of this moment. 2xx and 3xx come from something that is no realtime server, and are not followed.
    private static bool IsPermanent(int status) => status is < 500 and not 408 and not 409 and not 425 and not 429;

    private static string Words(Uri endpoint, bool toCall, int status) => status switch
    {
        401 or 403 => $"{endpoint.Authority} refused the credentials (HTTP {status}).",
        404 when toCall => $"{endpoint.Authority} does not know this call, or it has ended (HTTP 404).",
        404 => $"{endpoint.Authority} does not know this model or address (HTTP 404).",
        429 => $"{endpoint.Authority} takes no more connections for now (HTTP 429).",
        < 400 => $"{endpoint.Authority} answered, but not as a WebSocket server (HTTP {status}). Look at the address.",
        _ => $"{endpoint.Authority} refused the connection (HTTP {status}).",
    };

    private static RealtimeConnectException Unreached(Exception fault, Uri endpoint)
    {
        var request = fault.InnerException as HttpRequestException;
        if (request?.InnerException is AuthenticationException)
            return new($"No secure connection to {endpoint.Authority} is possible: its certificate is not trusted, or it speaks no TLS.", fault) { IsPermanent = true };
        return request?.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => new($"The name {endpoint.Host} could not be looked up.", fault),
            HttpRequestError.ConnectionError => new($"{endpoint.Authority} could not be reached.", fault),
            _ => new($"The connection to {endpoint.Authority} broke off before it was made.", fault),
        };
    }
}
