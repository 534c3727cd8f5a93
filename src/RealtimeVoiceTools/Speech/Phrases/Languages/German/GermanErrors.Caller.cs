namespace RealtimeVoiceTools;

/// <summary>What did not work and the caller can mend, in German.</summary>
internal static partial class GermanErrors
{
    private static ErrorWording NotFound => new()
    {
        First =
        [
            "'{subject}' habe ich nicht gefunden. Meinten Sie vielleicht {candidates}?",
            "Unter '{subject}' sehe ich nichts. Ist es {candidates}?",
            "Zu '{subject}' passt nichts genau. Vielleicht {candidates}?",
            "Diesen Namen habe ich nicht gefunden. Meinen Sie {candidates}?",
            "'{subject}' konnte ich leider nicht finden.",
            "Hier gibt es nichts mit dem Namen '{subject}'.",
            "Ich habe nach '{subject}' gesucht und nichts gefunden.",
            "Das konnte ich nicht finden.",
            "Dazu sehe ich hier nichts Passendes.",
            "Ich habe gesucht, aber es ist nicht da.",
        ],
        Again =
        [
            "Immer noch kein '{subject}'. Etwa {candidates}?",
            "'{subject}' gibt es nicht. Wäre es {candidates}?",
            "Kein Glück mit '{subject}'. Passt {candidates}?",
            "'{subject}' sehe ich noch immer nicht.",
            "Auch '{subject}' taucht nicht auf.",
            "Wieder nichts zu '{subject}'.",
            "Noch immer kein Treffer.",
            "Das gibt es auch nicht.",
            "Auch damit kein Glück.",
        ],
        Offers =
        [
            "Sie können es anders beschreiben, oder ich lese Ihnen die Liste vor.",
            "Ein Teil des Namens genügt.",
            "Ich kann Ihnen vorlesen, was da ist.",
            "Ein einziges Wort aus dem Namen reicht schon.",
            "Der Platz in der Liste geht auch.",
            "Ich kann alles der Reihe nach durchgehen.",
        ],
    };

    private static ErrorWording Ambiguous => new()
    {
        First =
        [
            "Zu '{subject}' passt mehr als eines: {candidates}. Was meinen Sie?",
            "'{subject}' könnte {candidates} sein. Was davon ist es?",
            "Ich habe mehrere gefunden: {candidates}. Welches soll es sein?",
            "Zu '{subject}' passt mehr als ein Eintrag.",
            "Da passt mehr als eines.",
            "Mehrere passen zu dem, was Sie gesagt haben.",
            "Das könnte Verschiedenes sein.",
        ],
        Again =
        [
            "Ist es {candidates}?",
            "Noch mehrere: {candidates}.",
            "Bitte wählen Sie: {candidates}.",
            "Das passt noch auf mehrere.",
            "Es sind weiter mehrere.",
            "Ich weiß noch nicht, welches.",
        ],
        Offers =
        [
            "Der volle Name würde es klären.",
            "Jede Einzelheit, die es unterscheidet, hilft.",
            "Der Platz in der Liste geht auch.",
            "Ich kann sie Ihnen ganz vorlesen.",
            "Ein weiteres Wort aus dem Namen würde helfen.",
            "Sie können auch den Tag dazu nennen.",
        ],
    };

    private static ErrorWording Validation => new()
    {
        First =
        [
            "Bei der Angabe '{parameter}' geht {got} leider nicht. Passt {allowed}?",
            "{got} ist für '{parameter}' nicht möglich. Wie wäre es mit {allowed}?",
            "Mit {got} als '{parameter}' komme ich nicht weiter. Ist {allowed} in Ordnung?",
            "Bei der Angabe '{parameter}' geht {got} nicht.",
            "{got} passt nicht für '{parameter}'.",
            "Die Angabe '{parameter}' konnte ich nicht verwenden.",
            "Mit der Angabe '{parameter}' stimmt etwas nicht.",
            "Die Angabe '{parameter}' passt nicht.",
            "Eine der Angaben geht so nicht.",
            "Ein Teil davon passt nicht.",
            "Eine Angabe konnte ich nicht verwenden.",
        ],
        Again =
        [
            "{got} geht nicht. Vielleicht {allowed}?",
            "Mit {got} wird es nichts. Lieber {allowed}?",
            "Auch dieser Wert für '{parameter}' geht nicht.",
            "'{parameter}' passt noch nicht.",
            "Für '{parameter}' brauche ich etwas anderes.",
            "Das passt noch nicht.",
            "Eine Angabe stimmt noch nicht.",
            "Das geht noch immer nicht.",
        ],
        Offers =
        [
            "Sie können mir für '{parameter}' etwas anderes nennen.",
            "Ein anderer Wert für '{parameter}' würde gehen.",
            "Sagen Sie mir einfach '{parameter}' noch einmal.",
            "Könnten Sie es mit anderen Worten sagen?",
            "Sagen Sie mir noch einmal, was Sie möchten.",
            "Welche Angabe soll ich ändern?",
            "Könnten Sie mir die Angaben noch einmal nennen?",
            "Sie können jeden Teil davon ändern.",
            "Ein anderer Wert würde helfen.",
        ],
    };

    private static ErrorWording PastDate => new()
    {
        First =
        [
            "Bei '{parameter}' liegt {got} schon in der Vergangenheit. Würde {allowed} passen?",
            "{got} ist schon vorbei. Soll '{parameter}' {allowed} sein?",
            "Ich kann '{parameter}' nicht auf {got} legen, das ist vorbei. Wie wäre {allowed}?",
            "Dieser Tag liegt schon in der Vergangenheit.",
        ],
        Again =
        [
            "Der Tag ist vorbei. Geht {allowed}?",
            "Noch immer ein vergangener Tag. Vielleicht {allowed}?",
            "{got} ist vorüber. Lieber {allowed}?",
        ],
        Offers =
        [
            "Sie können mir einen anderen Tag nennen.",
            "Jeder Tag ab heute ist möglich.",
            "Sagen Sie mir einfach den gewünschten Tag.",
            "Ein Wochentag genügt, etwa nächster Montag.",
            "Sie können auch sagen, in wie vielen Tagen.",
            "Welcher Tag passt Ihnen?",
        ],
    };

    private static ErrorWording VerificationRequired => new()
    {
        First = ["Dafür muss ich zuerst prüfen, wer Sie sind.", "Vorher muss ich sicher sein, dass Sie es sind.", "Das geht nur nach einer Prüfung Ihrer Person."],
        Again = ["Ich muss noch prüfen, wer Sie sind.", "Ohne die Prüfung geht es nicht.", "Zuerst kommt die Prüfung."],
        Offers =
        [
            "Sollen wir mit der Prüfung beginnen?",
            "Bei anderen Dingen helfe ich Ihnen schon jetzt.",
            "Andere Wünsche gehen auch ohne.",
            "Sagen Sie mir, wann Sie für die Prüfung bereit sind.",
            "Kann ich inzwischen etwas anderes tun?",
            "Wir können nach der Prüfung darauf zurückkommen.",
        ],
    };

    private static ErrorWording Locked => new()
    {
        First =
        [
            "Es gab zu viele falsche Versuche. Der Zugang ist für {wait} gesperrt.",
            "Das ist nach zu vielen falschen Versuchen für {wait} gesperrt.",
            "Es ist gesperrt, und zwar noch für {wait}.",
            "Das ist nach zu vielen falschen Versuchen gesperrt.",
            "Zu viele Versuche waren falsch, darum ist es gesperrt.",
            "Zur Sicherheit ist das jetzt gesperrt.",
        ],
        Again = ["Es ist noch für {wait} gesperrt.", "Es ist noch gesperrt.", "Die Sperre gilt noch.", "Noch kann ich es nicht öffnen."],
        Offers =
        [
            "Sie können es später wieder versuchen.",
            "Bei anderen Dingen kann ich jetzt helfen.",
            "Da hilft leider nur warten.",
            "Andere Wünsche gehen weiterhin.",
            "Bitte kommen Sie später darauf zurück.",
            "Gibt es vorerst etwas anderes?",
        ],
    };

    private static ErrorWording Expired => new()
    {
        First = ["Es kam rechtzeitig keine Antwort, darum habe ich es nicht getan.", "Die Frage ist nicht mehr offen, und es ist nichts geschehen.", "Ich habe es gelassen, weil die Zeit um war."],
        Again = ["Wieder kam keine Antwort.", "Auch das kam zu spät.", "Die Zeit war wieder um."],
        Offers =
        [
            "Möchten Sie es noch?", "Soll ich noch einmal fragen?", "Sagen Sie mir einfach, ob Sie es noch möchten.",
            "Sie können es erneut verlangen.", "Wir können von vorn beginnen.", "Sagen Sie es einfach wieder, wann Sie möchten.",
        ],
    };

    private static ErrorWording Declined => new()
    {
        First = ["Gut, das mache ich nicht.", "In Ordnung, ich lasse es.", "Es wurde nichts geändert."],
        Again = ["Gut, das also nicht.", "Ich lasse die Finger davon.", "Wie Sie möchten, es bleibt dabei."],
        Offers = WhatElse,
    };

    private static ErrorWording Cancelled => new()
    {
        First = ["Ich habe es angehalten, bevor etwas geschah.", "Gut, das ist abgesagt.", "Das habe ich fallen lassen."],
        Again = ["Auch das ist abgesagt.", "Angehalten.", "Das habe ich ebenfalls gelassen."],
        Offers = WhatElse,
    };

    private static string[] WhatElse =>
    [
        "Gibt es sonst noch etwas?", "Was möchten Sie stattdessen?", "Kann ich noch etwas für Sie tun?",
        "Sagen Sie mir, was Sie tun möchten.", "Möchten Sie lieber etwas daran ändern?", "Wie geht es weiter?",
    ];
}
