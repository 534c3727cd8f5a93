using System.Globalization;

namespace RealtimeVoiceTools.Testing;

/// <summary>Words of the agent as the caller heard them.</summary>
/// <param name="Text">The words that were made; of a sentence that was cut off not all of them were heard.</param>
/// <param name="StartsAt">When the caller began to hear them, from the beginning of the conversation.</param>
/// <param name="EndsAt">When they ended, or will end.</param>
public sealed record HeardWords(string Text, TimeSpan StartsAt, TimeSpan EndsAt)
{
    /// <summary>The words bridged a wait for a tool.</summary>
    public bool IsFiller { get; init; }

    /// <summary>The caller did not hear all of them.</summary>
    public bool IsCutOff { get; init; }

    /// <summary>The times only: words stay out of logs.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{StartsAt.TotalSeconds:0.00}-{EndsAt.TotalSeconds:0.00}");
}
