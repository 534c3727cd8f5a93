using System.ComponentModel.DataAnnotations;

namespace RealtimeVoiceTools;

/// <summary>What a session does when its connection is lost, or about to be ended by the provider.</summary>
public sealed class ReconnectOptions
{
    /// <summary>A lost connection is made again. Else it ends the session.</summary>
    /// <value>Default true.</value>
    public bool Enabled { get; set; } = true;

    /// <summary>How often in a row connecting may fail before the session ends.</summary>
    /// <value>Default 10. From 1 to 1,000.</value>
    [Range(1, 1000)]
    public int MaxAttempts { get; set; } = 10;

    /// <summary>The pause before the first try. It doubles with each that fails, and varies by a fifth, so that sessions do not return together.</summary>
    /// <value>Default 0.25 seconds.</value>
    public TimeSpan FirstDelay { get; set; } = TimeSpan.FromSeconds(0.25);

    /// <summary>The longest pause between two tries.</summary>
    /// <value>Default 10 seconds.</value>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>A caller who was cut off for so long is told so, once. A shorter gap is not mentioned.</summary>
    /// <value>Default 3 seconds.</value>
    public TimeSpan NoticeAfter { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>How much of what was said is given to a new connection: so many of the latest turns and results.</summary>
    /// <value>Default 32. From 0 to 500.</value>
    [Range(0, 500)]
    public int HistoryItems { get; set; } = 32;

    /// <summary>How much of what was said is given to a new connection, in characters of text.</summary>
    /// <value>Default 12,000. From 0 to 1,000,000.</value>
    [Range(0, 1_000_000)]
    public int HistoryLength { get; set; } = 12_000;

    /// <summary>
    /// So long before the provider ends the session by itself another connection is made, in a quiet moment. Zero leaves it to the provider.
    /// Of a session that lives only briefly it takes the last quarter at most.
    /// </summary>
    /// <value>Default 3 minutes.</value>
    public TimeSpan RotateBefore { get; set; } = TimeSpan.FromMinutes(3);

    /// <summary>So long before the provider ends the session the change is made even if the moment is not quiet.</summary>
    /// <value>Default 20 seconds.</value>
    public TimeSpan RotateAtLatest { get; set; } = TimeSpan.FromSeconds(20);
}
