namespace RealtimeVoiceTools;

/// <summary>When a person takes over, in Dutch.</summary>
internal static class DutchTransfer
{
    public static TransferPhrases Create() => new()
    {
        Connecting = "Ik verbind u nu door.",
        Failed = new()
        {
            First = ["Ik kon zojuist niemand bereiken.", "Op dit moment is er niemand voor u vrij.", "Ik kan u nu niet doorverbinden."],
            Again = ["Er is nog steeds niemand vrij.", "Ik bereik nog altijd niemand.", "Ook deze keer nam niemand op."],
        },
        Reason = "De vraag: {reason}.",
        Verified = "De identiteit is gecontroleerd.",
        NotVerified = "De identiteit is niet gecontroleerd.",
        Done = "Gedaan: {items}.",
        NotDone = "Niet gedaan: {items}.",
        Unclear = "Onduidelijk of het gedaan is: {items}.",
        Open = "Staat nog open: {items}.",
        NothingChanged = "Er is tot nu toe niets veranderd.",
    };
}
