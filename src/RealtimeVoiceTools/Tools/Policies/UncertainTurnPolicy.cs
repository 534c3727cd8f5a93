namespace RealtimeVoiceTools;

/// <summary>
/// What becomes of a call with side effects when what led to it is doubtful: the caller spoke for less than 200 ms, was transcribed with little
/// confidence, was the echo of the agent, or said nothing at all.
/// </summary>
public enum UncertainTurnPolicy
{
    /// <summary>What <see cref="ConfirmationOptions.UncertainTurns"/> says; there, the same as <see cref="Ask"/>.</summary>
    Default,

    /// <summary>It runs as any other.</summary>
    Run,

    /// <summary>The caller is asked before it runs, as for a destructive tool.</summary>
    Ask,

    /// <summary>It is refused, and the caller asked to say it again.</summary>
    Refuse,
}
