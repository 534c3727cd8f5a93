namespace RealtimeVoiceTools;

/// <summary>Dates, times, amounts and nouns in Polish.</summary>
internal static class PolishWords
{
    public static SpokenWords Create() => new()
    {
        Weekdays = ["niedziela", "poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota"],
        // In the genitive, as they stand in dates.
        Months = ["stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada", "grudnia"],
        Today = "dzisiaj",
        Tomorrow = "jutro",
        Yesterday = "wczoraj",
        Date = "{weekday}, {day} {month}",
        DateWithYear = "{weekday}, {day} {month} {year} roku",
        DateAndTime = "{date}, godzina {time}",
        Hour = "{hour24}:00",
        HourAndMinute = "{hour24}:{minute}",
        Morning = "rano",
        Afternoon = "po południu",
        Noon = "12:00",
        Midnight = "0:00",
        // An adverb, because "około" would put the amount into the genitive.
        About = "mniej więcej {amount}",
        FewSeconds = "kilka sekund",
        PluralForm = Form,
        Seconds = ["sekunda", "sekundy", "sekund"],
        Minutes = ["minuta", "minuty", "minut"],
        Hours = ["godzina", "godziny", "godzin"],
        Days = ["dzień", "dni", "dni"],
        Numbers = ["zero", "jeden", "dwa", "trzy", "cztery", "pięć", "sześć", "siedem", "osiem", "dziewięć", "dziesięć", "jedenaście", "dwanaście"],
        And = "i",
        Or = "lub",
        Minus = "minus",
        Backchannels =
        [
            "mhm", "hm", "hmm", "mm", "yhm", "yhy", "aha", "ah", "och", "o", "no", "no no", "okej", "ok", "dobra", "dobrze", "jasne", "rozumiem",
            "tak", "tak tak", "no tak", "właśnie", "racja", "acha", "a tak", "dokładnie",
        ],
        Partings =
        [
            "do widzenia", "do usłyszenia", "do zobaczenia", "pa", "pa pa", "żegnam", "miłego dnia", "dobrej nocy", "dobranoc",
            "trzymaj się", "wszystkiego dobrego",
        ],
        Thanks =
        [
            "dziękuję", "dzięki", "dziękuję bardzo", "bardzo dziękuję", "wielkie dzięki", "dziękuję pani", "dziękuję panu", "wzajemnie", "nawzajem",
            "to wszystko", "to by było na tyle",
        ],
        On = "włączone",
        Off = "wyłączone",
        Link = "odnośnik",
        System = "system",
        UnnamedSystem = "system",
        Anything = "coś takiego",
        Entries = "pozycje",
        // Polish has no articles, and the plural of a noun cannot be told from the noun; the sentences do without both.
        WithArticle = noun => noun,
        Plural = noun => noun,
        Currencies = new Dictionary<string, CurrencyWords>
        {
            ["AUD"] = Dollar("australijski", "australijskie", "australijskich"),
            ["CAD"] = Dollar("kanadyjski", "kanadyjskie", "kanadyjskich"),
            ["CHF"] = new("frank szwajcarski", "franków szwajcarskich", "centym", "centymów") { Few = "franki szwajcarskie", CentFew = "centymy" },
            ["CNY"] = new("juan", "juanów", "fen", "fenów") { Few = "juany", CentFew = "feny" },
            ["CZK"] = new("korona czeska", "koron czeskich", "halerz", "halerzy") { Few = "korony czeskie", CentFew = "halerze" },
            ["EUR"] = new("euro", "euro", "cent", "centów") { CentFew = "centy" },
            ["GBP"] = new("funt", "funtów", "pens", "pensów") { Few = "funty", CentFew = "pensy" },
            ["INR"] = new("rupia", "rupii", "paisa", "pais") { Few = "rupie", CentFew = "paisy" },
            ["JPY"] = new("jen", "jenów") { Few = "jeny" },
            ["PLN"] = new("złoty", "złotych", "grosz", "groszy") { Few = "złote", CentFew = "grosze" },
            ["SEK"] = new("korona szwedzka", "koron szwedzkich", "öre", "öre") { Few = "korony szwedzkie" },
            ["USD"] = new("dolar", "dolarów", "cent", "centów") { Few = "dolary", CentFew = "centy" },
        },
    };

    /// <summary>1 sekunda; 2, 3, 4, 22 sekundy; 0, 5, 12, 21 sekund.</summary>
    private static int Form(long count)
    {
        if (count == 1)
            return 0;
        return count % 10 is >= 2 and <= 4 && count % 100 is not (>= 12 and <= 14) ? 1 : 2;
    }

    private static CurrencyWords Dollar(string one, string few, string many) =>
        new($"dolar {one}", $"dolarów {many}", "cent", "centów") { Few = $"dolary {few}", CentFew = "centy" };
}
