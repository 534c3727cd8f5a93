namespace RealtimeVoiceTools;

/// <summary>
/// German dates, times and amounts. The gender and the plural of a noun cannot be told from the word, so no German sentence of the library
/// needs them.
/// </summary>
internal static class GermanWords
{
    public static SpokenWords Create() => new()
    {
        Weekdays = ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"],
        Months = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
        Today = "heute",
        Tomorrow = "morgen",
        Yesterday = "gestern",
        Date = "{weekday}, {day}. {month}",
        DateWithYear = "{weekday}, {day}. {month} {year}",
        DateAndTime = "{date} um {time}",
        Hour = "{hour24} Uhr",
        HourAndMinute = "{hour24}:{minute} Uhr",
        Morning = "vormittags",
        Afternoon = "nachmittags",
        Noon = "12 Uhr",
        Midnight = "Mitternacht",
        About = "etwa {amount}",
        FewSeconds = "ein paar Sekunden",
        Seconds = ["Sekunde", "Sekunden"],
        Minutes = ["Minute", "Minuten"],
        Hours = ["Stunde", "Stunden"],
        Days = ["Tag", "Tage"],
        Numbers = ["null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"],
        And = "und",
        Or = "oder",
        Minus = "minus",
        Backchannels =
        [
            "mhm", "hm", "hmm", "mm", "aha", "ah", "oh", "ach so", "achso", "okay", "ok", "ja", "ja ja", "genau", "gut", "alles klar", "klar",
            "verstehe", "ich verstehe", "verstanden", "stimmt", "richtig", "na gut", "ach", "soso", "jo",
        ],
        Partings =
        [
            "auf wiederhören", "auf wiedersehen", "wiederhören", "wiedersehen", "tschüss", "tschüs", "tschau", "ciao", "bis bald",
            "servus", "ade", "gute nacht", "schönen tag", "schönen tag noch", "einen schönen tag", "einen schönen tag noch",
            "mach's gut", "machen sie's gut",
        ],
        Thanks =
        [
            "danke", "danke schön", "dankeschön", "danke sehr", "vielen dank", "herzlichen dank", "besten dank", "ihnen auch", "danke ebenso",
            "danke gleichfalls", "gleichfalls", "ebenso", "das war's", "das war alles", "das ist alles",
        ],
        On = "ein",
        Off = "aus",
        Link = "ein Link",
        System = "das System",
        UnnamedSystem = "das System",
        Anything = "etwas",
        Entries = "Einträge",
        WithArticle = noun => noun,
        Plural = noun => noun,
        Currencies = new Dictionary<string, CurrencyWords>
        {
            ["AUD"] = new("australischer Dollar", "australische Dollar", "Cent", "Cent"),
            ["CAD"] = new("kanadischer Dollar", "kanadische Dollar", "Cent", "Cent"),
            ["CHF"] = new("Schweizer Franken", "Schweizer Franken", "Rappen", "Rappen"),
            ["CNY"] = new("Yuan", "Yuan", "Fen", "Fen"),
            ["EUR"] = new("Euro", "Euro", "Cent", "Cent"),
            ["GBP"] = new("Pfund", "Pfund", "Penny", "Pence"),
            ["INR"] = new("Rupie", "Rupien", "Paisa", "Paise"),
            ["JPY"] = new("Yen", "Yen"),
            ["SEK"] = new("schwedische Krone", "schwedische Kronen", "Öre", "Öre"),
            ["USD"] = new("Dollar", "Dollar", "Cent", "Cent"),
        },
    };
}
