namespace RealtimeVoiceTools;

/// <summary>Italian, with the polite Lei.</summary>
internal static class ItalianPhrases
{
    public static VoicePhrases Create() => new()
    {
        Language = "it",
        Waiting = Waiting,
        Questions = Questions,
        Results = Results,
        Errors = ItalianErrors.Create(),
        Verification = new()
        {
            Verified = "Grazie, è corretto.",
            Wrong = "Questo non è il PIN giusto.",
            OneTryLeft = "Le resta un tentativo.",
            TriesLeft = "Le restano {count} tentativi.",
            Locked = "Per la sua sicurezza ora non posso verificare il PIN. Il blocco dura {wait}.",
            Malformed = "Non l'ho capito come PIN. Lo dica cifra per cifra, per favore.",
            KeyInstead = "Può anche digitarlo e terminare con il tasto cancelletto.",
            KeyedIncompletely = "Il PIN non era completo. Lo digiti di nuovo e termini con il tasto cancelletto.",
            TryAgain = "Riprovi, per favore.",
            Unavailable = "In questo momento non ho potuto verificare il PIN.",
        },
        Transfer = ItalianTransfer.Create(),
        Words = ItalianWords.Create(),
        Guidance = GuidancePhrases.In("Italian (polite form: Lei)"),
        Apologies = ["Mi scusi, per un attimo ho perso la voce.", "Scusi per il silenzio.", "Mi scusi, c'è stata una pausa."],
        Reconnected = ["Mi scusi, la linea è caduta un momento. Sono di nuovo qui.", "C'è stata una breve interruzione. Ora la sento di nuovo."],
        Goodbyes = ["Grazie della chiamata. Arrivederci.", "Grazie per aver chiamato. Buona giornata."],
    };

    private static WaitingPhrases Waiting => new()
    {
        Looking = ["Controllo subito.", "Un momento, guardo.", "Lo cerco adesso.", "Mi faccia dare un'occhiata.", "Sto verificando.", "Vediamo un attimo."],
        Doing = ["Ci penso io.", "Me ne occupo.", "Un momento, per favore.", "Lo faccio subito.", "Bene, solo un secondo.", "Mi metto al lavoro."],
        Progress =
        [
            "Ci sto ancora lavorando.", "Ci vuole un po' di più.", "Aspetto ancora una risposta.", "Non la sto dimenticando.",
            "È ancora in corso.", "Sono ancora su questo, grazie dell'attesa.", "Ancora un momento, per favore.",
        ],
        PastWorst =
        [
            "Ci sta mettendo più del solito. Aspettiamo ancora, o preferisce lasciare e che glielo dica più tardi?",
            "Di solito non ci vuole così tanto. Vuole aspettare ancora, o ci fermiamo qui e la avviso più tardi?",
            "Oggi è davvero lento. Possiamo aspettare, fare altro nel frattempo o lasciar perdere.",
        ],
    };

    private static QuestionPhrases Questions => new()
    {
        What = "Lei vuole {action}.",
        HowMany = "Sono {count} {nouns} in tutto.",
        CannotBeUndone = "Poi non si può annullare.",
        Plain = "Vuole che lo faccia?",
        Again = ["Mi scusi, mi serve una risposta chiara.", "Non ho capito bene."],
        PressKey = "Può anche premere 1 per continuare.",
        SayNumber = "Per continuare, mi dica quanti sono: {count}.",
        Misheard = ["Mi scusi, non sono sicuro di aver capito bene. Può ripetere?", "Forse ho sentito male. Che cosa devo fare?"],
        TrialRun = "È solo una prova, non è stato cambiato nulla.",
        GivenUp = ["Lascio tutto com'è.", "Allora non cambio nulla."],
        Affirmatives = ["sì", "yes"],
    };

    private static ResultPhrases Results => new()
    {
        Done = "Fatto.",
        DoneNamed = "Fatto: '{name}'.",
        Found = "Ecco che cosa ho trovato.",
        NoneFound = "Non ho trovato {nouns}",
        NothingFound = "Non ho trovato nulla.",
        DoneWithoutDetails = "È fatto, ma non posso darle i dettagli.",
        FoundWithoutDetails = "Ho controllato, ma non posso leggerle i dettagli.",
        AllListed = "{count} di {count} in elenco.",
        FirstListed = "Solo {shown} di {count} in elenco. Dire il totale.",
        FieldListed = "{field}: {shown} di {count} in elenco.",
        TextsShortened = "I testi lunghi sono abbreviati.",
        FieldsLeftOut = "Riportati {shown} campi su {count}.",
        DetailsUnavailable = "Dettagli non disponibili.",
    };
}
