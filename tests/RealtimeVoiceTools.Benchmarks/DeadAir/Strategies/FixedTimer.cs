namespace RealtimeVoiceTools.Benchmarks.DeadAir.Strategies;

/// <summary>Speaks when a call has run for a fixed time.</summary>
internal sealed class FixedTimer(TimeSpan after) : IFillerTiming
{
    public TimeSpan? AskAt(in Wait wait) => wait.Since + after;
}
