namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial;

/// <summary>A protection that is a part or an option of its own: a proof puts a weak one in its place.</summary>
internal enum Weakness
{
    Nothing,

    /// <summary>The store of attempts allows every one.</summary>
    EndlessAttempts,

    /// <summary>One digit is a PIN already: pieces are handed to the verifier.</summary>
    PiecesOfPins,

    /// <summary>What was keyed in is kept for ten minutes.</summary>
    LongPauses,

    /// <summary>The verifier finds every PIN right.</summary>
    EveryPin,
}
