namespace RealtimeVoiceTools;

/// <summary>Yes and no in Italian.</summary>
internal static class ItalianConsent
{
    public static ConsentLanguage Language { get; } = new()
    {
        Yes =
        [
            "sì", "si", "sí", "sìì", "yes", "sisì", "sissì", "certo", "certo che sì", "certo che si", "certamente", "ma certo", "ma sì", "ma si", "ma certo che sì", "ok", "okay", "okey", "occhei", "va bene", "vabbene", "va benissimo", "va bene così", "daccordo", "sono daccordo", "esatto", "esattamente", "giusto", "è giusto", "corretto", "è corretto", "perfetto", "procedi", "proceda", "procedi pure", "proceda pure", "procediamo", "puoi procedere", "può procedere",
            "fallo", "falla", "fallo pure", "lo faccia", "lo faccia pure", "fai pure", "faccia pure", "fai", "faccia", "facciamolo", "facciamo così", "fai così", "vai", "vada", "vai pure", "vada pure", "vai avanti", "vada avanti", "avanti", "avanti pure", "confermo", "lo confermo", "te lo confermo", "confermato", "confermata", "assolutamente sì", "assolutamente si", "sicuro", "sicura", "sicuramente", "sono sicuro", "sono sicura", "ne sono sicuro", "ne sono sicura", "ovvio", "ovviamente", "naturalmente", "volentieri", "con piacere", "affermativo", "senzaltro", "senz altro", "eccome", "appunto", "infatti", "per forza", "è quello che voglio", "è ciò che voglio", "lo voglio", "voglio quello", "voglio questo", "è proprio quello", "proprio così", "è così", "proprio quello", "proprio quella", "è quello", "è quella", "approvo", "approvato", "accetto", "autorizzo", "autorizzato", "acconsento", "puoi farlo", "può farlo", "puoi", "può", "puoi andare", "puoi andare avanti", "mi va bene", "per me va bene", "mi sta bene", "sta bene", "ci sto", "affare fatto", "andata", "andiamo", "al cento per cento", "cento per cento", "di sicuro", "di certo", "sicurissimo", "sicurissima", "certissimo", "benissimo", "bene così", "ottimo", "intesi", "inteso", "dai", "ma dai sì", "ma volentieri", "ma ovvio", "ma ovviamente",
            "le confermo", "ti confermo", "le confermo che va bene", "continui pure", "continua pure", "continui", "continua", "sissignore", "signorsì", "esattamente quello che voglio", "proprio quello che voglio", "quello che voglio", "è quello che ho chiesto", "lo faccia per favore", "sì grazie", "si grazie", "sì per favore", "si per favore", "beh sì", "be sì", "ma sì dai", "dai sì", "può andare", "vada per quello", "mi farebbe un favore", "è perfetto", "è tutto giusto", "è tutto corretto", "tutto giusto", "tutto corretto", "certo sì", "va benone",
            "mi sembra perfetto", "mi sembra giusto", "mi sembra ottimo", "sarebbe perfetto", "sarebbe ottimo", "sarebbe fantastico", "mi farebbe piacere", "hai ragione", "ha ragione", "hai capito bene", "ha capito bene", "hai il mio permesso", "ha il mio permesso", "hai il mio consenso", "ha il mio consenso", "hai il mio ok", "fai quello", "faccia quello", "fai questo", "faccia questo", "lo confermiamo", "confermiamo", "te lo chiedo", "vai vai", "ovvio che sì", "ovvio che si", "va bene dai", "daccordissimo", "certo certo",
        ],
        Beside =
        [
            "per favore", "per piacere", "per cortesia", "perfavore", "grazie", "grazie mille", "mille grazie", "tante grazie", "molte grazie", "ti ringrazio", "la ringrazio", "prego", "ti prego", "lo", "la", "li", "le", "il", "i", "gli", "l", "quello", "quella", "questo", "questa", "quelli", "quelle", "questi", "queste", "mio", "mia", "miei", "mie", "me", "mi", "io", "tu", "lei", "è", "e grazie", "e sì", "sono", "bene", "molto bene", "buono", "fantastico", "splendido", "eccellente", "meraviglioso", "super",
            "adesso", "ora", "subito", "immediatamente", "allora", "quindi", "dunque", "pure", "così", "voglio", "vorrei", "desidero", "voglio che tu lo faccia", "voglio farlo", "vorrei farlo", "ho detto di sì", "ho detto sì", "dico di sì", "ti dico di sì", "ti ho detto di sì", "di sì", "di si", "che sì", "come ho detto", "come detto", "davvero", "proprio", "assolutamente", "totalmente", "completamente", "molto", "tutto bene", "per me", "da parte mia", "gentilmente", "cortesemente", "se non le dispiace",
            "ehm", "eh", "em", "ah", "oh", "um", "uh", "allora sì", "ecco", "senti", "senta", "guarda", "guardi", "ciao", "salve", "s", "caro", "cara", "amico", "amico mio", "amore", "tesoro", "bello mio", "capo", "signore", "signora", "signorina", "fra", "zio", "assistente", "a", "al", "di", "del", "della", "dello", "lì", "là", "va", "tranquillamente", "senza indugio",
            "tranquillo", "tranquilla", "aò", "mo", "gliel", "gliene", "glielo", "ci", "ne", "per", "in", "con", "su", "da", "dal", "dalla", "alla", "alle", "allo", "ai", "agli", "nel", "nella", "dei", "degli", "delle", "un favore", "suo", "sua", "nostro", "nostra", "tuo", "tua", "che va bene", "e", "ti", "le chiedo", "glielho appena chiesto io", "lho chiesto io", "si può", "lo puoi", "la puoi", "puoi pure", "va pure",
            "cosa lì", "roba", "fare", "farlo", "chiedo", "lo chiedo", "questa qui", "questo qui", "quella lì", "quello lì",
        ],
        No =
        [
            "no", "nono", "non", "né", "mai", "niente", "nulla", "nessuno", "nessuna", "nessun", "neanche", "nemmeno", "neppure", "ferma", "fermo", "fermati", "si fermi", "fermi", "stop", "basta", "aspetta", "aspetti", "aspettate", "attendi", "attenda", "un attimo", "un momento", "un secondo", "un minuto", "momento", "attimo", "annulla", "annullare", "annulli", "annullalo", "dimentica", "dimentichi", "dimenticalo", "lascia", "lasci", "lascia stare", "lascia perdere", "lasciala", "lascialo", "tieni", "tenga", "tienilo", "tienila", "mantieni", "conserva", "negativo", "rifiuto", "mi rifiuto", "senza", "sbagliato", "errore", "errato", "falso", "macché", "figurati", "cambiato idea", "ripensato", "ci ho ripensato", "interrompi", "manco", "piano", "calma", "assolutamente no",
        ],
        Harmless =
        [
            "come no", "perché no", "perche no", "nessun problema", "non cè problema", "non ce problema", "non cè nessun problema", "nessun dubbio", "senza dubbio", "senza alcun dubbio", "senza problemi", "senza nessun dubbio", "senza alcun problema", "non ci sono problemi", "nessuna obiezione", "non ho obiezioni", "non ti preoccupare", "non si preoccupi", "non preoccuparti", "non cè dubbio", "ci mancherebbe", "ci mancherebbe altro", "figurati se no", "non esitare", "niente in contrario", "non ho niente in contrario", "non ho nulla in contrario", "nulla in contrario",
            "lo so che non si torna indietro", "so che non si può annullare", "lo so che è definitivo", "so che è definitivo", "no no è giusto così", "no no va bene così", "no no è giusto", "non mi serve più", "non mi servono più", "non ne ho più bisogno", "niente da tenere", "non cè niente da tenere", "nulla da tenere", "lo stesso",
            "non mi serve", "non ne ho bisogno", "non ci serve più", "non serve più",
        ],
        Hedges =
        [
            "forse", "magari", "penso", "credo", "suppongo", "immagino", "probabilmente", "possibilmente", "può darsi", "può essere", "potrebbe", "dipende", "vabbè", "vabbe", "va be", "va beh", "se", "se vuoi", "se vuole", "come vuoi", "come vuole", "boh", "mah", "più o meno", "piu o meno", "direi", "chissà", "eventualmente", "o", "oppure", "quasi", "spero", "pare", "sembra", "mi sa", "circa", "non so", "fai tu", "faccia lei", "fai come vuoi", "sarà",
            "beh", "mm", "mmm", "mh", "hm", "hmm", "cioè", "insomma", "uhm", "sì sì come no", "vediamo",
        ],
        Questions =
        [
            "quale", "quali", "che", "cosa", "che cosa", "cosè", "chi", "quando", "dove", "come", "quanto", "quanti", "quante", "perché", "perche", "scusa", "scusi", "sei sicuro", "sei sicura", "è sicuro", "è sicura", "vuoi", "vuole", "desideri", "desidera", "puoi ripetere", "può ripetere", "devo", "posso", "conferma", "confermi", "conferma per favore", "vuoi che", "hai", "ha", "sicuro che", "sicura che", "davvero quello", "è quello giusto", "come scusa", "prego ripeti",
        ],
        Changes =
        [
            "ma", "però", "pero", "tranne", "eccetto", "salvo", "solo", "soltanto", "solamente", "invece", "piuttosto", "anzi", "altro", "altra", "altri", "altre", "laltro", "laltra", "anche", "prima", "dopo", "poi", "più tardi", "più", "piu", "ancora", "inoltre", "meglio", "domani", "oggi", "ieri", "presto", "di nuovo", "già", "gia", "in realtà", "alcuni", "alcune", "qualche", "metà", "parte", "primo", "ultimo", "ultima", "prossimo", "prossima", "secondo", "entrambi", "entrambe", "tutti e due", "cambia", "cambiare", "cambi", "lo faccio io", "la faccio io", "faccio io", "da solo", "da sola", "ho eliminato", "ho spostato", "ho cancellato", "lho", "meno", "pure il", "pure la", "pure quello", "pure quella", "pure lo", "finché",
            "e poi", "e se",
            "ho bisogno", "mi serve",
        ],
        Actions =
        [
            ["eliminare", "elimina", "eliminalo", "eliminala", "eliminali", "eliminale", "elimini", "lo elimini", "la elimini", "eliminarlo", "eliminarla",
                "eliminarli", "eliminarle", "eliminato", "eliminata", "eliminiamo", "cancellare", "cancella", "cancellalo", "cancellala", "cancellali", "cancellale",
                "cancelli", "cancellarlo", "cancellarla", "cancellarle", "cancellato", "cancellata", "rimuovere", "rimuovi", "rimuovilo", "rimuovila", "rimuovile",
                "rimuovili", "rimuova", "togliere", "togli", "toglilo", "toglila", "toglile", "toglili", "tolga", "toglierlo", "toglierla", "buttare", "butta",
                "buttalo", "buttala", "buttale", "buttali", "butta via", "buttalo via", "buttala via", "buttale via", "butti via", "via", "nel cestino", "cestina",
                "cestinalo", "cestinala", "cestinale", "cestinare", "sbarazzati", "sbarazzatene", "leva", "levalo", "levala", "levale", "elimina pure",
                "fallo fuori", "falla fuori", "fuori", "eliminami", "eliminamelo", "eliminamela", "eliminarmi", "eliminarmelo", "eliminarmela", "cancellami",
                "cancellamelo", "cancellamela", "cancellarli", "cancellarmi", "cancellarmelo", "cancellarmela", "rimuovimi", "rimuovimelo", "rimuovimela", "toglimi",
                "toglimelo", "toglimela", "toglierli", "toglierle", "togliermi", "togliermelo", "togliermela", "buttami", "buttamelo", "buttamela", "cestinali",
                "cestinami", "cestinamelo", "cestinamela", "levali", "levami", "levamelo", "levamela"],
            ["cancellare", "cancella", "cancellalo", "cancellala", "cancellali", "cancellale", "cancelli", "cancellarlo", "cancellarla", "cancellato",
                "cancellata", "eliminare", "elimina", "eliminalo", "eliminala", "eliminali", "eliminale", "togli", "toglilo", "toglila", "rimuovi", "rimuovilo",
                "rimuovila", "annulla", "annullalo", "annullala", "annullare", "annulli", "via", "disdici", "cancellami", "cancellamelo", "cancellamela",
                "cancellarli", "cancellarle", "cancellarmi", "cancellarmelo", "cancellarmela", "eliminami", "eliminamelo", "eliminamela", "toglili", "toglile",
                "toglimi", "toglimelo", "toglimela", "rimuovili", "rimuovile", "rimuovimi", "rimuovimelo", "rimuovimela", "annullali", "annullale", "annullami",
                "annullamelo", "annullamela"], ["rimuovere", "rimuovi", "rimuovilo", "rimuovila", "rimuova", "togli", "toglilo", "toglila", "elimina", "eliminalo", "eliminala", "cancella",
                "cancellalo", "cancellala", "via", "rimuovili", "rimuovile", "rimuovimi", "rimuovimelo", "rimuovimela", "toglili", "toglile", "toglimi", "toglimelo",
                "toglimela", "eliminali", "eliminale", "eliminami", "eliminamelo", "eliminamela", "cancellali", "cancellale", "cancellami", "cancellamelo",
                "cancellamela"],
            ["annullare", "annulla", "annullalo", "annullala", "annullali", "annulli", "annullarlo", "annullarla", "annullato", "annullata", "cancella",
                "cancellalo", "cancellala", "disdici", "disdire", "disdicilo", "disdica", "annullale", "annullami", "annullamelo", "annullamela", "annullarli",
                "annullarle", "annullarmi", "annullarmelo", "annullarmela", "cancellali", "cancellale", "cancellami", "cancellamelo", "cancellamela", "disdicila",
                "disdicili", "disdicile", "disdicimi", "disdicimelo", "disdicimela"], ["disdire", "disdici", "disdicilo", "disdicila", "disdica", "annulla", "annullalo", "annullala", "cancella", "cancellalo", "cancellala", "disdicili",
                "disdicile", "disdicimi", "disdicimelo", "disdicimela", "annullali", "annullale", "annullami", "annullamelo", "annullamela", "cancellali",
                "cancellale", "cancellami", "cancellamelo", "cancellamela"],
            ["spostare", "sposta", "spostalo", "spostala", "spostali", "spostale", "sposti", "lo sposti", "spostarlo", "spostarla", "spostato", "spostata",
                "spostiamo", "spostiamolo", "muovi", "muovilo", "cambia", "cambialo", "cambiala", "cambiare", "rimanda", "rimandalo", "rimandare", "rinvia",
                "rinvialo", "rinviare", "posticipa", "posticipalo", "mettilo", "mettila", "metti", "metta", "passalo", "riprogramma", "trasferiscilo", "spostami",
                "spostamelo", "spostamela", "spostarli", "spostarle", "spostarmi", "spostarmelo", "spostarmela", "spostiamola", "spostiamoli", "spostiamole",
                "spostiamomi", "spostiamomelo", "spostiamomela", "muovila", "muovili", "muovile", "muovimi", "muovimelo", "muovimela", "cambiali", "cambiale",
                "cambiami", "cambiamelo", "cambiamela", "rimandala", "rimandali", "rimandale", "rimandami", "rimandamelo", "rimandamela", "rinviala", "rinviali",
                "rinviale", "rinviami", "rinviamelo", "rinviamela", "posticipala", "posticipali", "posticipale", "posticipami", "posticipamelo", "posticipamela",
                "mettili", "mettile", "mettimi", "mettimelo", "mettimela", "passala", "passali", "passale", "passami", "passamelo", "passamela", "trasferiscila",
                "trasferiscili", "trasferiscile", "trasferiscimi", "trasferiscimelo", "trasferiscimela"], ["rinviare", "rinvia", "rinvialo", "rinviala", "rimanda", "rimandalo", "rimandala", "sposta", "spostalo", "spostala", "rinviali", "rinviale",
                "rinviami", "rinviamelo", "rinviamela", "rimandali", "rimandale", "rimandami", "rimandamelo", "rimandamela", "spostali", "spostale", "spostami",
                "spostamelo", "spostamela"], ["rimandare", "rimanda", "rimandalo", "rinvia", "sposta", "spostalo", "rimandala", "rimandali", "rimandale", "rimandami", "rimandamelo",
                "rimandamela", "spostala", "spostali", "spostale", "spostami", "spostamelo", "spostamela"],
            ["inviare", "invia", "invialo", "inviala", "inviali", "invii", "inviarlo", "inviarla", "inviato", "mandare", "manda", "mandalo", "mandala", "mandali",
                "mandaglielo", "mandi", "mandarlo", "mandarla", "spedire", "spedisci", "spediscilo", "spediscila", "spedisca", "inoltra", "inviale", "inviami",
                "inviamelo", "inviamela", "inviarli", "inviarle", "inviarmi", "inviarmelo", "inviarmela", "mandale", "mandami", "mandamelo", "mandamela",
                "mandagliela", "mandaglieli", "mandagliele", "mandagliemi", "mandagliemelo", "mandagliemela", "mandarli", "mandarle", "mandarmi", "mandarmelo",
                "mandarmela", "spediscili", "spediscile", "spediscimi", "spediscimelo", "spediscimela"], ["mandare", "manda", "mandalo", "mandala", "mandi", "mandaglielo", "inviare", "invia", "invialo", "inviala", "spedisci", "spediscilo", "mandali",
                "mandale", "mandami", "mandamelo", "mandamela", "mandagliela", "mandaglieli", "mandagliele", "mandagliemi", "mandagliemelo", "mandagliemela",
                "inviali", "inviale", "inviami", "inviamelo", "inviamela", "spediscila", "spediscili", "spediscile", "spediscimi", "spediscimelo", "spediscimela"], ["spedire", "spedisci", "spediscilo", "spediscila", "spedisca", "invia", "invialo", "inviala", "manda", "mandalo", "mandala", "spediscili",
                "spediscile", "spediscimi", "spediscimelo", "spediscimela", "inviali", "inviale", "inviami", "inviamelo", "inviamela", "mandali", "mandale",
                "mandami", "mandamelo", "mandamela"],
            ["trasferire", "trasferisci", "trasferiscili", "trasferiscilo", "trasferisca", "trasferimento", "bonifico", "fai il bonifico", "faccia il bonifico",
                "invia", "inviali", "manda", "mandali", "sposta", "trasferiscila", "trasferiscile", "trasferiscimi", "trasferiscimelo", "trasferiscimela"], ["bonifico", "bonificare", "fai il bonifico", "faccia il bonifico", "trasferisci", "manda", "invia", "fallo"], ["pagare", "paga", "pagalo", "pagala", "paghi", "pagarlo", "pagarla", "pagato", "saldare", "salda", "saldala", "pagamento", "fai il pagamento",
                "paga pure", "pagali", "pagale", "pagami", "pagamelo", "pagamela", "pagarli", "pagarle", "pagarmi", "pagarmelo", "pagarmela"],
            ["prenotare", "prenota", "prenotalo", "prenotala", "prenoti", "prenotarlo", "prenotarla", "prenotato", "prenotazione", "riserva", "fissa", "blocca",
                "prenotali", "prenotale", "prenotami", "prenotamelo", "prenotamela", "prenotarli", "prenotarle", "prenotarmi", "prenotarmelo", "prenotarmela"], ["ordinare", "ordina", "ordinalo", "ordinala", "ordini", "ordinarlo", "compra", "compralo", "comprala", "acquista", "prendi", "prendilo", "ordinali",
                "ordinale", "ordinami", "ordinamelo", "ordinamela", "ordinarla", "ordinarli", "ordinarle", "ordinarmi", "ordinarmelo", "ordinarmela", "comprali",
                "comprale", "comprami", "compramelo", "compramela", "prendila", "prendili", "prendile", "prendimi", "prendimelo", "prendimela"], ["comprare", "compra", "compralo", "comprala", "compri", "acquistare", "acquista", "acquistalo", "prendi", "prendilo", "ordina", "ordinalo",
                "comprali", "comprale", "comprami", "compramelo", "compramela", "acquistala", "acquistali", "acquistale", "acquistami", "acquistamelo",
                "acquistamela", "prendila", "prendili", "prendile", "prendimi", "prendimelo", "prendimela", "ordinala", "ordinali", "ordinale", "ordinami",
                "ordinamelo", "ordinamela"], ["acquistare", "acquista", "acquistalo", "acquisti", "compra", "compralo", "acquistala", "acquistali", "acquistale", "acquistami", "acquistamelo",
                "acquistamela", "comprala", "comprali", "comprale", "comprami", "compramelo", "compramela"], ["fissare", "fissa", "fissalo", "fissala", "fissi", "prenota", "metti", "fissali", "fissale", "fissami", "fissamelo", "fissamela"],
            ["svuotare", "svuota", "svuotalo", "svuotala", "svuoti", "svuotarlo", "svuotarla", "pulire", "pulisci", "puliscilo", "cancella", "elimina",
                "ripulisci", "svuotali", "svuotale", "svuotami", "svuotamelo", "svuotamela", "svuotarli", "svuotarle", "svuotarmi", "svuotarmelo", "svuotarmela",
                "puliscila", "puliscili", "puliscile", "puliscimi", "puliscimelo", "puliscimela"], ["completare", "completa", "completalo", "completala", "completata", "completato", "completi", "finire", "finita", "segna", "segnala", "spunta",
                "spuntala", "fatta", "fatto", "termina", "chiudi", "chiudila", "completali", "completale", "completami", "completamelo", "completamela"], ["segnare", "segna", "segnala", "segnalo", "segni", "spunta", "spuntala", "fatta", "fatto", "completata", "completato", "segnali", "segnale",
                "segnami", "segnamelo", "segnamela"], ["chiudere", "chiudi", "chiudilo", "chiudila", "chiuda", "chiuso", "chiudili", "chiudile", "chiudimi", "chiudimelo", "chiudimela"],
            ["creare", "crea", "crealo", "creala", "crei", "crearlo", "crearla", "aggiungi", "aggiungilo", "aggiungila", "nuovo", "nuova", "metti", "mettilo",
                "creali", "creale", "creami", "creamelo", "creamela", "crearli", "crearle", "crearmi", "crearmelo", "crearmela", "aggiungili", "aggiungile",
                "aggiungimi", "aggiungimelo", "aggiungimela", "mettila", "mettili", "mettile", "mettimi", "mettimelo", "mettimela"], ["aggiungere", "aggiungi", "aggiungilo", "aggiungila", "aggiungili", "aggiunga", "aggiungerlo", "metti", "mettilo", "mettila", "inserisci",
                "inseriscilo", "inseriscila", "segna", "segnalo", "aggiungile", "aggiungimi", "aggiungimelo", "aggiungimela", "aggiungerla", "aggiungerli",
                "aggiungerle", "aggiungermi", "aggiungermelo", "aggiungermela", "mettili", "mettile", "mettimi", "mettimelo", "mettimela", "inseriscili",
                "inseriscile", "inseriscimi", "inseriscimelo", "inseriscimela", "segnala", "segnali", "segnale", "segnami", "segnamelo", "segnamela"], ["inserire", "inserisci", "inseriscilo", "inseriscila", "aggiungi", "aggiungilo", "metti", "mettilo", "inseriscili", "inseriscile", "inseriscimi",
                "inseriscimelo", "inseriscimela", "aggiungila", "aggiungili", "aggiungile", "aggiungimi", "aggiungimelo", "aggiungimela", "mettila", "mettili",
                "mettile", "mettimi", "mettimelo", "mettimela"], ["modificare", "modifica", "modificalo", "modificala", "modifichi", "cambia", "cambialo", "cambiala", "modificali", "modificale", "modificami",
                "modificamelo", "modificamela", "cambiali", "cambiale", "cambiami", "cambiamelo", "cambiamela"], ["cambiare", "cambia", "cambialo", "cambiala", "cambi", "modifica", "modificalo", "sposta", "spostalo", "cambiali", "cambiale", "cambiami",
                "cambiamelo", "cambiamela", "modificala", "modificali", "modificale", "modificami", "modificamelo", "modificamela", "spostala", "spostali",
                "spostale", "spostami", "spostamelo", "spostamela"], ["rinominare", "rinomina", "rinominalo", "rinominala", "rinominali", "rinominale", "rinominami", "rinominamelo", "rinominamela"], ["archiviare", "archivia", "archivialo", "archiviala", "archiviali", "archiviale", "archiviami", "archiviamelo", "archiviamela"], ["chiamare", "chiama", "chiamalo", "chiamala", "chiami", "telefona", "chiamali", "chiamale", "chiamami", "chiamamelo", "chiamamela"],
            ["spegnere", "spegni", "spegnilo", "spegnila", "spegnile", "spenga", "spegnili", "spegnimi", "spegnimelo", "spegnimela"], ["accendere", "accendi", "accendilo", "accendila", "accenda", "accendili", "accendile", "accendimi", "accendimelo", "accendimela"], ["aprire", "apri", "aprilo", "aprila", "apra", "aprili", "aprile", "aprimi", "aprimelo", "aprimela"], ["bloccare", "blocca", "bloccalo", "bloccala", "blocchi", "bloccali", "bloccale", "bloccami", "bloccamelo", "bloccamela"], ["condividere", "condividi", "condividilo", "condividila", "condivida", "condividili", "condividile", "condividimi", "condividimelo", "condividimela"], ["pubblicare", "pubblica", "pubblicalo", "pubblicala", "pubblichi", "posta", "postalo", "pubblicali", "pubblicale", "pubblicami", "pubblicamelo",
                "pubblicamela", "postala", "postali", "postale", "postami", "postamelo", "postamela"], ["riavviare", "riavvia", "riavvialo", "riavvii", "riavviala", "riavviali", "riavviale", "riavviami", "riavviamelo", "riavviamela"], ["salvare", "salva", "salvalo", "salvala", "salvali", "salvale", "salvami", "salvamelo", "salvamela"], ["rimborsare", "rimborsa", "rimborso"], ["sostituire", "sostituisci", "sostituiscilo", "sostituiscila", "sostituiscili", "sostituiscile", "sostituiscimi", "sostituiscimelo",
                "sostituiscimela"], ["aggiornare", "aggiorna", "aggiornalo", "aggiornala", "aggiorni", "aggiornali", "aggiornale", "aggiornami", "aggiornamelo", "aggiornamela"], ["ripristinare", "ripristina", "ripristinalo", "ripristinala", "ripristinali", "ripristinale", "ripristinami", "ripristinamelo", "ripristinamela"],
            ["tutte", "tutti", "tutto", "tutte quante", "tutti quanti", "ogni", "tutte e sette", "tutto quanto"], ["attività", "attivita", "compito", "compiti", "task"], ["appuntamento", "appuntamenti", "visita"],
        ],
        Numbers =
        [
            "zero", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici", "tredici", "quattordici", "quindici", "sedici", "diciassette", "diciotto", "diciannove", "venti", "ventuno", "ventidue", "ventitré", "ventiquattro", "venticinque", "ventisei", "ventisette", "ventotto", "ventinove", "trenta", "trentuno",
        ],
    };
}
