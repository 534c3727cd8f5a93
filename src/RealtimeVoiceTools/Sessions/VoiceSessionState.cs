namespace RealtimeVoiceTools;

/// <summary>Where a session is in its life. It only moves forward.</summary>
public enum VoiceSessionState
{
    /// <summary>Connecting and configuring.</summary>
    Connecting,

    /// <summary>Talking.</summary>
    Active,

    /// <summary>Over; <see cref="VoiceSession.RunAsync"/> says why.</summary>
    Ended,
}
