namespace RealtimeVoiceTools;

/// <summary>Chooses the words for a failure. Register your own in the service collection to replace the library's.</summary>
/// <remarks>Must be safe for concurrent use, and quick: the caller waits for the words.</remarks>
public interface IErrorSpeechFormatter
{
    /// <summary>The words for one failure. Must not throw.</summary>
    ErrorSpeech Format(ErrorSpeechContext context);
}
