namespace RealtimeVoiceTools;

/// <summary>What did not work for reasons that the caller has no hand in, in Portuguese.</summary>
internal static partial class PortugueseErrors
{
    public static ErrorPhrases Create() => new()
    {
        NotFound = NotFound,
        Ambiguous = Ambiguous,
        Validation = Validation,
        PastDate = PastDate,
        Temporary = new()
        {
            First = ["Tenho dificuldade em alcançar {system}.", "Neste momento {system} não responde.", "Agora não consigo ligação."],
            Again = ["Ainda sem ligação.", "{system} continua sem responder.", "Ainda não consigo."],
            Offers = TryAgain,
        },
        Exhausted = new()
        {
            First =
            [
                "Fiz {attempts} pedidos, mas {system} não respondeu.",
                "Depois de {attempts} pedidos, {system} ainda não responde.",
                "Com {attempts} pedidos não consegui ligação com {system}.",
                "Tentei mais de uma vez e não tive resposta.",
            ],
            Again = ["Mais {attempts} pedidos sem resposta.", "Outros {attempts} pedidos não ajudaram.", "Nada em {attempts} pedidos."],
            Offers =
            [
                "Tente mais tarde, por favor.",
                "O melhor é voltar a isso mais tarde.",
                "Deixemos isso e voltamos depois.",
                "Peça-me de novo daqui a pouco.",
                "Um pouco mais tarde talvez funcione.",
                "Enquanto isso, posso ajudar com outra coisa.",
            ],
        },
        Timeout = new()
        {
            First = ["{system} demorou demais a responder.", "Esperei, mas não chegou resposta.", "Isso demorou mais do que posso esperar."],
            Again = ["De novo lento demais.", "Ainda sem resposta.", "O tempo acabou outra vez."],
            Offers = TryAgain,
        },
        OutcomeUnknown = new()
        {
            First = ["Não tenho a certeza de que isso foi feito.", "Não sei dizer se isso funcionou.", "Pode ter sido feito ou não."],
            Again = ["Ainda não está claro.", "Ainda não sei se funcionou.", "Não tenho notícia de como ficou."],
            Last =
            [
                "Continuo sem saber se foi feito.", "Não fica claro se funcionou.", "Não consigo descobrir se foi feito.",
                "Continua incerto.", "Não posso mesmo dizer se foi feito.", "Daqui não há como saber.",
            ],
            Offers =
            [
                "Verifico primeiro?",
                "Posso consultar antes de fazer outra coisa.",
                "Quer que eu veja se está lá?",
                "Vamos verificar antes de repetir algo.",
                "Prefiro verificar a fazer duas vezes.",
                "Vejo em que ponto está?",
            ],
        },
        RateLimited = new()
        {
            First =
            [
                "Foi muito de uma vez. Tenho de esperar {wait}.",
                "Pedem-me mais calma por {wait}.",
                "Houve demasiados pedidos, por isso tenho de esperar {wait}.",
                "Tenho de ir mais devagar por um momento.",
                "Houve demasiados pedidos agora mesmo.",
                "Pedem-me para ir mais devagar.",
            ],
            Again = ["Ainda tenho de esperar {wait}.", "Ainda não, só em {wait}.", "Ainda é cedo.", "Tenho de esperar mais.", "Ainda não."],
            Offers =
            [
                "Tento depois disso?",
                "Enquanto isso, podemos fazer outra coisa.",
                "Peça-me de novo depois da espera.",
                "Há outra coisa por agora?",
                "Lembre-me mais tarde e eu tento.",
                "Voltamos a isso daqui a pouco.",
            ],
        },
        Permission = new()
        {
            First = ["Não tem permissão para fazer isso.", "A sua conta não permite isso.", "Isso não está aberto para a sua conta."],
            Again = ["Continua sem permissão.", "A sua conta ainda não permite.", "Ainda não posso fazer isso."],
            Offers =
            [
                "{alternative}",
                "Talvez precise ver as configurações da sua conta.",
                "Quem administra a conta pode mudar isso.",
                "As configurações da conta mostram o que pode fazer.",
                "O titular pode fazer isso.",
                "Alguém com mais permissões pode ajudar.",
                "Posso ajudar com outra coisa?",
            ],
        },
        Permanent = new()
        {
            First = ["Isso não posso fazer aqui.", "Isso não está entre o que posso fazer.", "Isso não está disponível."],
            Again = ["Ainda não posso fazer isso.", "Assim não é possível.", "Aqui continua a não dar."],
            Offers = ["{alternative}", "Diga-me o que quer conseguir e procuramos outro caminho.", .. AnotherWay],
        },
        VerificationRequired = VerificationRequired,
        Locked = Locked,
        Expired = Expired,
        Declined = Declined,
        Cancelled = Cancelled,
        UnknownTool = new()
        {
            First = ["Isso não sei fazer.", "Não tenho como fazer isso.", "Não disponho de nada para isso."],
            Again = ["Ainda não sei fazer.", "Continuo sem ter como.", "Isso fica fora do meu alcance."],
            Offers = ["O que mais posso fazer?", .. AnotherWay],
        },
        Unknown = new()
        {
            First = ["Algo não funcionou com isso.", "Isso não saiu como devia.", "Encontrei um problema aí."],
            Again = ["Não funcionou outra vez.", "Ainda há um problema.", "De novo o mesmo."],
            Offers =
            [
                "Pode dizer de outra forma?",
                "Pode explicar de outra maneira?",
                "Pode usar outras palavras?",
                "Outras palavras talvez ajudem.",
                "Diga outra vez o que deseja.",
                "Podemos tentar por outro lado.",
            ],
        },
        DidYouMean = ["Queria dizer {candidates}?", "Talvez {candidates}?", "Pode ser {candidates}?"],
        GiveUp =
        [
            "Não consigo avançar com isso.", "De momento não consigo resolver isso.", "Mais longe do que isto não consigo ir.",
            "Não vou continuar a tentar.", "Isso não posso resolver aqui.", "Com isso fiquei sem saída.",
        ],
        SomethingElse =
        [
            "Fazemos outra coisa?", "Posso ajudar em mais alguma coisa?", "Deixemos isso por agora.",
            "Que outra coisa deseja?", "É um prazer ajudar com outra coisa.", "Podemos voltar a isso em outro momento.",
        ],
        HandOver =
        [
            "Passo a chamada a uma pessoa?", "Um colega pode continuar. Pode ser?", "Posso transferir para alguém.",
            "Quer falar com uma pessoa?", "Prefere que uma pessoa continue?", "Outra pessoa pode ajudar melhor com isso.",
        ],
        CallBack =
        [
            "Quer que alguém ligue de volta sobre isso?", "Deseja receber uma chamada mais tarde?", "Podemos pedir que uma pessoa ligue.",
            "Talvez seja melhor alguém ligar. Pode ser?", "Alguém pode ligar por causa disso.", "Peço que liguem de volta?",
        ],
        UseApp =
        [
            "Pode fazer isso na aplicação.", "Para isso é melhor a aplicação.", "Use a aplicação para isso, por favor.",
            "Na aplicação talvez seja mais fácil.", "Dê uma olhada na aplicação.", "Na aplicação pode tentar sem ajuda.",
        ],
    };

    private static string[] TryAgain =>
    [
        "Quer que tente de novo?", "Tento outra vez?", "Posso tentar mais uma vez.",
        "Faço outra tentativa?", "É só dizer e tento de novo.", "Outra tentativa talvez funcione.",
    ];

    private static string[] AnotherWay =>
    [
        "Posso ajudar de outra maneira?",
        "Talvez outra coisa leve ao mesmo.",
        "Posso ajudar com outras coisas.",
        "Podemos tentar outro caminho.",
        "O que fazemos em vez disso?",
    ];
}
