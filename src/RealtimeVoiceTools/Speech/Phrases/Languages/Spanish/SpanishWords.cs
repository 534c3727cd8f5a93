namespace RealtimeVoiceTools;

/// <summary>Spanish dates, times and amounts. The gender of a noun cannot be told from the word, so no sentence of the library needs it.</summary>
internal static class SpanishWords
{
    public static SpokenWords Create() => new()
    {
        Weekdays = ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"],
        Months = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
        Today = "hoy",
        Tomorrow = "mañana",
        Yesterday = "ayer",
        Date = "{weekday}, {day} de {month}",
        DateWithYear = "{weekday}, {day} de {month} de {year}",
        DateAndTime = "{date} a las {time}",
        DateAndOne = "{date} a la {time}",
        Hour = "{hour24}:00",
        HourAndMinute = "{hour24}:{minute}",
        Morning = "de la mañana",
        Afternoon = "de la tarde",
        Noon = "12:00",
        Midnight = "0:00",
        About = "aproximadamente {amount}",
        FewSeconds = "unos segundos",
        Seconds = ["segundo", "segundos"],
        Minutes = ["minuto", "minutos"],
        Hours = ["hora", "horas"],
        Days = ["día", "días"],
        Numbers = ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"],
        And = "y",
        Or = "o",
        Minus = "menos",
        Backchannels =
        [
            "mhm", "mm", "ajá", "aja", "hm", "ah", "oh", "ok", "okay", "vale", "ya", "ya veo", "sí", "sí sí", "claro", "bien", "muy bien",
            "de acuerdo", "entiendo", "entendido", "bueno", "perfecto", "eso", "ah vale",
        ],
        Partings =
        [
            "adiós", "hasta luego", "hasta pronto", "hasta la vista", "chao", "chau", "nos vemos", "que tenga un buen día",
            "que tenga buen día", "que le vaya bien",
        ],
        Thanks =
        [
            "gracias", "muchas gracias", "mil gracias", "muchísimas gracias", "le agradezco", "igualmente", "a usted", "usted también", "eso es todo",
            "nada más", "es todo",
        ],
        On = "activado",
        Off = "desactivado",
        Link = "un enlace",
        System = "el sistema",
        UnnamedSystem = "el sistema",
        Anything = "nada",
        Entries = "resultados",
        WithArticle = noun => noun,
        Plural = Plural,
        Currencies = new Dictionary<string, CurrencyWords>
        {
            ["AUD"] = new("dólar australiano", "dólares australianos", "centavo", "centavos"),
            ["CAD"] = new("dólar canadiense", "dólares canadienses", "centavo", "centavos"),
            ["CHF"] = new("franco suizo", "francos suizos", "céntimo", "céntimos"),
            ["CNY"] = new("yuan", "yuanes", "fen", "fen"),
            ["EUR"] = new("euro", "euros", "céntimo", "céntimos"),
            ["GBP"] = new("libra", "libras", "penique", "peniques"),
            ["INR"] = new("rupia", "rupias", "paisa", "paisas"),
            ["JPY"] = new("yen", "yenes"),
            ["MXN"] = new("peso", "pesos", "centavo", "centavos"),
            ["SEK"] = new("corona sueca", "coronas suecas", "öre", "öre"),
            ["USD"] = new("dólar", "dólares", "centavo", "centavos"),
        },
    };

    private static string Plural(string noun)
    {
        if (noun.EndsWith("ión", StringComparison.OrdinalIgnoreCase))
            return noun[..^2] + "ones";
        return noun.Length == 0 ? noun : char.ToLowerInvariant(noun[^1]) switch
        {
            'z' => noun[..^1] + "ces",
            'd' or 'j' or 'l' or 'n' or 'r' or 'y' or 'í' => noun + "es",
            's' or 'x' => noun,
            _ => noun + "s",
        };
    }
}
