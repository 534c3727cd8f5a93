namespace RealtimeVoiceTools;

/// <summary>What the caller hears about a failure.</summary>
/// <param name="SpokenMessage">What happened, at most 30 words, without ids, names of fields or codes.</param>
/// <param name="Suggestion">What the caller can do about it, at most 30 words.</param>
/// <param name="Retryable">The same call may help when the caller wants it tried again.</param>
/// <remarks>Immutable.</remarks>
public sealed record ErrorSpeech(string SpokenMessage, string Suggestion, bool Retryable)
{
    /// <summary>Says nothing of the words.</summary>
    public override string ToString() => Retryable ? "retryable" : "final";
}
