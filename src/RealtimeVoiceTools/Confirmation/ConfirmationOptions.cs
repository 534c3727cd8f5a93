using System.ComponentModel.DataAnnotations;

namespace RealtimeVoiceTools;

/// <summary>How the session asks before it does what cannot be undone.</summary>
public sealed class ConfirmationOptions
{
    /// <summary>How long a yes counts, from the end of the question as played.</summary>
    /// <value>Default 30 seconds.</value>
    public TimeSpan Expiry { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long to wait for the transcript of the caller's answer, which may come after the model's call.</summary>
    /// <value>Default 2 seconds.</value>
    public TimeSpan TranscriptTimeout { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How long to wait for a caller who is still speaking.</summary>
    /// <value>Default 3 seconds.</value>
    public TimeSpan SpeechTimeout { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>How often the question is asked again when the answer was not plain.</summary>
    /// <value>Default 2. From 0 to 5.</value>
    [Range(0, 5)]
    public int MaxReasks { get; set; } = 2;

    /// <summary>Speech that is shorter is no answer, and what follows from it is doubtful.</summary>
    /// <value>Default 200 milliseconds.</value>
    public TimeSpan MinSpeech { get; set; } = TimeSpan.FromMilliseconds(200);

    /// <summary>
    /// How sure the transcription has to be of an answer: the geometric mean of its tokens' probabilities, where the provider gives them.
    /// </summary>
    /// <value>Default 0.5. From 0 to 1.</value>
    [Range(0, 1)]
    public double MinConfidence { get; set; } = 0.5;

    /// <summary>The key 1 of a telephone, pressed after the question was heard, is a yes, and 2 a no.</summary>
    /// <value>Default true.</value>
    public bool AcceptsKeypad { get; set; } = true;

    /// <summary>Callers have keys: a question that is put again offers them.</summary>
    /// <value>Default false.</value>
    public bool OffersKeypad { get; set; }

    /// <summary>
    /// The application shows open questions and answers them by <see cref="VoiceSession.ConfirmAsync"/>: destructive tools may be used without
    /// transcription.
    /// </summary>
    /// <value>Default false.</value>
    public bool ConfirmsInApplication { get; set; }

    /// <summary>
    /// A turn of the caller after the question counts as a yes even if its words never become known, when the model says that it was one. Dangerous:
    /// a session that starts with it logs a warning. Never for tools that are <c>Bulk</c> or need a verified caller.
    /// </summary>
    /// <value>Default false.</value>
    public bool AcceptWithoutTranscript { get; set; }

    /// <summary>What becomes of a call with side effects that follows doubtful words, where its tool does not say.</summary>
    /// <value>Default <see cref="UncertainTurnPolicy.Ask"/>.</value>
    public UncertainTurnPolicy UncertainTurns { get; set; } = UncertainTurnPolicy.Ask;
}
