namespace RealtimeVoiceTools;

/// <summary>When a person takes over, in Portuguese.</summary>
internal static class PortugueseTransfer
{
    public static TransferPhrases Create() => new()
    {
        Connecting = "Vou passar a chamada agora.",
        Failed = new()
        {
            First = ["Neste momento não consegui falar com ninguém.", "De momento não há ninguém disponível.", "Agora não consigo passar a chamada."],
            Again = ["Continua sem haver ninguém livre.", "Ainda não consigo falar com ninguém.", "Desta vez também ninguém atendeu."],
        },
        Reason = "Motivo da chamada: {reason}.",
        Verified = "A identidade foi verificada.",
        NotVerified = "A identidade não foi verificada.",
        Done = "Feito: {items}.",
        NotDone = "Não feito: {items}.",
        Unclear = "Não se sabe se foi feito: {items}.",
        Open = "Ainda em aberto: {items}.",
        NothingChanged = "Até agora nada foi alterado.",
    };
}
