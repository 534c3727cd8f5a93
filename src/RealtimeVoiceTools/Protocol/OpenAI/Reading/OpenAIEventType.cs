namespace RealtimeVoiceTools.Protocol.OpenAI;

/// <summary>The provider's events that are acted on, under whichever of their names they came.</summary>
internal enum OpenAIEventType
{
    /// <summary>Known or unknown: nobody acts on it.</summary>
    Ignored,
    SessionCreated,
    SessionUpdated,
    SpeechStarted,
    SpeechStopped,
    InputCommitted,
    KeyPressed,
    InputTranscribed,
    InputTranscriptionFailed,
    ItemAdded,
    ItemDone,
    ResponseCreated,
    ResponseDone,
    OutputItemAdded,
    OutputItemDone,
    ArgumentsDelta,
    ArgumentsDone,
    AudioDelta,
    AudioDone,
    TextDelta,
    TextDone,
    PlaybackStarted,
    PlaybackStopped,
    PlaybackCleared,
    RateLimits,
    Error,
}
