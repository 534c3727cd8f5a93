namespace RealtimeVoiceTools;

/// <summary>What a word or phrase means where digits are said.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Digits">The digits of a number: "4", "12", "63".</param>
/// <param name="Times">How often the next digit counts.</param>
internal readonly record struct DigitWord(DigitWordKind Kind, string Digits, int Times)
{
    // A digit may be one of a PIN.
    public override string ToString() => Kind.ToString();
}

internal enum DigitWordKind
{
    Number,

    /// <summary>"double", "triple": repeats the digit that follows.</summary>
    Times,

    /// <summary>Means nothing: "uh", "my pin is".</summary>
    Filler,
}
