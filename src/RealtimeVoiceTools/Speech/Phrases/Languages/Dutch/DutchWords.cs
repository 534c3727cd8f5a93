namespace RealtimeVoiceTools;

/// <summary>Dates, times, amounts and nouns in Dutch.</summary>
internal static class DutchWords
{
    public static SpokenWords Create() => new()
    {
        Weekdays = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"],
        Months = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"],
        Today = "vandaag",
        Tomorrow = "morgen",
        Yesterday = "gisteren",
        Date = "{weekday} {day} {month}",
        DateWithYear = "{weekday} {day} {month} {year}",
        DateAndTime = "{date} om {time}",
        Hour = "{hour24} uur",
        HourAndMinute = "{hour24}:{minute} uur",
        Morning = "'s ochtends",
        Afternoon = "'s middags",
        Noon = "12 uur",
        Midnight = "middernacht",
        About = "ongeveer {amount}",
        FewSeconds = "een paar seconden",
        Seconds = ["seconde", "seconden"],
        Minutes = ["minuut", "minuten"],
        // After a number, Dutch says the hour in the singular: "2 uur".
        Hours = ["uur", "uur"],
        Days = ["dag", "dagen"],
        Numbers = ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"],
        And = "en",
        Or = "of",
        Minus = "min",
        Backchannels =
        [
            "mhm", "hm", "hmm", "mm", "aha", "ah", "oh", "o", "ja", "jaja", "ja ja", "oké", "ok", "goed", "prima", "juist", "precies",
            "inderdaad", "klopt", "ik snap het", "snap ik", "oh ja", "o ja", "ah oké", "ja hoor",
        ],
        Partings =
        [
            "tot ziens", "tot horens", "daag", "doei", "doeg", "fijne dag", "fijne dag nog",
            "een fijne dag", "prettige dag", "nog een fijne dag", "goedenacht", "welterusten", "de groeten",
        ],
        Thanks =
        [
            "dank u", "dank u wel", "dank je", "dank je wel", "bedankt", "hartelijk dank", "hartelijk bedankt", "heel erg bedankt", "u ook",
            "insgelijks", "hetzelfde", "dat was het", "dat was alles", "dat is alles",
        ],
        On = "aan",
        Off = "uit",
        Link = "een link",
        System = "het systeem",
        UnnamedSystem = "het systeem",
        Anything = "iets",
        Entries = "items",
        WithArticle = noun => "een " + noun,
        Plural = DutchNouns.Plural,
        Currencies = new Dictionary<string, CurrencyWords>
        {
            // Dutch counts its money in the singular: "42 euro en 50 cent".
            ["AUD"] = new("Australische dollar", "Australische dollar", "cent", "cent"),
            ["CAD"] = new("Canadese dollar", "Canadese dollar", "cent", "cent"),
            ["CHF"] = new("Zwitserse frank", "Zwitserse frank", "centime", "centime"),
            ["CNY"] = new("yuan", "yuan", "fen", "fen"),
            ["EUR"] = new("euro", "euro", "cent", "cent"),
            ["GBP"] = new("pond", "pond", "penny", "pence"),
            ["INR"] = new("roepie", "roepie", "paisa", "paisa"),
            ["JPY"] = new("yen", "yen"),
            ["PLN"] = new("zloty", "zloty", "grosz", "groszy"),
            ["SEK"] = new("Zweedse kroon", "Zweedse kroon", "öre", "öre"),
            ["USD"] = new("dollar", "dollar", "cent", "cent"),
        },
    };
}
