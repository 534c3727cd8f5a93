using System.Security.Cryptography;
using System.Text;

namespace RealtimeVoiceTools.Testing;

/// <summary>The HTTP request that asks for a WebSocket (RFC 6455, section 4.2).</summary>
internal sealed class UpgradeRequest
{
    private const int MaxBytes = 16 * 1024;
    private static readonly string[] Paths = ["/v1/realtime", "/openai/v1/realtime", "/openai/realtime", "/voice-live/realtime"];
    private readonly string path;
    private readonly Dictionary<string, string> headers;

    private UpgradeRequest(string path, Dictionary<string, string> headers)
    {
        this.path = path;
        this.headers = headers;
    }

    /// <summary>The client asks for the beta dialect, which the GA service refuses on the open socket.</summary>
    public bool IsBeta => headers.ContainsKey("OpenAI-Beta");

    /// <summary>The call to be joined, or null.</summary>
    public string? CallId => path[(path.IndexOf('?', StringComparison.Ordinal) + 1)..].Split('&')
        .FirstOrDefault(pair => pair.StartsWith("call_id=", StringComparison.Ordinal)) is { } found ? Uri.UnescapeDataString(found["call_id=".Length..]) : null;

    /// <returns>The request, or null when the client sent none.</returns>
    public static async Task<UpgradeRequest?> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        // Byte by byte, so that nothing of the WebSocket behind the request is swallowed. A handshake is short.
        StringBuilder text = new();
        byte[] one = new byte[1];
        while (text.Length < MaxBytes)
        {
            if (await stream.ReadAsync(one, cancellationToken).ConfigureAwait(false) == 0)
            {
                return null;
            }

            text.Append((char)one[0]);
            if (one[0] == '\n' && text.Length >= 4 && text.ToString(text.Length - 4, 4) == "\r\n\r\n")
            {
                return Parse(text.ToString());
            }
        }

        return null;
    }

    /// <returns>The HTTP status to answer: 101, or why not.</returns>
    public int Judge(string? apiKey)
    {
        if (!headers.TryGetValue("Sec-WebSocket-Key", out _) || !headers.GetValueOrDefault("Upgrade", "").Equals("websocket", StringComparison.OrdinalIgnoreCase))
        {
            return 400;
        }

        int query = path.IndexOf('?', StringComparison.Ordinal);
        if (!Paths.Contains(query < 0 ? path : path[..query]))
        {
            return 404;
        }

        bool hasKey = apiKey is null
            || headers.GetValueOrDefault("Authorization") == $"Bearer {apiKey}"
            || headers.GetValueOrDefault("api-key") == apiKey
            || ProtocolKey() == apiKey;
        return hasKey ? 101 : 401;
    }

    public async Task AnswerAsync(Stream stream, int status, CancellationToken cancellationToken)
    {
        string answer = status == 101
            ? $"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {Accept()}\r\n{Protocol()}\r\n"
            : $"HTTP/1.1 {status} Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(answer), cancellationToken).ConfigureAwait(false);
    }

    private static UpgradeRequest? Parse(string text)
    {
        string[] lines = text.Split("\r\n");
        string[] start = lines[0].Split(' ');
        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
        foreach (string line in lines.Skip(1))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                headers[line[..colon].Trim()] = line[(colon + 1)..].Trim();
            }
        }

        return start.Length < 2 ? null : new UpgradeRequest(start[1], headers);
    }

    private string[] Protocols() =>
        headers.GetValueOrDefault("Sec-WebSocket-Protocol", "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Browsers cannot set headers; they bring the key as a subprotocol.</summary>
    private string? ProtocolKey()
    {
        const string Prefix = "openai-insecure-api-key.";
        return Protocols().FirstOrDefault(protocol => protocol.StartsWith(Prefix, StringComparison.Ordinal))?[Prefix.Length..];
    }

    private string Protocol() => Protocols().Contains("realtime") ? "Sec-WebSocket-Protocol: realtime\r\n" : "";

    private string Accept()
    {
#pragma warning disable CA5350 // RFC 6455 fixes SHA-1 here; it proves a handshake, not a secret.
        byte[] hash = SHA1.HashData(Encoding.ASCII.GetBytes(headers["Sec-WebSocket-Key"] + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"));
#pragma warning restore CA5350
        return Convert.ToBase64String(hash);
    }
}
