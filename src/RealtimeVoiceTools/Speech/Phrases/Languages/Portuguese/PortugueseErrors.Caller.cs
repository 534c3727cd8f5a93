namespace RealtimeVoiceTools;

/// <summary>What did not work and the caller can mend, in Portuguese.</summary>
internal static partial class PortugueseErrors
{
    private static ErrorWording NotFound => new()
    {
        First =
        [
            "Não encontrei nada com o nome '{subject}'. Queria dizer {candidates}?",
            "Não vejo '{subject}' em lugar nenhum. Será {candidates}?",
            "Nada corresponde exatamente a '{subject}'. Talvez {candidates}?",
            "Esse nome não encontrei. Refere-se a {candidates}?",
            "Não encontrei nada com o nome '{subject}'.",
            "Aqui nada se chama '{subject}'.",
            "Procurei '{subject}' sem encontrar nada.",
            "Isso não encontrei.",
            "Não vejo nada que corresponda.",
            "Procurei, mas não está lá.",
        ],
        Again =
        [
            "Ainda nada de '{subject}'. Talvez seja {candidates}?",
            "'{subject}' não existe. Pode ser {candidates}?",
            "Nada para '{subject}'. Serve {candidates}?",
            "Continuo sem ver '{subject}'.",
            "Também não aparece '{subject}'.",
            "De novo nada para '{subject}'.",
            "Ainda nada.",
            "Também não está lá.",
            "Também sem sorte.",
        ],
        Offers =
        [
            "Pode descrever de outra forma, ou posso ler a lista.",
            "Basta uma parte do nome.",
            "Se ajudar, posso ler o que existe.",
            "Uma só palavra do nome é suficiente.",
            "A posição na lista também serve.",
            "Posso ver um por um.",
        ],
    };

    private static ErrorWording Ambiguous => new()
    {
        First =
        [
            "Há mais de um resultado para '{subject}': {candidates}. Qual deles?",
            "'{subject}' pode ser {candidates}. Qual é?",
            "Encontrei vários: {candidates}. A qual se refere?",
            "Há mais de um resultado para '{subject}'.",
            "Há mais de um que corresponde.",
            "Vários correspondem ao que disse.",
            "Pode ser mais de uma coisa.",
        ],
        Again =
        [
            "É {candidates}?",
            "Ainda vários: {candidates}.",
            "Escolha um: {candidates}.",
            "Ainda correspondem vários.",
            "Ainda há vários.",
            "Ainda não sei qual.",
        ],
        Offers =
        [
            "O nome completo resolveria.",
            "Qualquer detalhe que o distinga ajuda.",
            "A posição na lista também serve.",
            "Posso ler todos por inteiro.",
            "Mais uma palavra do nome ajudaria.",
            "Pode dizer para que dia é.",
        ],
    };

    private static ErrorWording Validation => new()
    {
        First =
        [
            "Em '{parameter}' não é possível {got}. Pode ser {allowed}?",
            "{got} não é possível para '{parameter}'. Que tal {allowed}?",
            "Não posso usar {got} como '{parameter}'. Serve {allowed}?",
            "Em '{parameter}' não é possível {got}.",
            "{got} não serve para '{parameter}'.",
            "Não consegui usar o dado '{parameter}'.",
            "Algo não bate em '{parameter}'.",
            "O dado '{parameter}' não serve.",
            "Um dos dados não serve.",
            "Uma parte disso não serve.",
            "Não consegui usar um dos dados.",
        ],
        Again =
        [
            "{got} não. Talvez {allowed}?",
            "{got} não dá. Melhor {allowed}?",
            "Esse '{parameter}' também não.",
            "'{parameter}' ainda não bate.",
            "Preciso de outro '{parameter}'.",
            "Isso ainda não serve.",
            "Um dado continua errado.",
            "Ainda não posso usar.",
        ],
        Offers =
        [
            "Pode dar outro valor para '{parameter}'.",
            "Com outro '{parameter}' daria.",
            "Diga outra vez '{parameter}'.",
            "Pode dizer com outras palavras?",
            "Diga mais uma vez o que deseja.",
            "Que dado devo alterar?",
            "Pode repetir os dados?",
            "Pode mudar qualquer parte.",
            "Outro valor ajudaria.",
        ],
    };

    private static ErrorWording PastDate => new()
    {
        First =
        [
            "Em '{parameter}', a data {got} já passou. Pode ser {allowed}?",
            "{got} já passou. Ponho '{parameter}' para {allowed}?",
            "Não posso pôr '{parameter}' em {got}, que já passou. Que tal {allowed}?",
            "Esse dia já passou.",
        ],
        Again =
        [
            "Esse dia já foi. Serve {allowed}?",
            "Ainda é uma data passada. Talvez {allowed}?",
            "{got} ficou para trás. Melhor {allowed}?",
        ],
        Offers =
        [
            "Pode dar outra data.",
            "Qualquer dia a partir de hoje é possível.",
            "Diga apenas o dia que quer.",
            "Basta um dia da semana, como a próxima segunda-feira.",
            "Também pode dizer daqui a quantos dias.",
            "Que dia é melhor?",
        ],
    };

    private static ErrorWording VerificationRequired => new()
    {
        First = ["Primeiro tenho de confirmar a sua identidade.", "Antes disso, preciso saber com quem falo.", "Isso é só para quem já se identificou."],
        Again = ["Ainda falta confirmar quem é.", "Sem a verificação não posso.", "Primeiro vem a verificação."],
        Offers =
        [
            "Começamos a verificação?",
            "Enquanto isso, posso ajudar com outras coisas.",
            "Outros pedidos funcionam sem ela.",
            "Diga-me quando puder fazer a verificação.",
            "Há outra coisa por enquanto?",
            "Podemos voltar a isso depois da verificação.",
        ],
    };

    private static ErrorWording Locked => new()
    {
        First =
        [
            "Houve demasiadas tentativas erradas. Fica bloqueado por {wait}.",
            "Está bloqueado por {wait}, após demasiadas tentativas erradas.",
            "Está bloqueado e abre de novo em {wait}.",
            "Está bloqueado após demasiadas tentativas erradas.",
            "Demasiadas tentativas falharam, por isso está bloqueado.",
            "Por segurança, agora está bloqueado.",
        ],
        Again = ["Continua bloqueado por {wait}.", "Continua bloqueado.", "O bloqueio continua.", "Ainda não posso abrir."],
        Offers =
        [
            "Pode tentar mais tarde.",
            "Agora posso ajudar com outras coisas.",
            "Para abrir, só esperando.",
            "Outros pedidos ainda funcionam.",
            "Volte a isso mais tarde, por favor.",
            "Há outra coisa para agora?",
        ],
    };

    private static ErrorWording Expired => new()
    {
        First = ["A resposta não chegou a tempo, por isso não fiz nada.", "A pergunta já não está aberta, e nada foi feito.", "Deixei ficar, porque o tempo acabou."],
        Again = ["De novo sem resposta.", "Também chegou tarde.", "O tempo acabou outra vez."],
        Offers =
        [
            "Ainda quer isso?", "Pergunto de novo?", "Diga-me se ainda quer.",
            "Pode pedir outra vez.", "Podemos começar do início.", "Repita quando quiser.",
        ],
    };

    private static ErrorWording Declined => new()
    {
        First = ["Bem, não faço isso.", "Entendido, deixo ficar.", "Nada foi alterado."],
        Again = ["Bem, isso não.", "Não mexo nisso.", "Como quiser, sem alterações."],
        Offers = WhatElse,
    };

    private static ErrorWording Cancelled => new()
    {
        First = ["Parei antes que algo acontecesse.", "Bem, está cancelado.", "Deixei isso de lado."],
        Again = ["Isso também está cancelado.", "Parado.", "Esse também deixei."],
        Offers = WhatElse,
    };

    private static string[] WhatElse =>
    [
        "Mais alguma coisa?", "O que prefere em vez disso?", "Posso fazer mais alguma coisa?",
        "Diga-me o que quer fazer.", "Prefere mudar alguma coisa?", "O que fazemos agora?",
    ];
}
