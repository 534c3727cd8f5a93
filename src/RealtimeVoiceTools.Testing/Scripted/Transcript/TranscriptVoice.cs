namespace RealtimeVoiceTools.Testing;

/// <summary>Whose line it is, in the order of lines of one moment.</summary>
internal enum TranscriptVoice
{
    Caller,
    Keys,
    Agent,
    Filler,
    Silence,
    Call,
    Tool,
    Session,
    Output,
    Failed,
}
