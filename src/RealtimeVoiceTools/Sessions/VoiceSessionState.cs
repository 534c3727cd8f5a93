namespace RealtimeVoiceTools;

/// <summary>Where a session is in its life. <see cref="VoiceSessionEvent.StateChanged"/> tells each change.</summary>
public enum VoiceSessionState
{
    /// <summary>Connecting and configuring for the first time.</summary>
    Connecting,

    /// <summary>Talking.</summary>
    Live,

    /// <summary>The connection was lost and is being made again. Tools go on; nobody is heard meanwhile.</summary>
    Reconnecting,

    /// <summary>Talking still, while another connection is made because the provider will end this one.</summary>
    Rotating,

    /// <summary>Over; <see cref="VoiceSession.RunAsync"/> says why.</summary>
    Closed,
}
