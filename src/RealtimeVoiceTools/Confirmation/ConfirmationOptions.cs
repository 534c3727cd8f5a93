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
}
