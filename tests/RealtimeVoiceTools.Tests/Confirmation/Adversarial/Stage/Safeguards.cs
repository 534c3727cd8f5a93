namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial;

/// <summary>What protects a dialogue: everything, but in the proofs.</summary>
internal sealed record Safeguards
{
    public static readonly Safeguards All = new();

    public ConfirmationRules Confirmation { get; init; } = ConfirmationRules.All;

    public VerificationRules Verification { get; init; } = VerificationRules.All;

    public Weakness Weakness { get; init; }
}
