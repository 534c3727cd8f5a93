namespace RealtimeVoiceTools;

/// <summary>
/// What becomes of a running call when the caller speaks. Speech stops speech, not work: short sounds of listening ("mhm") and echoes of the
/// agent's own words change nothing. The result reaches the model in every case.
/// </summary>
public enum InterruptionPolicy
{
    /// <summary>The call goes on; the agent tells its result as soon as nobody is speaking.</summary>
    TellWhenFree,

    /// <summary>The call goes on; the agent tells its result at once, even over the caller. For what cannot wait.</summary>
    TellNow,

    /// <summary>The call goes on; its result alone causes no answer. Failures are spoken all the same.</summary>
    StaySilent,

    /// <summary>The call is cancelled. Only for tools that are <see cref="VoiceToolAttribute.ReadOnly"/>.</summary>
    Cancel,
}
