namespace RealtimeVoiceTools;

/// <summary>What did not work for reasons that the caller has no hand in, in German.</summary>
internal static partial class GermanErrors
{
    public static ErrorPhrases Create() => new()
    {
        NotFound = NotFound,
        Ambiguous = Ambiguous,
        Validation = Validation,
        PastDate = PastDate,
        Temporary = new()
        {
            First = ["Ich erreiche {system} gerade nicht.", "{system} antwortet im Moment nicht.", "Ich bekomme im Moment keine Verbindung."],
            Again = ["Noch immer keine Verbindung.", "{system} bleibt stumm.", "Ich komme noch nicht durch."],
            Offers = TryAgain,
        },
        Exhausted = new()
        {
            First =
            [
                "Ich habe {attempts} Versuche gemacht, aber {system} nicht erreicht.",
                "Auch nach {attempts} Versuchen antwortet {system} nicht.",
                "Keiner von {attempts} Versuchen hat {system} erreicht.",
                "Ich habe es mehrmals versucht und keine Antwort bekommen.",
            ],
            Again = ["Noch {attempts} Versuche, und keine Antwort.", "{attempts} weitere Versuche halfen nicht.", "Auch {attempts} Versuche brachten nichts."],
            Offers =
            [
                "Bitte versuchen Sie es später wieder.",
                "Am besten kommen wir später darauf zurück.",
                "Lassen wir es vorerst liegen.",
                "Fragen Sie mich bitte in einer Weile wieder.",
                "Etwas später kann es klappen.",
                "Inzwischen kann ich bei etwas anderem helfen.",
            ],
        },
        Timeout = new()
        {
            First = ["{system} hat zu lange für eine Antwort gebraucht.", "Ich habe gewartet, aber es kam keine Antwort.", "Das hat länger gedauert, als ich warten kann."],
            Again = ["Wieder zu langsam.", "Noch keine Antwort.", "Wieder war die Zeit um."],
            Offers = TryAgain,
        },
        OutcomeUnknown = new()
        {
            First = ["Ich bin nicht sicher, ob das durchgegangen ist.", "Ich kann nicht sagen, ob das geklappt hat.", "Das kann angekommen sein oder auch nicht."],
            Again = ["Es ist noch unklar.", "Ich weiß noch nicht, ob es geklappt hat.", "Mir fehlt die Nachricht, ob es ging."],
            Last =
            [
                "Ich weiß weiterhin nicht, ob es durchgegangen ist.", "Ob es geklappt hat, bleibt unklar.", "Ich bekomme nicht heraus, ob es ankam.",
                "Es bleibt ungewiss.", "Ich kann wirklich nicht sagen, ob es durchging.", "Von hier aus lässt es sich nicht erkennen.",
            ],
            Offers =
            [
                "Soll ich zuerst nachsehen?",
                "Ich kann nachschauen, bevor wir etwas anderes tun.",
                "Möchten Sie, dass ich nachsehe, ob es da ist?",
                "Sehen wir lieber nach, bevor wir etwas wiederholen.",
                "Ich prüfe es lieber, als es doppelt zu tun.",
                "Soll ich nachprüfen, wie es steht?",
            ],
        },
        RateLimited = new()
        {
            First =
            [
                "Das war viel auf einmal. Ich muss {wait} warten.",
                "Ich soll {wait} langsamer machen.",
                "Es waren zu viele Anfragen, darum muss ich {wait} warten.",
                "Ich muss einen Moment langsamer machen.",
                "Es waren gerade zu viele Anfragen.",
                "Ich soll mir mehr Zeit lassen.",
            ],
            Again = ["Ich muss noch {wait} warten.", "Noch nicht. Es dauert {wait}.", "Es ist noch zu früh.", "Ich muss mich noch gedulden.", "Noch nicht ganz."],
            Offers =
            [
                "Soll ich es danach wieder versuchen?",
                "Wir können inzwischen etwas anderes tun.",
                "Fragen Sie mich nach der Pause wieder.",
                "Gibt es vorerst etwas anderes?",
                "Erinnern Sie mich später, dann versuche ich es.",
                "Kommen wir gleich darauf zurück.",
            ],
        },
        Permission = new()
        {
            First = ["Dazu haben Sie leider keine Berechtigung.", "Ihr Konto erlaubt das nicht.", "Das ist für Sie nicht freigegeben."],
            Again = ["Es ist weiterhin nicht erlaubt.", "Ihr Konto lässt es nicht zu.", "Ich darf es noch immer nicht."],
            Offers =
            [
                "{alternative}",
                "Vielleicht müssen Sie die Einstellungen Ihres Kontos prüfen.",
                "Wer das Konto verwaltet, kann das ändern.",
                "In den Einstellungen steht, was Sie dürfen.",
                "Die Inhaberin oder der Inhaber kann es tun.",
                "Jemand mit mehr Rechten könnte helfen.",
                "Kann ich etwas anderes für Sie tun?",
            ],
        },
        Permanent = new()
        {
            First = ["Das kann ich hier nicht machen.", "Das gehört nicht zu dem, was ich kann.", "Das steht nicht zur Verfügung."],
            Again = ["Ich kann es noch immer nicht.", "So ist es nicht möglich.", "Es geht hier weiterhin nicht."],
            Offers = ["{alternative}", "Sagen Sie mir, was Sie erreichen möchten, dann suchen wir einen anderen Weg.", .. AnotherWay],
        },
        VerificationRequired = VerificationRequired,
        Locked = Locked,
        Expired = Expired,
        Declined = Declined,
        Cancelled = Cancelled,
        UnknownTool = new()
        {
            First = ["Das kann ich leider nicht.", "Dafür habe ich keine Möglichkeit.", "Ich weiß nicht, wie das geht."],
            Again = ["Das kann ich weiterhin nicht.", "Dafür fehlt mir der Weg.", "Das bleibt für mich unerreichbar."],
            Offers = ["Was kann ich sonst für Sie tun?", .. AnotherWay],
        },
        Unknown = new()
        {
            First = ["Dabei ist etwas schiefgegangen.", "Das hat nicht so geklappt, wie es soll.", "Da bin ich auf ein Problem gestoßen."],
            Again = ["Das ging wieder schief.", "Es gibt noch ein Problem.", "Es hakt wieder."],
            Offers =
            [
                "Können Sie es anders formulieren?",
                "Könnten Sie es auf andere Weise sagen?",
                "Sagen Sie es bitte mit anderen Worten?",
                "Andere Worte helfen vielleicht.",
                "Sagen Sie mir noch einmal, was Sie möchten.",
                "Wir können es von einer anderen Seite angehen.",
            ],
        },
        DidYouMean = ["Meinten Sie {candidates}?", "Vielleicht {candidates}?", "Könnte es {candidates} sein?"],
        GiveUp =
        [
            "Ich komme damit nicht weiter.", "Das bekomme ich im Moment nicht hin.", "Weiter komme ich hier nicht.",
            "Ich versuche es nicht länger.", "Das kann ich hier nicht lösen.", "Hier stecke ich fest.",
        ],
        SomethingElse =
        [
            "Sollen wir etwas anderes tun?", "Kann ich sonst bei etwas helfen?", "Lassen wir es vorerst.",
            "Was möchten Sie sonst noch?", "Bei etwas anderem helfe ich gern.", "Wir können ein andermal darauf zurückkommen.",
        ],
        HandOver =
        [
            "Soll ich Sie mit jemandem verbinden?", "Eine Kollegin oder ein Kollege könnte übernehmen. Möchten Sie das?", "Ich kann Sie an einen Menschen übergeben.",
            "Möchten Sie mit einem Menschen sprechen?", "Soll ab hier ein Mensch übernehmen?", "Jemand anders kann Ihnen damit besser helfen.",
        ],
        CallBack =
        [
            "Soll Sie jemand deswegen zurückrufen?", "Möchten Sie einen Rückruf?", "Wir können einen Rückruf für Sie einrichten.",
            "Ein Rückruf ist vielleicht am besten. Ist Ihnen das recht?", "Jemand kann Sie dazu anrufen.", "Soll ich um einen Rückruf bitten?",
        ],
        UseApp =
        [
            "Das können Sie in der App machen.", "Dafür ist die App der bessere Weg.", "Bitte nutzen Sie dafür die App.",
            "In der App ist es vielleicht einfacher.", "Schauen Sie einmal in die App.", "In der App können Sie es selbst versuchen.",
        ],
    };

    private static string[] TryAgain =>
    [
        "Soll ich es noch einmal versuchen?", "Möchten Sie, dass ich es erneut probiere?", "Ich kann es noch einmal versuchen.",
        "Soll ich einen weiteren Versuch machen?", "Sagen Sie es nur, dann versuche ich es wieder.", "Ein neuer Versuch hilft vielleicht.",
    ];

    private static string[] AnotherWay =>
    [
        "Kann ich auf andere Weise helfen?",
        "Vielleicht kommen Sie anders ans Ziel.",
        "Bei anderen Dingen kann ich helfen.",
        "Wir könnten einen anderen Weg versuchen.",
        "Was sollen wir stattdessen tun?",
    ];
}
