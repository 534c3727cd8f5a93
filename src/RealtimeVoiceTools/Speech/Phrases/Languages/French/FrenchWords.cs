namespace RealtimeVoiceTools;

/// <summary>French dates, times and amounts. The gender of a noun cannot be told from the word, so no sentence of the library needs it.</summary>
internal static class FrenchWords
{
    private static readonly string[] Unchanged = ["s", "x", "z"];

    public static SpokenWords Create() => new()
    {
        Weekdays = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
        Months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        Today = "aujourd'hui",
        Tomorrow = "demain",
        Yesterday = "hier",
        Date = "{weekday} {day} {month}",
        DateWithYear = "{weekday} {day} {month} {year}",
        DateAndTime = "{date} à {time}",
        Hour = "{hour24} h",
        HourAndMinute = "{hour24} h {minute}",
        Morning = "du matin",
        Afternoon = "de l'après-midi",
        Noon = "midi",
        Midnight = "minuit",
        About = "environ {amount}",
        FewSeconds = "quelques secondes",
        // Nought is singular too.
        PluralForm = count => Math.Abs(count) < 2 ? 0 : 1,
        Seconds = ["seconde", "secondes"],
        Minutes = ["minute", "minutes"],
        Hours = ["heure", "heures"],
        Days = ["jour", "jours"],
        Numbers = ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"],
        And = "et",
        Or = "ou",
        Minus = "moins",
        Backchannels =
        [
            "mhm", "mm", "hm", "hum", "euh", "ah", "oh", "ah bon", "ok", "okay", "d'accord", "oui", "oui oui", "ouais", "bien", "très bien", "je vois",
            "je comprends", "entendu", "compris", "voilà", "parfait", "bien sûr", "ah d'accord",
        ],
        Partings =
        [
            "au revoir", "à bientôt", "à plus tard", "à tout à l'heure", "bonne journée", "bonne soirée", "bonne nuit", "adieu",
            "à la prochaine",
        ],
        Thanks =
        [
            "merci", "merci beaucoup", "merci bien", "merci infiniment", "mille mercis", "merci à vous", "vous aussi", "de même", "pareillement",
            "c'est tout", "ce sera tout", "c'est bon",
        ],
        On = "activé",
        Off = "désactivé",
        Link = "un lien",
        System = "le système",
        UnnamedSystem = "le système",
        Anything = "quelque chose",
        Entries = "éléments",
        WithArticle = noun => noun,
        Plural = Plural,
        Currencies = new Dictionary<string, CurrencyWords>
        {
            ["AUD"] = new("dollar australien", "dollars australiens", "cent", "cents"),
            ["CAD"] = new("dollar canadien", "dollars canadiens", "cent", "cents"),
            ["CHF"] = new("franc suisse", "francs suisses", "centime", "centimes"),
            ["CNY"] = new("yuan", "yuans", "fen", "fens"),
            ["EUR"] = new("euro", "euros", "centime", "centimes"),
            ["GBP"] = new("livre", "livres", "penny", "pence"),
            ["INR"] = new("roupie", "roupies", "paisa", "paisas"),
            ["JPY"] = new("yen", "yens"),
            ["SEK"] = new("couronne suédoise", "couronnes suédoises", "öre", "öre"),
            ["USD"] = new("dollar", "dollars", "cent", "cents"),
        },
    };

    private static string Plural(string noun)
    {
        if (noun.Length == 0 || Unchanged.Any(end => noun.EndsWith(end, StringComparison.OrdinalIgnoreCase)))
            return noun;
        if (noun.EndsWith("eau", StringComparison.OrdinalIgnoreCase) || noun.EndsWith("eu", StringComparison.OrdinalIgnoreCase))
            return noun + "x";
        return noun.EndsWith("al", StringComparison.OrdinalIgnoreCase) ? noun[..^1] + "ux" : noun + "s";
    }
}
