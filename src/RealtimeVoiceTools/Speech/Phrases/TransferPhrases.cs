namespace RealtimeVoiceTools;

/// <summary>When a person takes over. Defaults are English.</summary>
/// <remarks>Immutable. The first two are for the caller; the rest, read out to the person who takes over, makes up <see cref="TransferSummary.Spoken"/>.</remarks>
public sealed record TransferPhrases
{
    /// <summary>Somebody takes the call.</summary>
    public string Connecting { get; init; } = "I'm putting you through now.";

    /// <summary>Nobody takes the call. Its offers are not used: the caller is offered a call back (<see cref="ErrorPhrases.CallBack"/>).</summary>
    public ErrorWording Failed { get; init; } = new()
    {
        First = ["I couldn't reach anybody just now.", "Nobody is free to take your call at the moment.", "I can't put you through right now."],
        Again = ["There's still nobody free.", "I still can't reach anybody.", "Nobody has picked up this time either."],
    };

    /// <summary>Why the caller wants a person. Slot: reason.</summary>
    public string Reason { get; init; } = "The caller's concern: {reason}.";

    /// <summary>The caller has proved who they are.</summary>
    public string Verified { get; init; } = "The caller is verified.";

    /// <summary>The caller has not.</summary>
    public string NotVerified { get; init; } = "The caller is not verified.";

    /// <summary>What was done. Slot: items.</summary>
    public string Done { get; init; } = "Done: {items}.";

    /// <summary>What failed. Slot: items.</summary>
    public string NotDone { get; init; } = "Not done: {items}.";

    /// <summary>What may or may not have been done. Slot: items.</summary>
    public string Unclear { get; init; } = "Not known whether it was done: {items}.";

    /// <summary>What runs, or waits for the caller's word. Slot: items.</summary>
    public string Open { get; init; } = "Still open: {items}.";

    /// <summary>Nothing was changed.</summary>
    public string NothingChanged { get; init; } = "Nothing was changed so far.";
}
