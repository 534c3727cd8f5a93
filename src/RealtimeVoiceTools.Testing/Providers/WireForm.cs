namespace RealtimeVoiceTools.Testing;

/// <summary>Which fields a client may send, and how a session is shown to it.</summary>
internal enum WireForm
{
    Current,
    Beta,
    VoiceLive,
    XAI,
}
