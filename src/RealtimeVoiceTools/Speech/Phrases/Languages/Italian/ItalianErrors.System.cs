namespace RealtimeVoiceTools;

/// <summary>What did not work for reasons that the caller has no hand in, in Italian.</summary>
internal static partial class ItalianErrors
{
    public static ErrorPhrases Create() => new()
    {
        NotFound = NotFound,
        Ambiguous = Ambiguous,
        Validation = Validation,
        PastDate = PastDate,
        Temporary = new()
        {
            First = ["Ho difficoltà a raggiungere {system}.", "In questo momento {system} non risponde.", "Al momento non riesco a collegarmi."],
            Again = ["Ancora nessun collegamento.", "{system} tace ancora.", "Non riesco ancora."],
            Offers = TryAgain,
        },
        Exhausted = new()
        {
            First =
            [
                "Ho provato {attempts} volte senza raggiungere {system}.",
                "Dopo {attempts} tentativi, {system} non risponde ancora.",
                "Nessuno dei {attempts} tentativi ha raggiunto {system}.",
                "Ho provato più di una volta senza avere risposta.",
            ],
            Again = ["Altri {attempts} tentativi senza risposta.", "{attempts} tentativi in più non sono serviti.", "Niente in {attempts} tentativi."],
            Offers =
            [
                "Riprovi più tardi, per favore.",
                "La cosa migliore è tornarci più tardi.",
                "Lasciamo stare e riprendiamo dopo.",
                "Me lo richieda fra un po'.",
                "Un po' più tardi potrebbe funzionare.",
                "Nel frattempo posso aiutarla con altro.",
            ],
        },
        Timeout = new()
        {
            First = ["{system} ci ha messo troppo a rispondere.", "Ho aspettato, ma non è arrivata risposta.", "Ci ha messo più di quanto io possa aspettare."],
            Again = ["Di nuovo troppo lento.", "Ancora nessuna risposta.", "Il tempo è finito ancora."],
            Offers = TryAgain,
        },
        OutcomeUnknown = new()
        {
            First = ["Non ho la certezza che sia andato a buon fine.", "Non so dire se ha funzionato.", "Può essere andato a buon fine oppure no."],
            Again = ["Non è ancora chiaro.", "Non so ancora se è fatto.", "Non ho notizie su come è andata."],
            Last =
            [
                "Continuo a non sapere se è andato a buon fine.", "Non si sa se ha funzionato.", "Non riesco a scoprire se è fatto.",
                "Resta incerto.", "Davvero non posso dire se è andato a buon fine.", "Da qui non c'è modo di saperlo.",
            ],
            Offers =
            [
                "Controllo prima?",
                "Posso guardare prima di fare altro.",
                "Vuole che guardi se c'è?",
                "Controlliamo prima di ripetere qualcosa.",
                "Preferisco controllare che farlo due volte.",
                "Guardo a che punto è?",
            ],
        },
        RateLimited = new()
        {
            First =
            [
                "Era molto in una volta. Devo aspettare {wait}.",
                "Mi chiedono di rallentare per {wait}.",
                "Ci sono state troppe richieste, quindi devo aspettare {wait}.",
                "Devo rallentare un momento.",
                "Ci sono state troppe richieste poco fa.",
                "Mi chiedono di rallentare.",
            ],
            Again = ["Devo ancora aspettare {wait}.", "Non ancora, fra {wait}.", "È ancora presto.", "Devo ancora attendere.", "Non ancora."],
            Offers =
            [
                "Riprovo dopo?",
                "Intanto possiamo fare altro.",
                "Me lo richieda dopo l'attesa.",
                "C'è altro per ora?",
                "Me lo ricordi più tardi e ci provo.",
                "Torniamoci fra un po'.",
            ],
        },
        Permission = new()
        {
            First = ["Non ha il permesso di fare questo.", "Il suo account non lo permette.", "Questo non è aperto a lei."],
            Again = ["Continua a non essere permesso.", "Il suo account dice ancora di no.", "Continua a non essermi permesso."],
            Offers =
            [
                "{alternative}",
                "Forse deve controllare le impostazioni del suo account.",
                "Chi gestisce l'account può cambiarlo.",
                "Le impostazioni dell'account mostrano che cosa può fare.",
                "Il titolare può farlo.",
                "Qualcuno con più diritti potrebbe aiutare.",
                "Posso fare altro per lei?",
            ],
        },
        Permanent = new()
        {
            First = ["Questo non posso farlo qui.", "Questo non è fra le cose che so fare.", "Questo non è disponibile."],
            Again = ["Continuo a non poterlo fare.", "Così non è possibile.", "Qui ancora non si può."],
            Offers = ["{alternative}", "Mi dica che cosa vuole ottenere e cerchiamo un'altra strada.", .. AnotherWay],
        },
        VerificationRequired = VerificationRequired,
        Locked = Locked,
        Expired = Expired,
        Declined = Declined,
        Cancelled = Cancelled,
        UnknownTool = new()
        {
            First = ["Questo non lo so fare.", "Non ho modo di farlo.", "Non dispongo di nulla per questo."],
            Again = ["Ancora non lo so fare.", "Mi manca ancora il modo.", "Resta fuori dalla mia portata."],
            Offers = ["Che altro posso fare per lei?", .. AnotherWay],
        },
        Unknown = new()
        {
            First = ["Qualcosa è andato storto.", "Non è andata come doveva.", "Ho incontrato un problema."],
            Again = ["È andata male ancora.", "C'è ancora un problema.", "Di nuovo lo stesso guaio."],
            Offers =
            [
                "Può dirlo in un altro modo?",
                "Potrebbe esprimerlo diversamente?",
                "Me lo dice con altre parole?",
                "Forse altre parole aiutano.",
                "Mi ripeta che cosa desidera.",
                "Possiamo provare da un'altra parte.",
            ],
        },
        DidYouMean = ["Intendeva {candidates}?", "Forse {candidates}?", "Potrebbe essere {candidates}?"],
        GiveUp =
        [
            "Con questo non riesco ad andare avanti.", "Al momento non ci riesco.", "Più in là di così non posso andare.",
            "Non continuo a provare.", "Questo non posso risolverlo qui.", "Su questo non trovo una via d'uscita.",
        ],
        SomethingElse =
        [
            "Facciamo altro?", "Posso aiutarla con qualcos'altro?", "Lasciamo stare per ora.",
            "Che altro desidera?", "La aiuto volentieri con un'altra cosa.", "Possiamo tornarci un'altra volta.",
        ],
        HandOver =
        [
            "Le passo una persona?", "Un collega potrebbe continuare. Le va bene?", "Posso passarla a qualcuno.",
            "Vuole parlare con una persona?", "Preferisce che continui una persona?", "Qualcun altro può aiutarla meglio.",
        ],
        CallBack =
        [
            "Vuole che qualcuno la richiami per questo?", "Desidera una richiamata?", "Possiamo farla chiamare da una persona.",
            "Forse conviene che la richiamino. Le sembra giusto?", "Qualcuno può telefonarle per questo.", "Chiedo che la richiamino?",
        ],
        UseApp =
        [
            "Può farlo nell'app.", "Per questo è meglio l'app.", "Per questo usi l'app, per favore.",
            "Nell'app potrebbe essere più facile.", "Dia un'occhiata all'app.", "Nell'app può provare da sé.",
        ],
    };

    private static string[] TryAgain =>
    [
        "Vuole che riprovi?", "Ci provo un'altra volta?", "Posso provare ancora una volta.",
        "Faccio un altro tentativo?", "Me lo dica e riprovo.", "Un altro tentativo potrebbe funzionare.",
    ];

    private static string[] AnotherWay =>
    [
        "Posso aiutarla in un altro modo?",
        "Forse qualcos'altro la porta lì.",
        "Posso aiutarla con altre cose.",
        "Potremmo provare un'altra strada.",
        "Che cosa facciamo invece?",
    ];
}
