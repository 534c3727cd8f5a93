namespace RealtimeVoiceTools;

/// <summary>Portuguese that is at home in Brazil and in Portugal, without a pronoun of address.</summary>
internal static class PortuguesePhrases
{
    public static VoicePhrases Create() => new()
    {
        Language = "pt",
        Waiting = Waiting,
        Questions = Questions,
        Results = Results,
        Errors = PortugueseErrors.Create(),
        Verification = new()
        {
            Verified = "Obrigado, está correto.",
            Wrong = "Esse não é o PIN certo.",
            OneTryLeft = "Ainda pode tentar uma vez.",
            TriesLeft = "Ainda pode tentar {digits} vezes.",
            Locked = "Para sua segurança, agora não posso verificar o PIN. O bloqueio dura {wait}.",
            Malformed = "Não entendi isso como um PIN. Diga algarismo por algarismo, por favor.",
            KeyInstead = "Também pode marcá-lo no teclado e terminar com a tecla cardinal.",
            KeyedIncompletely = "O PIN não veio completo. Marque-o de novo e termine com a tecla cardinal.",
            TryAgain = "Tente outra vez, por favor.",
            Unavailable = "Não consegui verificar o PIN neste momento.",
        },
        Transfer = PortugueseTransfer.Create(),
        Words = PortugueseWords.Create(),
        Guidance = GuidancePhrases.In("Portuguese (polite form)"),
        Apologies = ["Desculpe, fiquei sem voz por um momento.", "Desculpe o silêncio.", "Desculpe, houve uma interrupção."],
        Reconnected = ["Desculpe, a ligação caiu por um momento. Já estou de volta.", "Houve um corte breve. Estou aqui de novo."],
        Goodbyes = ["Agradeço a sua chamada. Até breve.", "Foi um prazer ajudar. Tenha um bom dia."],
    };

    private static WaitingPhrases Waiting => new()
    {
        Looking = ["Vou verificar.", "Um momento, vou consultar.", "Deixe-me ver isso.", "Vou procurar agora mesmo.", "Só um instante, vou ver.", "Vou dar uma olhada."],
        Doing = ["Vou tratar disso.", "Começo já.", "Um momento, por favor.", "Faço isso agora mesmo.", "Bem, só um segundo.", "Cuido disso já."],
        Progress =
        [
            "Ainda estou nisso.", "Isso leva um pouco mais de tempo.", "Ainda espero uma resposta.", "Não me esqueci do seu pedido.",
            "Ainda está em andamento.", "Ainda não terminou, agradeço a espera.", "Mais um momento, por favor.",
        ],
        PastWorst =
        [
            "Isso demora mais do que o normal. Esperamos mais, ou prefere deixar e ouvir a resposta depois?",
            "Nunca demorou tanto. Quer esperar mais, ou paramos aqui e aviso mais tarde?",
            "Hoje está mesmo lento. Podemos esperar, fazer outra coisa enquanto isso ou deixar para lá.",
        ],
    };

    private static QuestionPhrases Questions => new()
    {
        What = "O seu pedido é {action}.",
        HowMany = "São {count} {nouns} no total.",
        CannotBeUndone = "Isso não pode ser desfeito.",
        Plain = "Quer que eu faça isso?",
        Again = ["Desculpe, preciso de uma resposta clara.", "Não ouvi bem a resposta."],
        PressKey = "Também pode usar a tecla 1 para continuar.",
        SayNumber = "Para continuar, diga quantos são: {count}.",
        Misheard = ["Desculpe, não sei se ouvi bem. Pode repetir?", "Talvez eu tenha ouvido mal. O que deseja que eu faça?"],
        TrialRun = "Isto é apenas um teste, por isso nada foi alterado.",
        GivenUp = ["Deixo tudo como está.", "Então não altero nada."],
        Affirmatives = ["sim", "yes"],
    };

    private static ResultPhrases Results => new()
    {
        Done = "Feito.",
        DoneNamed = "Feito: '{name}'.",
        Found = "Foi isto que encontrei.",
        NoneFound = "Não encontrei {nouns}",
        NothingFound = "Não encontrei nada.",
        DoneWithoutDetails = "Está feito, mas não posso dar os detalhes.",
        FoundWithoutDetails = "Consultei, mas não posso ler os detalhes.",
        AllListed = "{count} de {count} na lista.",
        FirstListed = "Apenas {shown} de {count} na lista. Dizer o total.",
        FieldListed = "{field}: {shown} de {count} na lista.",
        TextsShortened = "Os textos longos estão abreviados.",
        FieldsLeftOut = "Dados {shown} de {count} campos.",
        DetailsUnavailable = "Detalhes não disponíveis.",
    };
}
