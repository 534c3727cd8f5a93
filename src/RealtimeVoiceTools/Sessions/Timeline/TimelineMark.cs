namespace RealtimeVoiceTools;

/// <summary>What the engine notes for the timeline. Times are on the engine's clock.</summary>
internal abstract record TimelineMark
{
    private TimelineMark()
    {
    }

    /// <summary>Names the mark only: what people said stays out of logs.</summary>
    public sealed override string ToString() => GetType().Name;

    internal sealed record UserBegan(TimeSpan At) : TimelineMark;

    internal sealed record UserEnded(TimeSpan At) : TimelineMark;

    /// <summary>Words of the turn that ended last. Typed words have no speech.</summary>
    internal sealed record UserSaid(TimeSpan At, string Text, bool Typed) : TimelineMark;

    /// <summary>Agent audio is heard from start to end, as far as is known now; more of the same key goes on behind it.</summary>
    internal sealed record AgentHeard(string Key, bool IsFiller, TimeSpan Start, TimeSpan End) : TimelineMark;

    /// <summary>Playback stopped: what would be heard after that is not.</summary>
    internal sealed record AgentCut(TimeSpan At) : TimelineMark;

    internal sealed record AgentSaid(string Key, string Text) : TimelineMark;

    internal sealed record ToolStarted(int Call, string Tool, string Arguments, TimeSpan At) : TimelineMark;

    internal sealed record ToolEnded(int Call, ToolErrorType? ErrorType, TimeSpan At) : TimelineMark;

    internal sealed record DeadAir(TimeSpan Start, TimeSpan End) : TimelineMark;
}
