using RealtimeVoiceTools.Testing;

namespace RealtimeVoiceTools.Simulation;

/// <summary>What becomes of the transcription of a turn.</summary>
internal sealed record Hearing(EmulatedTranscription Transcription, double? Delay)
{
    public static readonly Hearing Plain = new(EmulatedTranscription.Completes, null);

    public bool IsPlain => this == Plain;

    /// <summary>Its words become known, sooner or later.</summary>
    public bool IsKnown => Transcription == EmulatedTranscription.Completes;
}
