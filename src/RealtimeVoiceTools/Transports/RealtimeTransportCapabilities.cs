namespace RealtimeVoiceTools.Transports;

/// <summary>What one connection can do; it decides how a session plays, interrupts and measures.</summary>
public sealed record RealtimeTransportCapabilities
{
    /// <summary>Audio travels inside the messages (WebSocket). False when it travels beside them (WebRTC, SIP, sideband). Default true.</summary>
    public bool AudioInBand { get; init; } = true;

    /// <summary>
    /// The provider owns the playback buffer and tells what was heard (<c>output_audio_buffer.*</c>). Default false: playback is the session's.
    /// </summary>
    public bool ServerManagedPlayback { get; init; }

    /// <summary>The largest message in bytes that may be sent. Default 15 MiB, the documented limit of <c>input_audio_buffer.append</c>.</summary>
    public int MaxMessageBytes { get; init; } = 15 * 1024 * 1024;

    /// <summary>The provider's id of the call, where there is one (WebRTC, SIP, sideband).</summary>
    public string? CallId { get; init; }
}
