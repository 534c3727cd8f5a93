namespace RealtimeVoiceTools.Transports;

/// <summary>How a connection ended.</summary>
/// <param name="Code">The close code (RFC 6455, section 7.4), or null when the connection was lost without one.</param>
/// <param name="Description">The peer's words, or null.</param>
public sealed record RealtimeCloseStatus(int? Code, string? Description = null)
{
    /// <summary>A normal end, code 1000.</summary>
    public static RealtimeCloseStatus Normal { get; } = new(1000);

    /// <summary>True for code 1000: the conversation is over. Anything else is a drop.</summary>
    public bool IsNormal => Code == 1000;
}
