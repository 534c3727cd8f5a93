namespace RealtimeVoiceTools.Testing;

/// <summary>How user turns are transcribed. Null in a session stands for not at all.</summary>
internal sealed record TranscriptionSettings(string? Model, string? Language, string? Prompt);
