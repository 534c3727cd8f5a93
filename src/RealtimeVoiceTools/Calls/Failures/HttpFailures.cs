using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace RealtimeVoiceTools;

/// <summary>What a failed HTTP request means.</summary>
internal static class HttpFailures
{
    private static readonly TimeSpan MaxWait = TimeSpan.FromDays(1);

    public static ToolFailure Classify(HttpRequestException exception, VoiceToolTraits traits) => exception.StatusCode switch
    {
        { } status => Classify(status, exception, traits),
        null => Classify(exception.HttpRequestError, exception.InnerException, traits),
    };

    private static ToolFailure Classify(HttpStatusCode status, HttpRequestException exception, VoiceToolTraits traits) => (int)status switch
    {
        429 => new(ToolErrorType.RateLimited) { RetryAfter = RetryAfter(exception), NothingHappened = true },
        401 or 403 => new(ToolErrorType.Permission) { NothingHappened = true },
        404 => new(ToolErrorType.NotFound) { NothingHappened = true },
        405 or 410 or 501 => new(ToolErrorType.Permanent) { NothingHappened = true },
        // Both say that the request was not taken up, yet no proof of it that would allow repeating a write.
        408 or 503 => new(ToolErrorType.Temporary) { RetryAfter = RetryAfter(exception) },
        >= 500 => FailureClassifier.Broken(traits),
        _ => new(ToolErrorType.Unknown),
    };

    private static ToolFailure Classify(HttpRequestError error, Exception? inner, VoiceToolTraits traits) => error switch
    {
        HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError => FailureClassifier.NeverReached(),
        HttpRequestError.UserAuthenticationError => new(ToolErrorType.Permission) { NothingHappened = true },
        HttpRequestError.ResponseEnded or HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError => FailureClassifier.Broken(traits),
        _ when inner is SocketException socket => FailureClassifier.Classify(socket, traits),
        _ when inner is IOException => FailureClassifier.Broken(traits),
        _ => new(ToolErrorType.Unknown),
    };

    private static TimeSpan? RetryAfter(HttpRequestException exception)
    {
        double? seconds = exception.Data["Retry-After"] switch
        {
            TimeSpan wait => wait.TotalSeconds,
            int value => value,
            long value => value,
            double value => value,
            string text when double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) => value,
            _ => null,
        };
        return seconds is > 0 ? TimeSpan.FromSeconds(Math.Min(seconds.Value, MaxWait.TotalSeconds)) : null;
    }
}
