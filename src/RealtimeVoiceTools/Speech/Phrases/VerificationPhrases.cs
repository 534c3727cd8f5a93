namespace RealtimeVoiceTools;

/// <summary>What the caller hears while proving who they are. Defaults are English.</summary>
/// <remarks>Immutable. Slots: count (a small number as a word) and digits (the same number in figures) in <see cref="TriesLeft"/>, wait in <see cref="Locked"/>.</remarks>
public sealed record VerificationPhrases
{
    /// <summary>The PIN was right.</summary>
    public string Verified { get; init; } = "Thank you, that's right.";

    /// <summary>The PIN was wrong. How many tries are left follows.</summary>
    public string Wrong { get; init; } = "That's not the right PIN.";

    /// <summary>One try is left.</summary>
    public string OneTryLeft { get; init; } = "You have one more try.";

    /// <summary>Several tries are left. Slots: count, digits.</summary>
    public string TriesLeft { get; init; } = "You have {count} more tries.";

    /// <summary>Too many wrong ones. Slot: wait.</summary>
    public string Locked { get; init; } = "For your safety I can't check PINs for {wait}.";

    /// <summary>What was said is no PIN.</summary>
    public string Malformed { get; init; } = "I didn't catch that as a PIN. Please say it digit by digit.";

    /// <summary>The other way to give it.</summary>
    public string KeyInstead { get; init; } = "You can also key it in and end with the hash key.";

    /// <summary>Too few or too many digits were keyed in, or too slowly.</summary>
    public string KeyedIncompletely { get; init; } = "I didn't get the whole PIN. Please key it in again and end with the hash key.";

    /// <summary>An offer after a wrong PIN.</summary>
    public string TryAgain { get; init; } = "Please try again.";

    /// <summary>The PIN could not be checked.</summary>
    public string Unavailable { get; init; } = "I couldn't check the PIN just now.";
}
