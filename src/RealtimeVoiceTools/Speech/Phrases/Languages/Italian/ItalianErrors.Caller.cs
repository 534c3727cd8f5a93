namespace RealtimeVoiceTools;

/// <summary>What did not work and the caller can mend, in Italian.</summary>
internal static partial class ItalianErrors
{
    private static ErrorWording NotFound => new()
    {
        First =
        [
            "Non ho trovato nulla con il nome '{subject}'. Intendeva {candidates}?",
            "Non vedo '{subject}' da nessuna parte. È forse {candidates}?",
            "Niente corrisponde esattamente a '{subject}'. Magari {candidates}?",
            "Questo nome non l'ho trovato. Intende {candidates}?",
            "Non ho trovato nulla con il nome '{subject}'.",
            "Qui niente si chiama '{subject}'.",
            "Ho cercato '{subject}' senza trovare nulla.",
            "Questo non l'ho trovato.",
            "Non vedo nulla che corrisponda.",
            "Ho cercato, ma non c'è.",
        ],
        Again =
        [
            "Ancora niente '{subject}'. Forse {candidates}?",
            "'{subject}' non c'è. Potrebbe essere {candidates}?",
            "Niente per '{subject}'. Può andare {candidates}?",
            "Continuo a non vedere '{subject}'.",
            "Nemmeno '{subject}' compare.",
            "Di nuovo niente per '{subject}'.",
            "Ancora niente.",
            "Nemmeno questo c'è.",
            "Niente da fare.",
        ],
        Offers =
        [
            "Può descriverlo in un altro modo, oppure le leggo l'elenco.",
            "Basta una parte del nome.",
            "Se le serve, posso leggerle che cosa c'è.",
            "Una sola parola del nome è sufficiente.",
            "Va bene anche la posizione nell'elenco.",
            "Posso scorrerli uno per uno.",
        ],
    };

    private static ErrorWording Ambiguous => new()
    {
        First =
        [
            "Per '{subject}' c'è più di un risultato: {candidates}. Quale intende?",
            "'{subject}' potrebbe essere {candidates}. Qual è?",
            "Ne ho trovati diversi: {candidates}. Quale vuole?",
            "Per '{subject}' c'è più di un risultato.",
            "Ce n'è più di uno che corrisponde.",
            "Diversi corrispondono a quello che ha detto.",
            "Potrebbe essere più di una cosa.",
        ],
        Again =
        [
            "È {candidates}?",
            "Ancora diversi: {candidates}.",
            "Ne scelga uno: {candidates}.",
            "Ne corrispondono ancora diversi.",
            "Ce n'è ancora più di uno.",
            "Non so ancora quale.",
        ],
        Offers =
        [
            "Il nome completo chiarirebbe tutto.",
            "Ogni dettaglio che lo distingue aiuta.",
            "Va bene anche la posizione nell'elenco.",
            "Posso leggerli per intero.",
            "Un'altra parola del nome aiuterebbe.",
            "Può dirmi per quale giorno è.",
        ],
    };

    private static ErrorWording Validation => new()
    {
        First =
        [
            "Per '{parameter}' non è possibile {got}. Può andare {allowed}?",
            "{got} non è possibile per '{parameter}'. Che ne dice di {allowed}?",
            "Non posso usare {got} come '{parameter}'. Le va bene {allowed}?",
            "Per '{parameter}' non è possibile {got}.",
            "{got} non va per '{parameter}'.",
            "Non ho potuto usare il dato '{parameter}'.",
            "Qualcosa non torna in '{parameter}'.",
            "Il dato '{parameter}' non va.",
            "Uno dei dati non va.",
            "Una parte di questo non va.",
            "Non ho potuto usare uno dei dati.",
        ],
        Again =
        [
            "{got} no. Forse {allowed}?",
            "{got} non va. Meglio {allowed}?",
            "Nemmeno questo '{parameter}' va.",
            "'{parameter}' ancora non torna.",
            "Mi serve un altro '{parameter}'.",
            "Ancora non va.",
            "Un dato è ancora sbagliato.",
            "Non posso ancora usarlo.",
        ],
        Offers =
        [
            "Può darmi un altro valore per '{parameter}'.",
            "Con un altro '{parameter}' funzionerebbe.",
            "Mi ripeta solo '{parameter}'.",
            "Potrebbe dirlo con altre parole?",
            "Mi dica ancora una volta che cosa desidera.",
            "Quale dato devo cambiare?",
            "Potrebbe ridarmi i dati?",
            "Può cambiarne qualsiasi parte.",
            "Un altro valore aiuterebbe.",
        ],
    };

    private static ErrorWording PastDate => new()
    {
        First =
        [
            "Per '{parameter}', {got} è già passato. Può andare {allowed}?",
            "{got} è nel passato. Metto '{parameter}' a {allowed}?",
            "Non posso mettere '{parameter}' a {got}, che è passato. Che ne dice di {allowed}?",
            "Quel giorno è già passato.",
        ],
        Again =
        [
            "Quel giorno è passato. Va bene {allowed}?",
            "Ancora una data passata. Forse {allowed}?",
            "{got} è andato. Meglio {allowed}?",
        ],
        Offers =
        [
            "Può darmi un'altra data.",
            "Qualsiasi giorno da oggi in poi è possibile.",
            "Mi dica solo il giorno che vuole.",
            "Basta un giorno della settimana, come lunedì prossimo.",
            "Può anche dire fra quanti giorni.",
            "Quale giorno le va bene?",
        ],
    };

    private static ErrorWording VerificationRequired => new()
    {
        First = ["Prima devo verificare chi è lei.", "Prima devo avere la certezza che sia lei.", "Questo è solo per chi si è identificato."],
        Again = ["Devo ancora verificare chi è.", "Non senza la verifica.", "Prima viene la verifica."],
        Offers =
        [
            "Cominciamo con la verifica?",
            "Nel frattempo posso aiutarla con altro.",
            "Altre richieste funzionano senza.",
            "Mi dica quando è possibile fare la verifica.",
            "C'è altro nel frattempo?",
            "Possiamo tornarci dopo la verifica.",
        ],
    };

    private static ErrorWording Locked => new()
    {
        First =
        [
            "Ci sono stati troppi tentativi errati. È bloccato per {wait}.",
            "È bloccato per {wait}, dopo troppi tentativi errati.",
            "È bloccato e si riapre fra {wait}.",
            "È bloccato dopo troppi tentativi errati.",
            "Troppi tentativi erano errati, quindi è bloccato.",
            "Per sicurezza, adesso è bloccato.",
        ],
        Again = ["È ancora bloccato per {wait}.", "È ancora bloccato.", "Il blocco continua.", "Non posso ancora aprirlo."],
        Offers =
        [
            "Può riprovare più tardi.",
            "Adesso posso aiutarla con altro.",
            "Per aprirlo si può solo aspettare.",
            "Altre richieste funzionano ancora.",
            "Ci torni più tardi, per favore.",
            "C'è altro per ora?",
        ],
    };

    private static ErrorWording Expired => new()
    {
        First = ["La risposta non è arrivata in tempo, quindi non l'ho fatto.", "La domanda non è più aperta, e non è stato fatto nulla.", "Ho lasciato stare, perché il tempo è scaduto."],
        Again = ["Di nuovo nessuna risposta.", "Anche questa è arrivata tardi.", "Il tempo è scaduto ancora."],
        Offers =
        [
            "Lo vuole ancora?", "Glielo chiedo un'altra volta?", "Mi dica solo se lo vuole ancora.",
            "Può richiederlo.", "Possiamo ricominciare da capo.", "Lo ripeta quando vuole.",
        ],
    };

    private static ErrorWording Declined => new()
    {
        First = ["Bene, non lo faccio.", "Capito, lascio stare.", "Non è stato cambiato nulla."],
        Again = ["Bene, questo no.", "Non lo tocco.", "Come vuole, nessun cambiamento."],
        Offers = WhatElse,
    };

    private static ErrorWording Cancelled => new()
    {
        First = ["L'ho fermato prima che succedesse qualcosa.", "Bene, è annullato.", "Questo l'ho lasciato."],
        Again = ["Anche questo è annullato.", "Fermato.", "Ho lasciato anche questo."],
        Offers = WhatElse,
    };

    private static string[] WhatElse =>
    [
        "C'è altro?", "Che cosa vuole invece?", "Posso fare altro per lei?",
        "Mi dica che cosa vuole fare.", "Preferisce cambiare qualcosa?", "Che cosa facciamo adesso?",
    ];
}
