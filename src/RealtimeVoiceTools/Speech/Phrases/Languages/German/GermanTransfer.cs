namespace RealtimeVoiceTools;

/// <summary>When a person takes over, in German.</summary>
internal static class GermanTransfer
{
    public static TransferPhrases Create() => new()
    {
        Connecting = "Ich verbinde Sie jetzt.",
        Failed = new()
        {
            First = ["Ich konnte gerade niemanden erreichen.", "Im Moment ist niemand für Sie frei.", "Ich kann Sie gerade nicht verbinden."],
            Again = ["Es ist noch immer niemand frei.", "Ich erreiche weiterhin niemanden.", "Auch diesmal hat niemand abgenommen."],
        },
        Reason = "Anliegen: {reason}.",
        Verified = "Die Identität ist geprüft.",
        NotVerified = "Die Identität ist nicht geprüft.",
        Done = "Erledigt: {items}.",
        NotDone = "Nicht erledigt: {items}.",
        Unclear = "Unklar, ob erledigt: {items}.",
        Open = "Noch offen: {items}.",
        NothingChanged = "Bisher wurde nichts geändert.",
    };
}
