namespace RealtimeVoiceTools.Benchmarks.DeadAir.Strategies;

/// <summary>Speaks as soon as a call runs.</summary>
internal sealed class SpeakAtStart : IFillerTiming
{
    public TimeSpan? AskAt(in Wait wait) => wait.Since;
}
