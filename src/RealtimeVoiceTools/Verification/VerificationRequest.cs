namespace RealtimeVoiceTools;

/// <summary>A PIN that was said or keyed in, and whose it is claimed to be.</summary>
/// <remarks>Immutable.</remarks>
public sealed class VerificationRequest
{
    /// <summary>The digits, 0 to 9.</summary>
    public required string Pin { get; init; }

    /// <summary>The account that the session claims (<see cref="VoiceSessionOptions.AccountId"/>), or null.</summary>
    public string? AccountId { get; init; }

    /// <summary>Who calls (<see cref="VoiceSessionOptions.CallerId"/>): a hint that anybody can forge, never a proof. Or null.</summary>
    public string? CallerId { get; init; }

    /// <summary>The session, for correlation.</summary>
    public required string SessionId { get; init; }
}
