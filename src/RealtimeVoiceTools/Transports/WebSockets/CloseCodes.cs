using System.Net.WebSockets;
using System.Text;

namespace RealtimeVoiceTools.Transports.WebSockets;

/// <summary>Close codes and reasons as RFC 6455 allows them on the wire.</summary>
internal static class CloseCodes
{
    private const int NoCode = 1005;
    private const int LongestReasonBytes = 123;

    public static RealtimeCloseStatus TooLarge { get; } = new(1009, "A message was larger than this side accepts.");

    /// <summary>What the peer said in its close message; 1005 when it gave no code.</summary>
    public static RealtimeCloseStatus FromPeer(WebSocket socket) =>
        new((int?)socket.CloseStatus ?? NoCode, string.IsNullOrEmpty(socket.CloseStatusDescription) ? null : socket.CloseStatusDescription);

    /// <summary>The code to send: codes that exist only in the mind of one side become a normal close.</summary>
    public static WebSocketCloseStatus Sendable(RealtimeCloseStatus status) =>
        status.Code is int code && (code is >= 1000 and <= 1003 or >= 1007 and <= 1014 or >= 3000 and <= 4999)
            ? (WebSocketCloseStatus)code : WebSocketCloseStatus.NormalClosure;

    /// <summary>As much of the reason as fits, cut between characters.</summary>
    public static string? Reason(RealtimeCloseStatus status)
    {
        if (status.Description is not { Length: > 0 } words)
            return null;
        int bytes = 0, length = 0;
        foreach (Rune rune in words.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > LongestReasonBytes)
                break;
            length += rune.Utf16SequenceLength;
        }
        return words[..length];
    }
}
