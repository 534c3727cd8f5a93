namespace RealtimeVoiceTools;

/// <summary>When a person takes over, in Polish.</summary>
internal static class PolishTransfer
{
    public static TransferPhrases Create() => new()
    {
        Connecting = "Już łączę z konsultantem.",
        Failed = new()
        {
            First = ["W tej chwili nikogo nie udało mi się zastać.", "Obecnie nikt nie jest wolny.", "Teraz nie mogę przełączyć rozmowy."],
            Again = ["Nadal nikt nie jest wolny.", "Wciąż nie mogę nikogo zastać.", "Tym razem też nikt nie odebrał."],
        },
        Reason = "Powód rozmowy: {reason}.",
        Verified = "Tożsamość została sprawdzona.",
        NotVerified = "Tożsamość nie została sprawdzona.",
        Done = "Zrobiono: {items}.",
        NotDone = "Nie zrobiono: {items}.",
        Unclear = "Nie wiadomo, czy zrobiono: {items}.",
        Open = "Pozostaje otwarte: {items}.",
        NothingChanged = "Do tej pory nic nie zmieniono.",
    };
}
