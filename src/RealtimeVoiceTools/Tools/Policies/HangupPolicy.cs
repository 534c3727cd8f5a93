namespace RealtimeVoiceTools;

/// <summary>
/// What becomes of a call that runs when the session ends, whoever ended it. Nothing is begun any more: calls that wait for their turn, for the
/// caller's yes or for another try are not made. What still runs is told to stop after its timeout, counted from the end, and what
/// becomes of it is in the audit.
/// </summary>
public enum HangupPolicy
{
    /// <summary>What is <see cref="VoiceToolAttribute.ReadOnly"/> is cancelled, the rest finishes.</summary>
    Auto,

    /// <summary>It finishes, though nobody is there to be told.</summary>
    Finish,

    /// <summary>
    /// It is told to stop, by its token. For what can be broken off at any point; of what changes something, the audit then says how far it came only
    /// if the tool does.
    /// </summary>
    Cancel,
}
