namespace RealtimeVoiceTools;

/// <summary>Spanish of all countries, with the polite usted.</summary>
internal static class SpanishPhrases
{
    public static VoicePhrases Create() => new()
    {
        Language = "es",
        Waiting = Waiting,
        Questions = Questions,
        Results = Results,
        Errors = SpanishErrors.Create(),
        Verification = new()
        {
            Verified = "Gracias, es correcto.",
            Wrong = "Ese no es el PIN correcto.",
            OneTryLeft = "Le queda un intento.",
            TriesLeft = "Le quedan {count} intentos.",
            Locked = "Por su seguridad no puedo comprobar el PIN por ahora. El bloqueo dura {wait}.",
            Malformed = "No lo he entendido como un PIN. Dígalo cifra por cifra, por favor.",
            KeyInstead = "También puede marcarlo y terminar con la tecla almohadilla.",
            KeyedIncompletely = "No he recibido el PIN completo. Márquelo otra vez y termine con la tecla almohadilla.",
            TryAgain = "Inténtelo otra vez, por favor.",
            Unavailable = "Ahora mismo no he podido comprobar el PIN.",
        },
        Transfer = SpanishTransfer.Create(),
        Words = SpanishWords.Create(),
        Guidance = GuidancePhrases.In("Spanish (polite form: usted)"),
        Apologies = ["Disculpe, me quedé sin voz un momento.", "Perdone el silencio.", "Disculpe, hubo un corte."],
        Reconnected = ["Disculpe, se cortó la línea un momento. Ya estoy de vuelta.", "Se cortó un instante. Aquí estoy otra vez."],
        Goodbyes = ["Gracias por llamar. Hasta luego.", "Gracias por su llamada. Que tenga un buen día."],
    };

    private static WaitingPhrases Waiting => new()
    {
        Looking = ["Déjeme mirarlo.", "Un momento, lo consulto.", "Voy a comprobarlo.", "Lo busco ahora mismo.", "A ver, un segundo.", "Permítame revisarlo."],
        Doing = ["Me ocupo de ello.", "Estoy en ello.", "Un momento, por favor.", "Lo hago ahora mismo.", "Bien, deme un segundo.", "Me pongo con eso."],
        Progress =
        [
            "Sigo en ello.", "Está tardando un poco más.", "Todavía espero una respuesta.", "No me he olvidado de usted.",
            "Aún está en marcha.", "Sigo trabajando en ello, gracias por esperar.", "Un momento más, por favor.",
        ],
        PastWorst =
        [
            "Está tardando más de lo normal. ¿Esperamos, o prefiere dejarlo y que le avise más tarde?",
            "Nunca me había llevado tanto tiempo. ¿Quiere seguir esperando, o lo dejamos y se lo digo después?",
            "Hoy tarda mucho. Podemos esperar, hacer otra cosa mientras tanto o dejarlo.",
        ],
    };

    private static QuestionPhrases Questions => new()
    {
        What = "Usted quiere {action}.",
        HowMany = "Son {count} {nouns} en total.",
        CannotBeUndone = "Esto no se puede deshacer.",
        Plain = "¿Quiere que lo haga?",
        Again = ["Disculpe, necesito una respuesta clara.", "No le he entendido."],
        PressKey = "También puede pulsar 1 para seguir adelante.",
        SayNumber = "Para continuar, dígame cuántos son: {count}.",
        Misheard = ["Perdone, no estoy seguro de haberle oído bien. ¿Me lo puede repetir?", "Puede que haya oído mal. ¿Qué quiere que haga?"],
        TrialRun = "Esto es solo una prueba, así que no se ha cambiado nada.",
        GivenUp = ["Lo dejo como está.", "Entonces no cambio nada."],
        Affirmatives = ["sí", "sip", "yes"],
    };

    private static ResultPhrases Results => new()
    {
        Done = "Hecho.",
        DoneNamed = "Hecho: '{name}'.",
        Found = "Esto es lo que he encontrado.",
        NoneFound = "No hay {nouns}",
        NothingFound = "No he encontrado nada.",
        DoneWithoutDetails = "Está hecho, pero no puedo darle los detalles.",
        FoundWithoutDetails = "Lo he consultado, pero no puedo leerle los detalles.",
        AllListed = "{count} de {count} en la lista.",
        FirstListed = "Solo {shown} de {count} en la lista. Diga el total.",
        FieldListed = "{field}: {shown} de {count} en la lista.",
        TextsShortened = "Los textos largos están abreviados.",
        FieldsLeftOut = "Se dan {shown} de {count} campos.",
        DetailsUnavailable = "Detalles no disponibles.",
    };
}
