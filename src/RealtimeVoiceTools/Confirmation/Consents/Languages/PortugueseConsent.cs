namespace RealtimeVoiceTools;

/// <summary>Yes and no in Portuguese, of Portugal and of Brazil; with and without accents, as recognisers write it.</summary>
internal static class PortugueseConsent
{
    public static ConsentLanguage Language { get; } = new()
    {
        Yes =
        [
            "sim", "si", "claro", "claro que sim", "ok", "okay", "okey", "oquei", "certo", "certinho", "certíssimo", "correto", "correcto", "corretíssimo", "exato",
            "exacto", "exatamente", "exactamente", "isso mesmo", "é isso", "é isso mesmo", "isso aí", "é isso aí", "isso ai", "isso isso", "positivo", "afirmativo",
            "com certeza", "com toda a certeza", "com toda certeza", "certamente", "certeza", "sem dúvida", "sem duvida", "sem dúvida nenhuma", "sem dúvida alguma", "sem sombra de dúvida",
            "evidentemente", "evidente", "obviamente", "óbvio", "obvio", "lógico", "logico", "naturalmente", "absolutamente sim", "de certeza", "definitivamente",
            "concordo", "de acordo", "estou de acordo", "aceito", "autorizo", "autorizado", "aprovo", "aprovado", "confirmo", "confirmado",
            "confirmadíssimo", "pode", "podes", "podem", "pode sim", "podes sim", "pode ir", "pode mandar", "pode fazer", "podes fazer", "pode seguir",
            "podes avançar", "pode avançar", "pode continuar", "pode prosseguir", "manda ver", "manda bala", "bora", "bora lá", "vamos", "vamos lá",
            "vamos la", "vamos nessa", "vamos a isso", "vamos em frente", "vá em frente", "va em frente", "vai em frente", "vai fundo", "vai lá",
            "toca a andar", "beleza", "blz", "fechado", "combinado", "feito", "fixe", "bacana", "joia", "jóia", "show", "show de bola", "perfeito", "perfeitamente",
            "ótimo", "optimo", "óptimo", "otimo", "excelente", "maravilha", "avança", "avance", "avançar", "avanca", "prossiga", "prossegue", "prosseguir",
            "siga", "segue", "segue em frente", "siga em frente", "em frente", "força", "continue", "continua", "faz", "faça", "faca", "faz isso", "faça isso", "execute",
            "está bem", "esta bem", "tá bem", "ta bem", "tá bom", "ta bom", "está bom", "tá certo", "está certo", "ta certo", "está correto", "tudo certo",
            "tá ótimo", "ya", "iá", "yes", "yep", "sem problema", "sem problemas", "não há problema",
            "não tem problema", "nao tem problema", "por mim sim", "pois claro", "quero", "quero sim", "desejo", "eu quero",
            "é sim", "é claro", "por mim pode",
            "tabom", "isso", "ora nem mais", "nem mais", "era mesmo isso", "era isso mesmo", "é isso que eu quero", "isso que eu queria",
            "era isso que eu queria", "mesmo isso que eu queria", "é mesmo isso", "tem a minha autorização", "tem minha autorização",
            "tem a minha permissão", "tem permissão", "dou permissão", "pode executar", "podes executar", "pode confirmar", "podes confirmar",
            "quero confirmar", "eu confirmo", "sim confirmo", "confirma sim", "confirme sim", "sim confirma", "sim confirme", "confirma por favor",
            "confirme por favor", "está confirmado", "pode ser sim", "está ótimo", "está perfeito", "assim mesmo", "é exatamente isso",
            "com todo o gosto", "sim senhor", "sim senhora",
        ],
        Beside =
        [
            "por favor", "faz favor", "se faz favor", "faça favor", "faz o favor", "faça o favor", "por gentileza", "favor", "obrigado", "obrigada", "muito obrigado", "muito obrigada", "brigado", "brigada",
            "valeu", "agradeço", "o", "a", "os", "as", "lo", "la", "los", "las", "isso", "isto", "essa", "esse", "esta", "este", "essas", "esses", "estas", "estes", "ele",
            "ela", "eles", "elas", "eu", "você", "voce", "tu", "me", "te", "lhe", "mim", "é", "está", "são", "ser", "sou", "estou", "então", "entao", "pois", "ah", "oh",
            "hum", "hm", "uh", "ã", "ahn", "eh", "bem", "bom", "boa", "muito", "muito bem", "mesmo", "mesmo assim", "agora", "já", "ja", "agora mesmo", "aí", "ai", "de", "da", "do", "das", "dos",
            "para", "pra", "pro", "à", "ao", "e", "que", "com", "certeza", "absoluta", "tenho", "tenho a certeza", "tenho certeza", "meu", "minha", "meus", "minhas",
            "tarefa", "tarefas", "compromisso", "senhor", "senhora", "amigo", "amiga", "querida", "querido", "cara", "pá", "né", "viu", "ora", "ora bem", "olha", "olhe", "total", "totalmente",
            "plenamente", "absolutamente", "completamente", "à vontade", "a vontade", "fazer", "isso tudo", "quero", "lá", "la", "logo", "de uma vez", "imediatamente", "ideia", "boa ideia",
            "tem a minha autorização", "vontade", "por mim",
            "uhum", "aham", "ahã", "uh hum", "uh huh", "hum hum", "mhm", "é isso", "em", "na", "nas", "nos", "num", "numa", "às", "aos", "pelo",
            "pela", "por", "até", "moça", "moço", "filha", "filho", "menina", "opa", "ó", "ei", "oi", "olá", "podi", "executar", "mandar ver", "daí",
            "aqui", "dele", "dela", "deles", "delas", "disso", "desse", "dessa", "deste", "desta", "nosso", "nossa", "seu", "sua", "conta", "assim",
            "exatamente assim", "eu sei", "sei", "já sei", "certo", "tabom", "sô", "rapaz", "gente", "meu bem", "nome", "dia", "às", "horas", "hora",
            "euros", "reais", "tal", "favorzinho", "ter certeza", "estou certo", "estou certa", "certa", "gosto", "seguro", "segura",
            "tá", "tudo bem", "pronto",
        ],
        No =
        [
            "não", "nao", "naum", "nã", "nem", "nunca", "jamais", "nada", "negativo", "pare", "pára", "parar", "parem", "para para", "espera", "espere", "esperar", "espera aí", "aguarda", "aguarde", "calma",
            "peraí", "perai", "pera", "alto", "stop", "no", "nope", "cancela", "cancele", "cancelar", "cancelado", "esquece", "esqueça", "esqueca", "deixa", "deixe", "deixar",
            "mantém", "mantem", "mantenha", "manter", "desiste", "desisto", "desista", "nenhum", "nenhuma", "ninguém", "sem", "recuso", "recusar", "anula", "anule", "anular", "volta",
            "volte", "desfaz", "desfazer", "desfaça", "tampouco", "nada disso", "pois não", "de jeito nenhum", "de modo nenhum", "nem pensar", "um momento", "um segundo", "um minuto", "só um momento",
            "momento", "segundo", "interrompe", "aborta", "aborte", "abortar", "errado", "discordo", "engano", "enganei", "evita", "evite", "claro que não", "que não",
        ],
        Harmless = [
            "sem problema nenhum", "sem problema algum", "não há problema nenhum", "não tem problema nenhum", "sem qualquer problema", "não me importo", "de nada", "nada contra", "não há dúvida", "sem medo", "sem falta", "não há de quê",
            "não preciso mais", "não preciso mais disso", "já não preciso", "já não preciso disso", "não preciso disso", "já não me serve para nada",
            "não serve para nada", "eu sei que não dá para desfazer", "sei que não dá para desfazer", "sei que não dá pra desfazer",
            "sei que não tem volta", "não tem erro", "estou com pressa", "que eu estou com pressa", "não tenho dúvida", "não tenho dúvidas",
            "sem erro", "sem mais",
        ],
        Hedges =
        [
            "talvez", "acho", "acho que", "acho que sim", "creio", "creio que sim", "suponho", "se calhar", "provavelmente", "possivelmente", "quase", "depende", "sei lá",
            "mais ou menos", "tanto faz", "quem sabe", "imagino", "parece", "se", "por enquanto", "em princípio", "em principio", "à partida", "porventura", "espero", "espero que sim", "pode ser que",
            "pode ser", "penso", "penso que sim", "se quiser", "como quiser", "você decide", "era", "seria", "devia", "deveria", "queria", "gostava", "gostaria", "não sei",
            "pois é", "vá lá", "tá tá", "é capaz", "a confirmar", "acho bem",
        ],
        Questions = ["qual", "quais", "quem", "quando", "onde", "como", "porque", "por que", "por quê", "porquê", "quanto", "quantos", "quantas", "o que", "o quê", "quê", "será", "hã", "hein", "repete", "repita", "explica", "explique", "diga", "diz"],
        Changes =
        [
            "mas", "porém", "só", "so", "apenas", "somente", "exceto", "exceto a", "excepto", "menos", "em vez", "em vez disso", "antes", "primeiro", "primeira", "também", "tambem", "outra",
            "outro", "outras", "outros", "depois", "mais tarde", "amanhã", "amanha", "hoje", "ontem", "prefiro", "melhor", "aliás", "salvo", "tirando", "ou", "metade", "alguns", "algumas", "última", "último", "quer dizer",
            "unicamente", "adicione", "acrescenta", "além", "ainda", "todavia", "contudo", "entretanto", "afinal", "desde que", "contanto",
        ],
        Actions =
        [
            ["apagar", "apaga", "apague", "apaguem", "apagado", "apagada", "apagadas", "apagá", "apago", "eliminar", "elimina", "elimine", "eliminá", "eliminado", "eliminada", "deletar", "deleta", "delete", "deletá", "excluir", "exclui", "exclua", "excluí",
             "remover", "remove", "remova", "removê", "removido", "tirar", "tira", "tire", "limpar", "limpa", "limpe", "joga fora", "jogar fora", "deita fora", "deitar fora"],
            ["cancelar", "cancela", "cancele", "cancelá", "cancelado", "cancelada", "cancelamento", "anular", "anula", "anule", "desmarcar", "desmarca", "desmarque", "desmarcá"],
            ["mudar", "muda", "mude", "mudá", "mudado", "mudança", "mover", "move", "mova", "movê", "alterar", "altera", "altere", "alterá", "passar", "passa", "passe", "passá", "trocar", "troca", "troque", "remarcar", "remarca",
             "remarque", "remarcá", "adiar", "adia", "adie", "reagendar", "reagenda", "reagende", "transferir", "transfere", "transfira", "colocar", "coloca", "coloque", "põe", "pôr", "ponha"],
            ["enviar", "envia", "envie", "enviá", "envio", "mandar", "manda", "mande", "mandá", "enviado", "encaminhar", "encaminha", "encaminhe"],
            ["transferir", "transfere", "transfira", "transferi", "transferência", "pagar", "paga", "pague", "pagá", "pagamento"],
            ["reservar", "reserva", "reserve", "reservá", "marcar", "marca", "marque", "marcá", "agendar", "agenda", "agende", "agendá"],
            ["esvaziar", "esvazia", "esvazie", "limpar", "limpa", "limpe", "apagar", "apaga", "apague"],
            ["concluir", "conclui", "conclua", "completar", "completa", "complete", "terminar", "termina", "termine", "finalizar", "finaliza", "finalize", "fechar", "fecha", "feche", "marcar", "marca", "marque", "concluída", "concluído"],
            ["criar", "cria", "crie", "criá", "adicionar", "adiciona", "adicione", "acrescentar", "acrescenta", "acrescente", "adicioná"],
            ["comprar", "compra", "compre", "encomendar", "encomenda", "encomende", "pedir", "pede", "peça", "pedido"],
            ["ligar", "liga", "ligue", "telefonar", "telefona", "telefone", "chamar", "chama", "chame"],
            ["desligar", "desliga", "desligue", "apagar", "apaga", "apague"], ["abrir", "abre", "abra"], ["bloquear", "bloqueia", "bloqueie"], ["renomear", "renomeia", "renomeie"],
            ["partilhar", "partilha", "partilhe", "compartilhar", "compartilha", "compartilhe"], ["guardar", "guarda", "guarde", "salvar", "salva", "salve", "gravar", "grava", "grave"],
            ["atualizar", "atualiza", "atualize", "actualizar", "actualiza", "actualize"], ["publicar", "publica", "publique"], ["ativar", "ativa", "ative", "activar"], ["desativar", "desativa", "desative"],
            ["todas", "todos", "toda", "todo", "tudo", "todinhas"], ["2", "dois", "duas"], ["1", "um", "uma", "primeiro"], ["sexta feira", "sexta"], ["segunda feira", "segunda"], ["terça feira", "terça", "terca"], ["quarta feira", "quarta"], ["quinta feira", "quinta"],
        ],
        Numbers =
        [
            "zero", "um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "onze", "doze", "treze", "catorze", "quinze", "dezasseis", "dezassete", "dezoito", "dezanove",
            "vinte", "vinte e um", "vinte e dois", "vinte e três", "vinte e quatro", "vinte e cinco", "vinte e seis", "vinte e sete", "vinte e oito", "vinte e nove", "trinta", "trinta e um",
        ],
    };
}
