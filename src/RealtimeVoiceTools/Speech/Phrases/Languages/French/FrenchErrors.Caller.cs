namespace RealtimeVoiceTools;

/// <summary>What did not work and the caller can mend, in French.</summary>
internal static partial class FrenchErrors
{
    private static ErrorWording NotFound => new()
    {
        First =
        [
            "Je n'ai rien trouvé sous le nom '{subject}'. Vouliez-vous dire {candidates} ?",
            "Je ne vois pas '{subject}' dans ce que j'ai. Est-ce {candidates} ?",
            "Rien ne correspond exactement à '{subject}'. Peut-être {candidates} ?",
            "Ce nom, je ne l'ai pas trouvé. Parlez-vous de {candidates} ?",
            "Je n'ai rien trouvé sous le nom '{subject}'.",
            "Ici, rien ne s'appelle '{subject}'.",
            "J'ai cherché '{subject}' sans rien trouver.",
            "Je n'ai pas trouvé cela.",
            "Je ne vois rien qui corresponde.",
            "J'ai cherché, mais ce n'est pas là.",
        ],
        Again =
        [
            "Toujours pas de '{subject}'. Peut-être {candidates} ?",
            "'{subject}' n'y est pas. Serait-ce {candidates} ?",
            "Rien pour '{subject}'. Est-ce que {candidates} conviendrait ?",
            "Je ne vois toujours pas '{subject}'.",
            "'{subject}' n'apparaît pas non plus.",
            "Encore rien pour '{subject}'.",
            "Toujours rien.",
            "Cela n'y est pas non plus.",
            "Pas de chance avec celui-là.",
        ],
        Offers =
        [
            "Vous pouvez le décrire autrement, ou je vous lis la liste.",
            "Une partie du nom suffit.",
            "Je peux vous lire ce qu'il y a, si cela vous aide.",
            "Un seul mot du nom ferait l'affaire.",
            "Sa place dans la liste convient aussi.",
            "Je peux les passer en revue un par un.",
        ],
    };

    private static ErrorWording Ambiguous => new()
    {
        First =
        [
            "Plusieurs choses correspondent à '{subject}' : {candidates}. Laquelle voulez-vous ?",
            "'{subject}' pourrait être {candidates}. Lequel est-ce ?",
            "J'en ai trouvé plusieurs : {candidates}. Lequel ?",
            "Plusieurs choses correspondent à '{subject}'.",
            "Il y en a plus d'un qui correspond.",
            "Plusieurs correspondent à ce que vous avez dit.",
            "Cela pourrait être plusieurs choses.",
        ],
        Again =
        [
            "Est-ce {candidates} ?",
            "Encore plusieurs : {candidates}.",
            "Choisissez : {candidates}.",
            "Plusieurs correspondent encore.",
            "Il y en a encore plusieurs.",
            "Je ne sais toujours pas lequel.",
        ],
        Offers =
        [
            "Le nom complet permettrait de trancher.",
            "Tout détail qui le distingue aide.",
            "Sa place dans la liste convient aussi.",
            "Je peux vous les lire en entier.",
            "Un mot de plus du nom aiderait.",
            "Vous pouvez dire pour quel jour c'est.",
        ],
    };

    private static ErrorWording Validation => new()
    {
        First =
        [
            "Pour '{parameter}', {got} n'est pas possible. Est-ce que {allowed} irait ?",
            "{got} ne va pas pour '{parameter}'. Que diriez-vous de {allowed} ?",
            "Je ne peux pas prendre {got} pour '{parameter}'. Est-ce que {allowed} vous convient ?",
            "Pour '{parameter}', {got} n'est pas possible.",
            "{got} ne convient pas pour '{parameter}'.",
            "Je n'ai pas pu utiliser '{parameter}'.",
            "Quelque chose ne va pas avec '{parameter}'.",
            "L'information '{parameter}' ne convient pas.",
            "Un des détails ne convient pas.",
            "Une partie de cela ne va pas.",
            "Je n'ai pas pu utiliser un des détails.",
        ],
        Again =
        [
            "Pas {got}. Peut-être {allowed} ?",
            "{got} n'ira pas. Plutôt {allowed} ?",
            "Ce '{parameter}' ne va pas non plus.",
            "'{parameter}' ne va toujours pas.",
            "Il me faut autre chose pour '{parameter}'.",
            "Cela ne va toujours pas.",
            "Un détail reste à revoir.",
            "Je ne peux toujours pas.",
        ],
        Offers =
        [
            "Vous pouvez me donner autre chose pour '{parameter}'.",
            "Une autre valeur pour '{parameter}' irait.",
            "Redites-moi simplement '{parameter}'.",
            "Pourriez-vous le dire avec d'autres mots ?",
            "Dites-moi encore une fois ce que vous souhaitez.",
            "Quel détail dois-je changer ?",
            "Pourriez-vous me redonner les détails ?",
            "Vous pouvez en changer n'importe quelle partie.",
            "Une autre valeur aiderait.",
        ],
    };

    private static ErrorWording PastDate => new()
    {
        First =
        [
            "Pour '{parameter}', {got} est déjà passé. Est-ce que {allowed} irait ?",
            "{got}, c'est déjà passé. Je mets '{parameter}' à {allowed} ?",
            "Je ne peux pas mettre '{parameter}' à {got}, c'est passé. Pourquoi pas {allowed} ?",
            "Ce jour-là est déjà passé.",
        ],
        Again =
        [
            "Ce jour est passé. {allowed} vous va ?",
            "Encore une date passée. Peut-être {allowed} ?",
            "{got}, c'est fini. Plutôt {allowed} ?",
        ],
        Offers =
        [
            "Vous pouvez me donner une autre date.",
            "N'importe quel jour à partir d'aujourd'hui convient.",
            "Dites-moi simplement le jour voulu.",
            "Un jour de la semaine suffit, comme lundi prochain.",
            "Vous pouvez aussi dire dans combien de jours.",
            "Quel jour vous convient ?",
        ],
    };

    private static ErrorWording VerificationRequired => new()
    {
        First = ["Je dois d'abord vérifier qui vous êtes.", "Avant cela, je dois m'assurer que c'est bien vous.", "C'est réservé aux personnes identifiées."],
        Again = ["Je dois encore vérifier votre identité.", "Pas sans la vérification.", "D'abord la vérification."],
        Offers =
        [
            "On commence la vérification ?",
            "En attendant, je peux vous aider pour autre chose.",
            "D'autres demandes s'en passent.",
            "Dites-moi quand vous êtes prêt pour la vérification.",
            "Y a-t-il autre chose entre-temps ?",
            "On peut y revenir après la vérification.",
        ],
    };

    private static ErrorWording Locked => new()
    {
        First =
        [
            "Il y a eu trop d'essais erronés. C'est bloqué pendant {wait}.",
            "C'est bloqué pendant {wait} après trop d'essais erronés.",
            "C'est bloqué, et cela se rouvre dans {wait}.",
            "C'est bloqué après trop d'essais erronés.",
            "Trop d'essais ont échoué, alors c'est bloqué.",
            "Par sécurité, c'est bloqué pour l'instant.",
        ],
        Again = ["C'est encore bloqué pendant {wait}.", "C'est encore bloqué.", "Le blocage continue.", "Je ne peux pas encore l'ouvrir."],
        Offers =
        [
            "Vous pouvez réessayer plus tard.",
            "Je peux vous aider pour autre chose maintenant.",
            "Il faut attendre pour que cela s'ouvre.",
            "D'autres demandes fonctionnent toujours.",
            "Revenez-y plus tard, s'il vous plaît.",
            "Y a-t-il autre chose pour l'instant ?",
        ],
    };

    private static ErrorWording Expired => new()
    {
        First = ["Aucune réponse n'est venue à temps, je ne l'ai donc pas fait.", "La question n'est plus ouverte, et rien n'a été fait.", "J'ai laissé, car le temps était écoulé."],
        Again = ["Encore pas de réponse à temps.", "C'est encore venu trop tard.", "Le temps s'est encore écoulé."],
        Offers =
        [
            "Le voulez-vous toujours ?", "Je vous repose la question ?", "Dites-moi simplement si vous le voulez toujours.",
            "Vous pouvez le redemander.", "On peut recommencer du début.", "Redites-le quand vous voulez.",
        ],
    };

    private static ErrorWording Declined => new()
    {
        First = ["Bien, je ne le fais pas.", "Entendu, je laisse.", "Rien n'a été changé."],
        Again = ["Bien, pas cela.", "Je n'y touche pas.", "Comme vous voulez, rien ne change."],
        Offers = WhatElse,
    };

    private static ErrorWording Cancelled => new()
    {
        First = ["J'ai arrêté avant qu'il ne se passe quelque chose.", "Bien, c'est annulé.", "J'ai laissé tomber cela."],
        Again = ["C'est annulé aussi.", "Arrêté.", "Celui-là aussi, je l'ai laissé."],
        Offers = WhatElse,
    };

    private static string[] WhatElse =>
    [
        "Y a-t-il autre chose ?", "Que voulez-vous à la place ?", "Puis-je faire autre chose pour vous ?",
        "Dites-moi ce que vous voulez faire.", "Préférez-vous y changer quelque chose ?", "Que fait-on maintenant ?",
    ];
}
