namespace RealtimeVoiceTools.Testing;

/// <summary>What becomes of the transcription of a user turn.</summary>
public enum EmulatedTranscription
{
    /// <summary>Deltas, then the whole transcript.</summary>
    Completes,

    /// <summary>A <c>failed</c> event.</summary>
    Fails,

    /// <summary>No event at all.</summary>
    Missing,
}
