namespace RealtimeVoiceTools;

/// <summary>When a person takes over, in Spanish.</summary>
internal static class SpanishTransfer
{
    public static TransferPhrases Create() => new()
    {
        Connecting = "Le paso ahora mismo.",
        Failed = new()
        {
            First = ["Ahora mismo no he podido localizar a nadie.", "En este momento no hay nadie disponible.", "No puedo pasarle la llamada en este instante."],
            Again = ["Sigue sin haber nadie libre.", "Todavía no consigo localizar a nadie.", "Tampoco esta vez ha contestado nadie."],
        },
        Reason = "Motivo de la llamada: {reason}.",
        Verified = "La identidad está comprobada.",
        NotVerified = "La identidad no está comprobada.",
        Done = "Hecho: {items}.",
        NotDone = "Sin hacer: {items}.",
        Unclear = "No se sabe si se hizo: {items}.",
        Open = "Queda pendiente: {items}.",
        NothingChanged = "Hasta ahora no se ha cambiado nada.",
    };
}
