namespace RealtimeVoiceTools.Testing;

/// <summary>Which way a frame went.</summary>
public enum EmulatorFrameDirection
{
    /// <summary>The client sent it.</summary>
    FromClient,

    /// <summary>The emulator sent it.</summary>
    ToClient,
}
