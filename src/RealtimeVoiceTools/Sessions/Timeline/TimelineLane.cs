namespace RealtimeVoiceTools;

/// <summary>Whose time a <see cref="TimelineSpan"/> is.</summary>
public enum TimelineLane
{
    /// <summary>The caller spoke.</summary>
    User,

    /// <summary>The agent was heard: answers, questions and what the application had it say.</summary>
    Agent,

    /// <summary>Words that bridge a wait were heard.</summary>
    Filler,

    /// <summary>A tool ran.</summary>
    Tool,

    /// <summary>Dead air: the caller heard nothing and was owed something.</summary>
    Silence,
}
