namespace RealtimeVoiceTools;

/// <summary>When a person takes over, in Italian.</summary>
internal static class ItalianTransfer
{
    public static TransferPhrases Create() => new()
    {
        Connecting = "La metto in contatto adesso.",
        Failed = new()
        {
            First = ["Per ora non sono riuscito a trovare nessuno.", "In questo momento non c'è nessuno libero.", "Adesso non posso passarle nessuno."],
            Again = ["Non c'è ancora nessuno libero.", "Continuo a non trovare nessuno.", "Nemmeno stavolta ha risposto qualcuno."],
        },
        Reason = "Motivo della chiamata: {reason}.",
        Verified = "L'identità è stata verificata.",
        NotVerified = "L'identità non è stata verificata.",
        Done = "Fatto: {items}.",
        NotDone = "Non fatto: {items}.",
        Unclear = "Non si sa se è stato fatto: {items}.",
        Open = "Ancora aperto: {items}.",
        NothingChanged = "Finora non è stato cambiato nulla.",
    };
}
