namespace RealtimeVoiceTools;

/// <summary>What did not work for reasons that the caller has no hand in, in Spanish.</summary>
internal static partial class SpanishErrors
{
    public static ErrorPhrases Create() => new()
    {
        NotFound = NotFound,
        Ambiguous = Ambiguous,
        Validation = Validation,
        PastDate = PastDate,
        Temporary = new()
        {
            First = ["Tengo problemas para conectar con {system}.", "Ahora mismo {system} no responde.", "En este momento no logro conectar."],
            Again = ["Sigue sin haber conexión.", "{system} sigue en silencio.", "Aún no logro conectar."],
            Offers = TryAgain,
        },
        Exhausted = new()
        {
            First =
            [
                "Lo he intentado {attempts} veces sin lograr conectar con {system}.",
                "Después de {attempts} intentos, {system} sigue sin responder.",
                "Ninguno de los {attempts} intentos logró conectar con {system}.",
                "Lo he intentado más de una vez y nadie responde.",
            ],
            Again = ["Otros {attempts} intentos sin respuesta.", "{attempts} intentos más no ayudaron.", "No funcionó en {attempts} intentos."],
            Offers =
            [
                "Inténtelo más tarde, por favor.",
                "Lo mejor es volver a esto más tarde.",
                "Dejémoslo y retomémoslo después.",
                "Pídamelo otra vez dentro de un rato.",
                "Un poco más tarde puede que funcione.",
                "Mientras tanto puedo ayudarle con otra cosa.",
            ],
        },
        Timeout = new()
        {
            First = ["{system} tardó demasiado en responder.", "He esperado, pero no llegó respuesta.", "Eso tardó más de lo que puedo esperar."],
            Again = ["Otra vez demasiado lento.", "Sigue sin responder.", "Se acabó otra vez el tiempo."],
            Offers = TryAgain,
        },
        OutcomeUnknown = new()
        {
            First = ["No tengo la certeza de que eso se haya hecho.", "No puedo saber si eso funcionó.", "Puede que se haya hecho o puede que no."],
            Again = ["Sigue sin estar claro.", "Aún no sé si funcionó.", "No tengo noticia de si se hizo."],
            Last =
            [
                "Sigo sin saber si se hizo.", "No queda claro si funcionó.", "No consigo averiguar si se hizo.",
                "Sigue siendo incierto.", "De verdad no puedo decir si se hizo.", "Desde aquí no hay forma de saberlo.",
            ],
            Offers =
            [
                "¿Lo compruebo primero?",
                "Puedo consultarlo antes de hacer otra cosa.",
                "¿Quiere que mire si está?",
                "Comprobémoslo antes de repetir nada.",
                "Prefiero comprobarlo a hacerlo dos veces.",
                "¿Miro cómo está la cosa?",
            ],
        },
        RateLimited = new()
        {
            First =
            [
                "Fue mucho de una vez. Tengo que esperar {wait}.",
                "Me piden ir más despacio durante {wait}.",
                "Hubo demasiadas peticiones, así que debo esperar {wait}.",
                "Tengo que ir más despacio un momento.",
                "Hubo demasiadas peticiones hace un momento.",
                "Me piden ir más despacio.",
            ],
            Again = ["Aún tengo que esperar {wait}.", "Todavía no. Toca esperar {wait}.", "Aún es pronto.", "Debo seguir esperando.", "Todavía no."],
            Offers =
            [
                "¿Lo intento después?",
                "Mientras tanto podemos hacer otra cosa.",
                "Pídamelo otra vez después de la espera.",
                "¿Hay otra cosa por ahora?",
                "Recuérdemelo más tarde y lo intento.",
                "Volvamos a ello en un rato.",
            ],
        },
        Permission = new()
        {
            First = ["No tiene permiso para hacer eso.", "Su cuenta no lo permite.", "Eso no está abierto para usted."],
            Again = ["Sigue sin permitirse.", "Su cuenta no lo autoriza.", "Sigo sin permiso."],
            Offers =
            [
                "{alternative}",
                "Quizá tenga que revisar los ajustes de su cuenta.",
                "Quien administra la cuenta puede cambiarlo.",
                "Los ajustes de la cuenta muestran lo que puede hacer.",
                "El titular puede hacerlo.",
                "Alguien con más permisos podría ayudar.",
                "¿Puedo hacer otra cosa por usted?",
            ],
        },
        Permanent = new()
        {
            First = ["Eso no puedo hacerlo aquí.", "Eso no está entre lo que puedo hacer.", "Eso no está disponible."],
            Again = ["Sigo sin poder hacerlo.", "Así no es posible.", "Aquí tampoco se puede."],
            Offers = ["{alternative}", "Dígame qué quiere conseguir y buscamos otro camino.", .. AnotherWay],
        },
        VerificationRequired = VerificationRequired,
        Locked = Locked,
        Expired = Expired,
        Declined = Declined,
        Cancelled = Cancelled,
        UnknownTool = new()
        {
            First = ["Eso no sé hacerlo.", "No tengo manera de hacer eso.", "No dispongo de nada para eso."],
            Again = ["Sigo sin saber hacerlo.", "Aún no tengo la manera.", "Eso queda fuera de mi alcance."],
            Offers = ["¿Qué más puedo hacer por usted?", .. AnotherWay],
        },
        Unknown = new()
        {
            First = ["Algo ha ido mal con eso.", "Eso no ha salido como debía.", "Me he encontrado con un problema."],
            Again = ["Ha vuelto a ir mal.", "Todavía hay un problema.", "Otra vez lo mismo."],
            Offers =
            [
                "¿Puede decirlo de otra forma?",
                "¿Podría expresarlo de otra manera?",
                "¿Me lo dice con otras palabras?",
                "Otras palabras quizá ayuden.",
                "Dígame otra vez lo que desea.",
                "Podemos intentarlo por otro lado.",
            ],
        },
        DidYouMean = ["¿Se refiere a {candidates}?", "¿Quizá {candidates}?", "¿Podría ser {candidates}?"],
        GiveUp =
        [
            "No consigo avanzar con esto.", "Ahora mismo no puedo resolverlo.", "Hasta aquí puedo llegar con esto.",
            "No voy a seguir intentándolo.", "Esto no puedo resolverlo aquí.", "Me he quedado sin salida con esto.",
        ],
        SomethingElse =
        [
            "¿Hacemos otra cosa?", "¿Puedo ayudarle en algo más?", "Dejémoslo por ahora.",
            "¿Qué otra cosa desea?", "Con mucho gusto le ayudo con otra cosa.", "Podemos volver a esto en otro momento.",
        ],
        HandOver =
        [
            "¿Le paso con una persona?", "Un compañero podría seguir. ¿Le parece bien?", "Puedo pasarle con alguien.",
            "¿Quiere hablar con una persona?", "¿Prefiere que siga una persona?", "Otra persona puede ayudarle mejor con esto.",
        ],
        CallBack =
        [
            "¿Quiere que alguien le llame por este asunto?", "¿Desea que le devolvamos la llamada?", "Podemos hacer que una persona le llame.",
            "Quizá sea mejor que le llamen. ¿Le parece bien?", "Alguien puede llamarle sobre esto.", "¿Pido que le llamen?",
        ],
        UseApp =
        [
            "Puede hacerlo en la aplicación.", "Para esto es mejor la aplicación.", "Use la aplicación para esto, por favor.",
            "En la aplicación quizá sea más fácil.", "Eche un vistazo a la aplicación.", "En la aplicación puede intentarlo usted.",
        ],
    };

    private static string[] TryAgain =>
    [
        "¿Quiere que lo intente otra vez?", "¿Pruebo de nuevo?", "Puedo intentarlo una vez más.",
        "¿Hago otro intento?", "Dígamelo y vuelvo a probar.", "Otro intento podría funcionar.",
    ];

    private static string[] AnotherWay =>
    [
        "¿Puedo ayudarle de otra manera?",
        "Quizá otra cosa le lleve a lo mismo.",
        "Puedo ayudarle con otras cosas.",
        "Podríamos probar otro camino.",
        "¿Qué hacemos en su lugar?",
    ];
}
