namespace RealtimeVoiceTools;

/// <summary>Whether the agent speaks about a tool's result. The result reaches the model in every case; failures are always spoken.</summary>
public enum SpeakPolicy
{
    /// <summary>The agent answers as soon as nobody is speaking.</summary>
    Always,

    /// <summary>The agent answers only if nobody speaks and nothing else is to be said when the result comes; else it may mention it in a later answer.</summary>
    WhenIdle,

    /// <summary>The result causes no answer.</summary>
    Never,
}
