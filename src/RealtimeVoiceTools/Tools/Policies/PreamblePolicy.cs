namespace RealtimeVoiceTools;

/// <summary>Whether the model is told to say a short line before it calls a tool.</summary>
public enum PreamblePolicy
{
    /// <summary>Tools expected to take under 700 ms are called silently, the others after one short line.</summary>
    Auto,

    /// <summary>One short line first.</summary>
    Always,

    /// <summary>Called at once and silently.</summary>
    Never,
}
