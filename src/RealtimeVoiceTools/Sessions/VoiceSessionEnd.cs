using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools;

/// <summary>Why a session ended.</summary>
/// <param name="Reason">The kind of end.</param>
/// <param name="Code">
/// The provider's error code; "end_call" or "transfer_to_human" when the session hung up because of one of these tools; or null.
/// </param>
/// <param name="CloseStatus">How the connection ended, or null when we hung up.</param>
public sealed record VoiceSessionEnd(VoiceSessionEndReason Reason, string? Code = null, RealtimeCloseStatus? CloseStatus = null);

/// <summary>The kinds of end.</summary>
public enum VoiceSessionEndReason
{
    /// <summary>The provider closed the connection normally (code 1000).</summary>
    ClosedByServer,

    /// <summary>We hung up: the application cancelled or disposed of the session, or a tool ended the call.</summary>
    HungUp,

    /// <summary>The connection was lost.</summary>
    ConnectionLost,

    /// <summary>The provider refused the session and trying again cannot help; the code says why.</summary>
    Refused,
}
