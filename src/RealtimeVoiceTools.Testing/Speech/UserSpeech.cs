namespace RealtimeVoiceTools.Testing;

/// <summary>Something the person says.</summary>
/// <param name="Words">What is really said, and what the model hears.</param>
public sealed record UserSpeech(string Words)
{
    /// <summary>How long it takes. Null (default) reckons it from the number of characters.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>What the transcription makes of it. Null (default) is the words themselves.</summary>
    public string? Transcript { get; init; }

    /// <summary>What becomes of the transcription. Null (default) takes the emulator's option.</summary>
    public EmulatedTranscription? Transcription { get; init; }

    /// <summary>Time from the end of the turn to its transcript. Null (default) takes the emulator's option.</summary>
    public TimeSpan? TranscriptionDelay { get; init; }

    /// <summary>A fixed text: the words are not repeated.</summary>
    public override string ToString() => nameof(UserSpeech);
}
