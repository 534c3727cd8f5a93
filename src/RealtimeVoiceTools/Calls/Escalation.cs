namespace RealtimeVoiceTools;

/// <summary>The way out that the agent offers when something keeps failing.</summary>
public enum Escalation
{
    /// <summary>None: the agent suggests to come back later.</summary>
    None,

    /// <summary>A person takes over.</summary>
    HandOver,

    /// <summary>Somebody calls back.</summary>
    CallBack,

    /// <summary>The caller can do it in the app.</summary>
    App,
}
