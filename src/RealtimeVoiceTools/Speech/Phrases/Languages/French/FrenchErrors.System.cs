namespace RealtimeVoiceTools;

/// <summary>What did not work for reasons that the caller has no hand in, in French.</summary>
internal static partial class FrenchErrors
{
    public static ErrorPhrases Create() => new()
    {
        NotFound = NotFound,
        Ambiguous = Ambiguous,
        Validation = Validation,
        PastDate = PastDate,
        Temporary = new()
        {
            First = ["J'ai du mal à joindre {system}.", "{system} ne répond pas pour l'instant.", "La connexion ne passe pas en ce moment."],
            Again = ["Toujours pas de connexion.", "{system} reste muet.", "Cela ne passe toujours pas."],
            Offers = TryAgain,
        },
        Exhausted = new()
        {
            First =
            [
                "J'ai essayé {attempts} fois sans pouvoir joindre {system}.",
                "Après {attempts} essais, {system} ne répond toujours pas.",
                "Aucun des {attempts} essais n'a pu joindre {system}.",
                "J'ai essayé plus d'une fois sans obtenir de réponse.",
            ],
            Again = ["Encore {attempts} essais sans réponse.", "{attempts} essais de plus n'ont rien donné.", "Rien en {attempts} essais."],
            Offers =
            [
                "Réessayez plus tard, s'il vous plaît.",
                "Le mieux est d'y revenir plus tard.",
                "Laissons cela et reprenons plus tard.",
                "Redemandez-moi dans un moment.",
                "Un peu plus tard, cela marchera peut-être.",
                "En attendant, je peux vous aider pour autre chose.",
            ],
        },
        Timeout = new()
        {
            First = ["{system} a mis trop de temps à répondre.", "J'ai attendu, mais aucune réponse n'est venue.", "Cela a pris plus de temps que je ne peux attendre."],
            Again = ["Encore trop lent.", "Toujours pas de réponse.", "Le temps a encore manqué."],
            Offers = TryAgain,
        },
        OutcomeUnknown = new()
        {
            First = ["Je ne suis pas sûr que ce soit passé.", "Je ne peux pas dire si cela a marché.", "C'est peut-être passé, ou peut-être pas."],
            Again = ["Ce n'est toujours pas clair.", "Je ne sais toujours pas si c'est fait.", "Je n'ai pas de nouvelles à ce sujet."],
            Last =
            [
                "Je ne sais toujours pas si c'est passé.", "On ne sait pas si cela a marché.", "Je n'arrive pas à savoir si c'est fait.",
                "Cela reste incertain.", "Je ne peux vraiment pas dire si c'est passé.", "D'ici, impossible de le savoir.",
            ],
            Offers =
            [
                "Je vérifie d'abord ?",
                "Je peux regarder avant de faire autre chose.",
                "Voulez-vous que je regarde si c'est là ?",
                "Vérifions avant de répéter quoi que ce soit.",
                "Je préfère vérifier plutôt que le faire deux fois.",
                "Je regarde où cela en est ?",
            ],
        },
        RateLimited = new()
        {
            First =
            [
                "Cela faisait beaucoup d'un coup. Je dois attendre {wait}.",
                "On me demande de ralentir pendant {wait}.",
                "Il y a eu trop de demandes, je dois donc attendre {wait}.",
                "Je dois ralentir un moment.",
                "Il y a eu trop de demandes à l'instant.",
                "On me demande de ralentir.",
            ],
            Again = ["Je dois encore attendre {wait}.", "Pas encore. Il faut {wait}.", "C'est encore trop tôt.", "Je dois encore patienter.", "Pas tout à fait."],
            Offers =
            [
                "Je réessaie après ?",
                "On peut faire autre chose en attendant.",
                "Redemandez-moi après l'attente.",
                "Y a-t-il autre chose pour l'instant ?",
                "Rappelez-le-moi plus tard et j'essaierai.",
                "Revenons-y dans un moment.",
            ],
        },
        Permission = new()
        {
            First = ["Vous n'avez pas l'autorisation de faire cela.", "Votre compte ne le permet pas.", "Cela ne vous est pas ouvert."],
            Again = ["Ce n'est toujours pas permis.", "Votre compte le refuse.", "Je n'y suis toujours pas autorisé."],
            Offers =
            [
                "{alternative}",
                "Il faudrait peut-être vérifier les réglages de votre compte.",
                "La personne qui gère le compte peut changer cela.",
                "Les réglages du compte montrent ce que vous pouvez faire.",
                "Le titulaire peut le faire.",
                "Quelqu'un qui a plus de droits pourrait aider.",
                "Puis-je faire autre chose pour vous ?",
            ],
        },
        Permanent = new()
        {
            First = ["Je ne peux pas faire cela ici.", "Cela ne fait pas partie de ce que je peux faire.", "Ce n'est pas disponible."],
            Again = ["Je ne peux toujours pas.", "Ce n'est pas possible ainsi.", "Ici, cela ne se peut toujours pas."],
            Offers = ["{alternative}", "Dites-moi ce que vous cherchez à faire, et nous trouverons un autre chemin.", .. AnotherWay],
        },
        VerificationRequired = VerificationRequired,
        Locked = Locked,
        Expired = Expired,
        Declined = Declined,
        Cancelled = Cancelled,
        UnknownTool = new()
        {
            First = ["Cela, je ne sais pas le faire.", "Je n'ai aucun moyen de faire cela.", "Je ne dispose de rien pour cela."],
            Again = ["Je ne sais toujours pas le faire.", "Il me manque toujours un moyen.", "Cela reste hors de ma portée."],
            Offers = ["Que puis-je faire d'autre pour vous ?", .. AnotherWay],
        },
        Unknown = new()
        {
            First = ["Quelque chose n'a pas marché.", "Cela ne s'est pas passé comme prévu.", "J'ai rencontré un problème."],
            Again = ["Cela a encore échoué.", "Il y a encore un souci.", "C'est le même ennui."],
            Offers =
            [
                "Pouvez-vous le dire autrement ?",
                "Pourriez-vous le formuler d'une autre façon ?",
                "Me le dites-vous avec d'autres mots ?",
                "D'autres mots aideront peut-être.",
                "Redites-moi ce que vous souhaitez.",
                "On peut s'y prendre autrement.",
            ],
        },
        DidYouMean = ["Vouliez-vous dire {candidates} ?", "Peut-être {candidates} ?", "Serait-ce {candidates} ?"],
        GiveUp =
        [
            "Je n'avance pas avec cela.", "Je n'y arrive pas pour l'instant.", "Je ne peux pas aller plus loin.",
            "Je n'insiste pas davantage.", "Je ne peux pas résoudre cela ici.", "Je suis bloqué sur ce point.",
        ],
        SomethingElse =
        [
            "On fait autre chose ?", "Puis-je vous aider pour autre chose ?", "Laissons cela pour l'instant.",
            "Que souhaitez-vous d'autre ?", "Je vous aide volontiers pour autre chose.", "On pourra y revenir une autre fois.",
        ],
        HandOver =
        [
            "Je vous passe quelqu'un ?", "Un collègue pourrait prendre la suite. Cela vous convient ?", "Je peux vous transférer à une personne.",
            "Voulez-vous parler à une personne ?", "Préférez-vous qu'une personne prenne le relais ?", "Quelqu'un d'autre pourra mieux vous aider.",
        ],
        CallBack =
        [
            "Voulez-vous qu'on vous rappelle à ce sujet ?", "Souhaitez-vous être rappelé ?", "Nous pouvons vous faire rappeler par quelqu'un.",
            "Un rappel serait peut-être mieux. Cela vous va ?", "Quelqu'un peut vous téléphoner à ce sujet.", "Je demande qu'on vous rappelle ?",
        ],
        UseApp =
        [
            "Vous pouvez le faire dans l'application.", "L'application convient mieux pour cela.", "Utilisez plutôt l'application, s'il vous plaît.",
            "Ce sera peut-être plus simple dans l'application.", "Jetez un œil à l'application.", "Dans l'application, vous pouvez essayer vous-même.",
        ],
    };

    private static string[] TryAgain =>
    [
        "Voulez-vous que je réessaie ?", "Je tente encore une fois ?", "Je peux réessayer une fois.",
        "Dois-je faire un autre essai ?", "Dites-le-moi et je recommence.", "Un nouvel essai marchera peut-être.",
    ];

    private static string[] AnotherWay =>
    [
        "Puis-je vous aider autrement ?",
        "Autre chose vous y mènera peut-être.",
        "Je peux vous aider pour d'autres choses.",
        "On pourrait essayer autrement.",
        "Que fait-on à la place ?",
    ];
}
