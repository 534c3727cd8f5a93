namespace RealtimeVoiceTools.Testing;

/// <summary>One thing that happened in a conversation.</summary>
internal sealed record TranscriptLine(TimeSpan At, TranscriptVoice Voice, string Text);

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
