using System.Globalization;

namespace RealtimeVoiceTools;

/// <summary>A moment in which something should be said to a caller who waits.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="Tool">The tool that has run the longest.</param>
/// <param name="Words">What the library would say: the tool's own report, its line, or a phrase of the language.</param>
/// <param name="IsFirst">The first words of this wait; false for progress.</param>
/// <param name="Culture">The language of the session.</param>
/// <param name="Format">The format of the session's agent audio.</param>
public sealed record FillerMoment(string SessionId, string Tool, string Words, bool IsFirst, CultureInfo Culture, AudioFormat Format)
{
    /// <summary>Without the words, which may be a tool's own.</summary>
    public override string ToString() => $"{Tool}, {(IsFirst ? "first" : "progress")}";
}
