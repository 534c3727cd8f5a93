namespace RealtimeVoiceTools;

/// <summary>Italian dates, times and amounts. The gender of a noun cannot be told from the word, so no sentence of the library needs it.</summary>
internal static class ItalianWords
{
    public static SpokenWords Create() => new()
    {
        Weekdays = ["domenica", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato"],
        Months = ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"],
        Today = "oggi",
        Tomorrow = "domani",
        Yesterday = "ieri",
        Date = "{weekday} {day} {month}",
        DateWithYear = "{weekday} {day} {month} {year}",
        // With "ore" no hour needs an article of its own ("all'una", "a mezzogiorno").
        DateAndTime = "{date} alle ore {time}",
        Hour = "{hour24}:00",
        HourAndMinute = "{hour24}:{minute}",
        Morning = "di mattina",
        Afternoon = "di pomeriggio",
        Noon = "12:00",
        Midnight = "0:00",
        About = "circa {amount}",
        FewSeconds = "pochi secondi",
        Seconds = ["secondo", "secondi"],
        Minutes = ["minuto", "minuti"],
        Hours = ["ora", "ore"],
        Days = ["giorno", "giorni"],
        Numbers = ["zero", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici"],
        And = "e",
        Or = "o",
        Minus = "meno",
        Backchannels =
        [
            "mhm", "mm", "hm", "ah", "eh", "oh", "ok", "okay", "sì", "sì sì", "va bene", "bene", "certo", "capisco", "capito", "ho capito",
            "d'accordo", "esatto", "giusto", "ecco", "perfetto", "ah ok", "già", "chiaro",
        ],
        Partings =
        [
            "arrivederci", "arrivederla", "ciao", "ciao ciao", "a presto", "buona giornata", "buona serata", "buonanotte",
            "buona notte", "addio", "ci sentiamo",
        ],
        Thanks =
        [
            "grazie", "grazie mille", "molte grazie", "tante grazie", "la ringrazio", "grazie a lei", "anche a lei", "altrettanto", "è tutto",
            "questo è tutto", "basta così",
        ],
        On = "attivo",
        Off = "non attivo",
        Link = "un link",
        System = "il sistema",
        UnnamedSystem = "il sistema",
        Anything = "qualcosa",
        Entries = "elementi",
        WithArticle = noun => noun,
        Plural = Plural,
        Currencies = new Dictionary<string, CurrencyWords>
        {
            ["AUD"] = new("dollaro australiano", "dollari australiani", "centesimo", "centesimi"),
            ["CAD"] = new("dollaro canadese", "dollari canadesi", "centesimo", "centesimi"),
            ["CHF"] = new("franco svizzero", "franchi svizzeri", "centesimo", "centesimi"),
            ["CNY"] = new("yuan", "yuan", "fen", "fen"),
            ["EUR"] = new("euro", "euro", "centesimo", "centesimi"),
            ["GBP"] = new("sterlina", "sterline", "penny", "pence"),
            ["INR"] = new("rupia", "rupie", "paisa", "paise"),
            ["JPY"] = new("yen", "yen"),
            ["SEK"] = new("corona svedese", "corone svedesi", "öre", "öre"),
            ["USD"] = new("dollaro", "dollari", "centesimo", "centesimi"),
        },
    };

    /// <summary>Words that end in a consonant or an accent have one form only.</summary>
    private static string Plural(string noun)
    {
        if (noun.EndsWith("io", StringComparison.OrdinalIgnoreCase))
            return noun[..^1];
        if (noun.EndsWith("ca", StringComparison.OrdinalIgnoreCase) || noun.EndsWith("ga", StringComparison.OrdinalIgnoreCase))
            return noun[..^1] + "he";
        return noun.Length == 0 ? noun : char.ToLowerInvariant(noun[^1]) switch
        {
            'a' => noun[..^1] + "e",
            'o' or 'e' => noun[..^1] + "i",
            _ => noun,
        };
    }
}
