using System.ComponentModel.DataAnnotations;

namespace RealtimeVoiceTools;

/// <summary>How the session asks the provider to speak, and what it does when that fails.</summary>
public sealed class ResponseOptions
{
    /// <summary>How long a request may stay unanswered before it counts as lost and is made again.</summary>
    /// <value>Default 5 seconds.</value>
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How often a lost or failed request is made again.</summary>
    /// <value>Default 2. From 0 to 10.</value>
    [Range(0, 10)]
    public int MaxRetries { get; set; } = 2;

    /// <summary>The pause before the first repetition of a failed request; it doubles each time.</summary>
    /// <value>Default 1 second.</value>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long to wait for the provider's own answer to a turn of the caller before the session asks for one with something to tell.</summary>
    /// <value>Default 2 seconds.</value>
    public TimeSpan ServerTurnTimeout { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a response may stay without any event before it counts as ended. After a whole call it is 10 seconds at most: the caller waits.</summary>
    /// <value>Default 30 seconds.</value>
    public TimeSpan SilentResponseTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How many responses with calls may follow one turn of the caller before the model has to speak without tools.</summary>
    /// <value>Default 12. From 1 to 1,000.</value>
    [Range(1, 1000)]
    public int MaxToolRoundsPerTurn { get; set; } = 12;
}
