namespace RealtimeVoiceTools;

/// <summary>When a person takes over, in French.</summary>
internal static class FrenchTransfer
{
    public static TransferPhrases Create() => new()
    {
        Connecting = "Je vous mets en relation maintenant.",
        Failed = new()
        {
            First = ["Je n'ai pu joindre personne pour l'instant.", "Personne n'est disponible en ce moment.", "Je ne peux pas vous transférer tout de suite."],
            Again = ["Il n'y a toujours personne de libre.", "Je n'arrive toujours à joindre personne.", "Cette fois encore, personne n'a décroché."],
        },
        Reason = "Motif de l'appel : {reason}.",
        Verified = "L'identité a été vérifiée.",
        NotVerified = "L'identité n'a pas été vérifiée.",
        Done = "Fait : {items}.",
        NotDone = "Pas fait : {items}.",
        Unclear = "On ignore si c'est fait : {items}.",
        Open = "Encore en suspens : {items}.",
        NothingChanged = "Rien n'a été modifié jusqu'ici.",
    };
}
