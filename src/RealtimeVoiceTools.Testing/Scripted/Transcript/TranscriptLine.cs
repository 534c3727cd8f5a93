namespace RealtimeVoiceTools.Testing;

/// <summary>One thing that happened in a conversation.</summary>
internal sealed record TranscriptLine(TimeSpan At, TranscriptVoice Voice, string Text);
