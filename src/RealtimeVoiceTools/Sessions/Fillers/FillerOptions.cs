using System.ComponentModel.DataAnnotations;

namespace RealtimeVoiceTools;

/// <summary>What is said while a tool keeps the caller waiting.</summary>
public sealed class FillerOptions
{
    /// <summary>Whether anything is said at all.</summary>
    /// <value>Default true.</value>
    public bool Enabled { get; set; } = true;

    /// <summary>How long the caller may hear nothing before the first words come.</summary>
    /// <value>Default 1.1 seconds.</value>
    public TimeSpan SilenceBudget { get; set; } = TimeSpan.FromSeconds(1.1);

    /// <summary>
    /// How long the model is taken to need from a request to its first audio; words are asked for that much earlier.
    /// A session begins with this and goes by what it measures.
    /// </summary>
    /// <value>Default 0.6 seconds.</value>
    public TimeSpan ModelDelay { get; set; } = TimeSpan.FromSeconds(0.6);

    /// <summary>A tool of unknown latency that ends within this time gets no words: they would be patronising.</summary>
    /// <value>Default 0.5 seconds.</value>
    public TimeSpan FastCall { get; set; } = TimeSpan.FromSeconds(0.5);

    /// <summary>The silence before the first report of progress, after the first words.</summary>
    /// <value>Default 4 seconds; the gaps then widen to 6 and 7.2 seconds, so that no silence passes 8.</value>
    public TimeSpan FirstProgress { get; set; } = TimeSpan.FromSeconds(4);

    /// <summary>How often one call may be bridged, the first words included.</summary>
    /// <value>Default 6. From 0 to 20.</value>
    [Range(0, 20)]
    public int MaxPerCall { get; set; } = 6;

    /// <summary>Whether the model is told anew which tools to call without a word, when what was learned about their latency says otherwise than what it was told.</summary>
    /// <value>Default true. It happens while nothing else does, and at most every five minutes.</value>
    public bool RedeclarePreambles { get; set; } = true;
}
