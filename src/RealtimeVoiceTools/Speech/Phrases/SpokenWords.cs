namespace RealtimeVoiceTools;

/// <summary>How a language says dates, times, amounts and nouns. Defaults are English.</summary>
/// <remarks>Immutable. Slots stand in braces; every slot named in a member's description may be used in it.</remarks>
public sealed record SpokenWords
{
    /// <summary>The days of the week, Sunday first.</summary>
    public IReadOnlyList<string> Weekdays { get; init; } = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    /// <summary>The months, January first.</summary>
    public IReadOnlyList<string> Months { get; init; } =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>The current day.</summary>
    public string Today { get; init; } = "today";

    /// <summary>The day after.</summary>
    public string Tomorrow { get; init; } = "tomorrow";

    /// <summary>The day before.</summary>
    public string Yesterday { get; init; } = "yesterday";

    /// <summary>A date. Slots: weekday, month, day.</summary>
    public string Date { get; init; } = "{weekday}, {month} {day}";

    /// <summary>A date whose year could be in doubt. Slots: weekday, month, day, year.</summary>
    public string DateWithYear { get; init; } = "{weekday}, {month} {day}, {year}";

    /// <summary>A time on a date. Slots: date, time.</summary>
    public string DateAndTime { get; init; } = "{date} at {time}";

    /// <summary>The same when the hour is one, for languages that say it otherwise ("a la 1:30"). Null: as <see cref="DateAndTime"/>. Slots: date, time.</summary>
    public string? DateAndOne { get; init; }

    /// <summary>A full hour. Slots: hour (1 to 12), hour24, half.</summary>
    public string Hour { get; init; } = "{hour} {half}";

    /// <summary>A time of day. Slots: hour (1 to 12), hour24, minute (two digits), half.</summary>
    public string HourAndMinute { get; init; } = "{hour}:{minute} {half}";

    /// <summary>The half of the day before noon.</summary>
    public string Morning { get; init; } = "AM";

    /// <summary>The half of the day after noon.</summary>
    public string Afternoon { get; init; } = "PM";

    /// <summary>12:00.</summary>
    public string Noon { get; init; } = "noon";

    /// <summary>0:00.</summary>
    public string Midnight { get; init; } = "midnight";

    /// <summary>A rounded span. Slot: amount.</summary>
    public string About { get; init; } = "about {amount}";

    /// <summary>A span of up to ten seconds.</summary>
    public string FewSeconds { get; init; } = "a few seconds";

    /// <summary>A count of something. Slots: count, unit.</summary>
    public string Amount { get; init; } = "{count} {unit}";

    /// <summary>
    /// Which form of a unit goes with a count: 0 for the first form. Default: 0 for one, else 1. Units that have fewer forms give their last.
    /// </summary>
    public Func<long, int> PluralForm { get; init; } = count => count == 1 ? 0 : 1;

    /// <summary>One second and several.</summary>
    public IReadOnlyList<string> Seconds { get; init; } = ["second", "seconds"];

    /// <summary>One minute and several.</summary>
    public IReadOnlyList<string> Minutes { get; init; } = ["minute", "minutes"];

    /// <summary>One hour and several.</summary>
    public IReadOnlyList<string> Hours { get; init; } = ["hour", "hours"];

    /// <summary>One day and several.</summary>
    public IReadOnlyList<string> Days { get; init; } = ["day", "days"];

    /// <summary>Small numbers as words, from zero; larger ones are said as digits.</summary>
    public IReadOnlyList<string> Numbers { get; init; } = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>Stands between words. Empty in languages that write no spaces.</summary>
    public string Space { get; init; } = " ";

    /// <summary>Stands between several, but for the last two.</summary>
    public string Comma { get; init; } = ", ";

    /// <summary>A name or title inside a sentence. Slot: title.</summary>
    public string Quoted { get; init; } = "'{title}'";

    /// <summary>Joins the last two of several.</summary>
    public string And { get; init; } = "and";

    /// <summary>Joins the last two of several to choose from.</summary>
    public string Or { get; init; } = "or";

    /// <summary>Before an amount below zero.</summary>
    public string Minus { get; init; } = "minus";

    /// <summary>What a listener says while the other speaks, which is no turn of its own. In lower case.</summary>
    public IReadOnlyList<string> Backchannels { get; init; } =
    [
        "mhm", "mm", "mm-hm", "mmm", "hm", "hmm", "uh-huh", "aha", "ah", "oh", "okay", "ok", "right", "alright", "all right", "sure", "yeah", "yep",
        "i see", "got it", "go on", "oh okay", "ah okay", "oh right",
    ];

    /// <summary>Words of parting, in lower case: one of them makes a goodbye, and who says only these has nothing more to say.</summary>
    public IReadOnlyList<string> Partings { get; init; } =
    [
        "goodbye", "good bye", "bye", "bye bye", "bye now", "bye for now", "see you", "see you later", "see you soon", "have a nice day",
        "have a good day", "have a good one", "good night", "talk to you later",
    ];

    /// <summary>Words of thanks, in lower case: they end nothing by themselves, and go with a goodbye.</summary>
    public IReadOnlyList<string> Thanks { get; init; } =
    [
        "thanks", "thank you", "thanks a lot", "thank you very much", "thank you so much", "many thanks", "cheers", "you too", "and you", "same to you",
        "that's all", "that's it", "that was all", "no that's all", "that's everything",
    ];

    /// <summary>The value of a switch that is true.</summary>
    public string On { get; init; } = "on";

    /// <summary>The value of a switch that is false.</summary>
    public string Off { get; init; } = "off";

    /// <summary>Stands for a web address, which is never read out.</summary>
    public string Link { get; init; } = "a link";

    /// <summary>What cannot be reached when a tool has a noun. Slot: noun.</summary>
    public string System { get; init; } = "the {noun} system";

    /// <summary>What cannot be reached when a tool has no noun.</summary>
    public string UnnamedSystem { get; init; } = "the system";

    /// <summary>Stands for a noun with its article, where a tool has none.</summary>
    public string Anything { get; init; } = "anything";

    /// <summary>Stands for the plural of a noun, where a tool has none.</summary>
    public string Entries { get; init; } = "entries";

    /// <summary>Puts the indefinite article before a noun.</summary>
    public Func<string, string> WithArticle { get; init; } = EnglishNouns.WithArticle;

    /// <summary>Makes the plural of a noun.</summary>
    public Func<string, string> Plural { get; init; } = EnglishNouns.Plural;

    /// <summary>The currencies that can be said, by ISO 4217 code in capitals. Default: ten of the most used.</summary>
    public IReadOnlyDictionary<string, CurrencyWords> Currencies { get; init; } = new Dictionary<string, CurrencyWords>
    {
        ["AUD"] = new("Australian dollar", "Australian dollars", "cent", "cents"),
        ["CAD"] = new("Canadian dollar", "Canadian dollars", "cent", "cents"),
        ["CHF"] = new("Swiss franc", "Swiss francs", "centime", "centimes"),
        ["CNY"] = new("yuan", "yuan", "fen", "fen"),
        ["EUR"] = new("euro", "euros", "cent", "cents"),
        ["GBP"] = new("pound", "pounds", "penny", "pence"),
        ["INR"] = new("rupee", "rupees", "paisa", "paise"),
        ["JPY"] = new("yen", "yen"),
        ["SEK"] = new("Swedish krona", "Swedish kronor", "öre", "öre"),
        ["USD"] = new("dollar", "dollars", "cent", "cents"),
    };
}
