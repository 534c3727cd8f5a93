namespace RealtimeVoiceTools;

/// <summary>What a right PIN proves.</summary>
/// <param name="Level">Which tools the caller may use: those whose <see cref="VoiceToolTraits.VerificationLevel"/> is not higher. From 1 to 9.</param>
/// <remarks>Immutable.</remarks>
public sealed record VerifiedCaller(int Level = 1)
{
    /// <summary>The account that was proved, or null for the one that the session claims.</summary>
    public string? AccountId { get; init; }

    /// <summary>The level only: who called stays out of logs.</summary>
    public override string ToString() => $"{nameof(VerifiedCaller)} {Level}";
}
