namespace RealtimeVoiceTools;

/// <summary>Whether the agent speaks about a tool's result. The result reaches the model in every case.</summary>
public enum SpeakPolicy
{
    /// <summary>The agent answers as soon as nobody is speaking.</summary>
    Always,

    /// <summary>The agent mentions it in its next answer; the result alone causes none.</summary>
    WhenIdle,

    /// <summary>The result causes no answer. Failures are spoken all the same.</summary>
    Never,
}
