namespace RealtimeVoiceTools;

/// <summary>What the agent offers when something keeps failing.</summary>
public sealed class ErrorOptions
{
    /// <summary>
    /// The way out offered at the third failure in a row: <see cref="Escalation.None"/> ends politely, or offers a person where
    /// <c>AddTransferToHuman</c> was called and the session has that tool.
    /// </summary>
    /// <value>Default <see cref="Escalation.None"/>.</value>
    public Escalation Escalate { get; set; }
}
