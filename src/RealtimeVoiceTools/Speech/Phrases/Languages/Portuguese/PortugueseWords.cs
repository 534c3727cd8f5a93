namespace RealtimeVoiceTools;

/// <summary>Portuguese dates, times and amounts. The gender of a noun cannot be told from the word, so no sentence of the library needs it.</summary>
internal static class PortugueseWords
{
    public static SpokenWords Create() => new()
    {
        Weekdays = ["domingo", "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado"],
        Months = ["janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"],
        Today = "hoje",
        Tomorrow = "amanhã",
        Yesterday = "ontem",
        Date = "{weekday}, {day} de {month}",
        DateWithYear = "{weekday}, {day} de {month} de {year}",
        DateAndTime = "{date} às {time}",
        DateAndOne = "{date} à {time}",
        Hour = "{hour24}h",
        HourAndMinute = "{hour24}h{minute}",
        Morning = "da manhã",
        Afternoon = "da tarde",
        Noon = "12h",
        Midnight = "0h",
        About = "cerca de {amount}",
        FewSeconds = "alguns segundos",
        Seconds = ["segundo", "segundos"],
        Minutes = ["minuto", "minutos"],
        Hours = ["hora", "horas"],
        Days = ["dia", "dias"],
        Numbers = ["zero", "um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "onze", "doze"],
        And = "e",
        Or = "ou",
        Minus = "menos",
        Backchannels =
        [
            "mhm", "mm", "hm", "uhum", "aham", "ah", "oh", "ok", "okay", "sim", "sim sim", "pois", "pois é", "tá", "tá bom", "está bem", "certo",
            "claro", "entendi", "percebi", "estou a ver", "entendo", "bom", "isso", "é", "ah sim", "beleza",
        ],
        Partings =
        [
            "adeus", "até logo", "até à próxima", "até a próxima", "até breve", "tchau", "tchauzinho",
            "tenha um bom dia", "um bom dia", "passe bem",
        ],
        Thanks =
        [
            "obrigado", "obrigada", "muito obrigado", "muito obrigada", "agradeço", "igualmente", "para si também", "é tudo", "é só isso",
            "mais nada", "era só isso",
        ],
        On = "ligado",
        Off = "desligado",
        Link = "um link",
        System = "o sistema",
        UnnamedSystem = "o sistema",
        Anything = "nada",
        Entries = "itens",
        WithArticle = noun => noun,
        Plural = Plural,
        Currencies = new Dictionary<string, CurrencyWords>
        {
            ["AUD"] = new("dólar australiano", "dólares australianos", "cêntimo", "cêntimos"),
            ["BRL"] = new("real", "reais", "centavo", "centavos"),
            ["CAD"] = new("dólar canadense", "dólares canadenses", "cêntimo", "cêntimos"),
            ["CHF"] = new("franco suíço", "francos suíços", "cêntimo", "cêntimos"),
            ["CNY"] = new("yuan", "yuans", "fen", "fens"),
            ["EUR"] = new("euro", "euros", "cêntimo", "cêntimos"),
            ["GBP"] = new("libra", "libras", "péni", "pence"),
            ["INR"] = new("rupia", "rupias", "paisa", "paisas"),
            ["JPY"] = new("iene", "ienes"),
            ["SEK"] = new("coroa sueca", "coroas suecas", "öre", "öre"),
            ["USD"] = new("dólar", "dólares", "cêntimo", "cêntimos"),
        },
    };

    private static string Plural(string noun)
    {
        if (noun.EndsWith("ão", StringComparison.OrdinalIgnoreCase))
            return noun[..^2] + "ões";
        if (noun.Length > 1 && noun.EndsWith('l') && "aeou".Contains(noun[^2], StringComparison.Ordinal))
            return noun[..^1] + "is";
        return noun.Length == 0 ? noun : char.ToLowerInvariant(noun[^1]) switch
        {
            'm' => noun[..^1] + "ns",
            'r' or 'z' => noun + "es",
            's' or 'x' => noun,
            _ => noun + "s",
        };
    }
}
