using System.Globalization;
using System.Net.WebSockets;

namespace RealtimeVoiceTools.Transports.WebSockets;

/// <summary>What a server answered to a handshake that it did not accept.</summary>
internal sealed record ConnectAnswer(int Status, TimeSpan? RetryAfter)
{
    private static readonly TimeSpan s_longestWait = TimeSpan.FromHours(1);

    /// <returns>Null when there was no answer, or one that accepted.</returns>
    public static ConnectAnswer? Of(ClientWebSocket socket, TimeProvider time) => (int)socket.HttpStatusCode switch
    {
        0 or 101 => null,
        var status => new(status, Wait(socket.HttpResponseHeaders, time)),
    };

    private static TimeSpan? Wait(IReadOnlyDictionary<string, IEnumerable<string>>? headers, TimeProvider time)
    {
        // Azure's own, and the more exact one.
        TimeSpan? wait = Number(Header(headers, "retry-after-ms"), 1) ?? Number(Header(headers, "Retry-After"), 1000);
        if (wait is null && DateTimeOffset.TryParseExact(
            Header(headers, "Retry-After"), "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset until))
        {
            wait = until - time.GetUtcNow();
        }

        if (wait is not { } asked || asked <= TimeSpan.Zero)
            return null;
        return asked < s_longestWait ? asked : s_longestWait;
    }

    private static TimeSpan? Number(string? text, double milliseconds) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) && value >= 0
            ? TimeSpan.FromMilliseconds(Math.Min(value * milliseconds, s_longestWait.TotalMilliseconds))
            : null;

    private static string? Header(IReadOnlyDictionary<string, IEnumerable<string>>? headers, string name) =>
        headers is not null && headers.TryGetValue(name, out IEnumerable<string>? values) ? values.FirstOrDefault()?.Trim() : null;
}
