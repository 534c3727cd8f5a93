namespace RealtimeVoiceTools;

/// <summary>The way out that the agent offers after the third failure.</summary>
public enum Escalation
{
    /// <summary>None: the agent offers to do something else. The default.</summary>
    None,

    /// <summary>A person takes over the call.</summary>
    HandOver,

    /// <summary>Somebody calls back.</summary>
    CallBack,

    /// <summary>The caller uses the app.</summary>
    App,
}
