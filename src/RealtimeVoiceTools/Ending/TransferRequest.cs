namespace RealtimeVoiceTools;

/// <summary>A caller who wants to speak to a person, and what a person should know who takes the call.</summary>
/// <remarks>Immutable and safe to share.</remarks>
public sealed record TransferRequest
{
    /// <summary>What was done in the session and what is left open.</summary>
    public required TransferSummary Summary { get; init; }

    /// <summary>The call of the tool: session, caller id, language and a key that is the same for every attempt.</summary>
    public required VoiceCallContext Call { get; init; }

    /// <summary>Says nothing of the words.</summary>
    public override string ToString() => nameof(TransferRequest);
}
