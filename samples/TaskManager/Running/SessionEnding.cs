using System.Globalization;
using RealtimeVoiceTools;

namespace TaskManager;

/// <summary>How a session ended, for people and for scripts.</summary>
internal static class SessionEnding
{
    public static int ExitCodeOf(VoiceSessionEnd end) =>
        end.Reason is VoiceSessionEndReason.ClosedByServer or VoiceSessionEndReason.HungUp ? ExitCode.Normal : ExitCode.Failed;

    public static string TextOf(VoiceSessionEnd end)
    {
        string? cause = end.Code ?? (end.CloseStatus?.Code is { } status ? string.Create(CultureInfo.InvariantCulture, $"close code {status}") : null);
        string code = cause is null ? string.Empty : $" ({cause})";
        return end.Reason switch
        {
            VoiceSessionEndReason.ClosedByServer => "The server closed the conversation.",
            VoiceSessionEndReason.HungUp => "Hung up.",
            VoiceSessionEndReason.Refused => $"The server refused the session{code}.",
            _ => $"The connection was lost{code}.",
        };
    }
}
