namespace RealtimeVoiceTools;

/// <summary>French, with the polite vous.</summary>
internal static class FrenchPhrases
{
    public static VoicePhrases Create() => new()
    {
        Language = "fr",
        Waiting = Waiting,
        Questions = Questions,
        Results = Results,
        Errors = FrenchErrors.Create(),
        Verification = new()
        {
            Verified = "Merci, c'est exact.",
            Wrong = "Ce n'est pas le bon code.",
            OneTryLeft = "Il vous reste un essai.",
            TriesLeft = "Il vous reste {count} essais.",
            Locked = "Par sécurité, je ne peux pas vérifier le code pour le moment. Le blocage dure {wait}.",
            Malformed = "Je n'ai pas compris ce code. Dites-le chiffre par chiffre, s'il vous plaît.",
            KeyInstead = "Vous pouvez aussi le taper et terminer par la touche dièse.",
            KeyedIncompletely = "Je n'ai pas reçu le code complet. Tapez-le à nouveau et terminez par la touche dièse.",
            TryAgain = "Réessayez, s'il vous plaît.",
            Unavailable = "Je n'ai pas pu vérifier le code à l'instant.",
        },
        Transfer = FrenchTransfer.Create(),
        Words = FrenchWords.Create(),
        Guidance = GuidancePhrases.In("French (polite form: vous)"),
        Apologies = ["Excusez-moi, j'ai perdu la voix un instant.", "Désolé pour ce silence.", "Pardon, j'ai été coupé."],
        Reconnected = ["Excusez-moi, la ligne a coupé un instant. Je suis de retour.", "Nous avons été coupés un moment. Je vous entends de nouveau."],
        Goodbyes = ["Merci de votre appel. Au revoir.", "Merci d'avoir appelé. Bonne journée et au revoir."],
    };

    private static WaitingPhrases Waiting => new()
    {
        Looking = ["Je vérifie.", "Un instant, je regarde.", "Je cherche ça tout de suite.", "Laissez-moi regarder.", "Je consulte ça, un moment.", "Voyons voir."],
        Doing = ["Je m'en occupe.", "Je m'y mets.", "Un instant, s'il vous plaît.", "Je fais ça tout de suite.", "Bien, juste une seconde.", "Je suis dessus."],
        Progress =
        [
            "J'y travaille encore.", "Cela prend un peu plus de temps.", "J'attends toujours une réponse.", "Je ne vous oublie pas.",
            "C'est encore en cours.", "Toujours dessus, merci de patienter.", "Encore un petit moment.",
        ],
        PastWorst =
        [
            "C'est exceptionnellement long. On attend encore, ou préférez-vous que je vous donne la réponse plus tard ?",
            "Cela n'a jamais pris autant de temps. Voulez-vous patienter, ou on s'arrête là et je vous préviens plus tard ?",
            "C'est bien plus long que d'habitude. On peut attendre, faire autre chose entre-temps ou laisser tomber.",
        ],
    };

    private static QuestionPhrases Questions => new()
    {
        What = "Vous voulez {action}.",
        HowMany = "Cela fait {count} {nouns} en tout.",
        CannotBeUndone = "On ne peut pas revenir en arrière.",
        Plain = "Voulez-vous que je le fasse ?",
        Again = ["Pardon, il me faut une réponse claire.", "Je n'ai pas bien compris."],
        PressKey = "Vous pouvez aussi appuyer sur la touche 1 pour continuer.",
        SayNumber = "Pour continuer, dites-moi le nombre : {count}.",
        Misheard = ["Pardon, je ne suis pas sûr d'avoir bien entendu. Pouvez-vous répéter ?", "J'ai peut-être mal entendu. Que voulez-vous que je fasse ?"],
        TrialRun = "Ce n'est qu'un essai, rien n'a été modifié.",
        GivenUp = ["Je laisse les choses comme elles sont.", "Alors je ne change rien."],
        Affirmatives = ["oui", "ouais", "ouaip", "yes"],
    };

    private static ResultPhrases Results => new()
    {
        Done = "C'est fait.",
        DoneNamed = "C'est fait : '{name}'.",
        Found = "Voici ce que j'ai trouvé.",
        NoneFound = "Rien trouvé parmi les {nouns}",
        NothingFound = "Je n'ai rien trouvé.",
        DoneWithoutDetails = "C'est fait, mais je ne peux pas vous donner les détails.",
        FoundWithoutDetails = "J'ai regardé, mais je ne peux pas vous lire les détails.",
        AllListed = "{count} sur {count} dans la liste.",
        FirstListed = "Seulement {shown} sur {count} dans la liste. Dites le total.",
        FieldListed = "{field} : {shown} sur {count} dans la liste.",
        TextsShortened = "Les textes longs sont abrégés.",
        FieldsLeftOut = "{shown} champs donnés sur {count}.",
        DetailsUnavailable = "Détails non disponibles.",
    };
}
