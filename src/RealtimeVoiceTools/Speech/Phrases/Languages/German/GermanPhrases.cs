namespace RealtimeVoiceTools;

/// <summary>German, with the polite Sie.</summary>
internal static class GermanPhrases
{
    public static VoicePhrases Create() => new()
    {
        Language = "de",
        Waiting = Waiting,
        Questions = Questions,
        Results = Results,
        Errors = GermanErrors.Create(),
        Verification = new()
        {
            Verified = "Danke, das stimmt.",
            Wrong = "Das ist nicht die richtige PIN.",
            OneTryLeft = "Sie haben noch einen Versuch.",
            TriesLeft = "Sie haben noch {count} Versuche.",
            Locked = "Zu Ihrer Sicherheit kann ich die PIN gerade nicht prüfen. Die Sperre dauert {wait}.",
            Malformed = "Das habe ich nicht als PIN verstanden. Bitte sagen Sie die Ziffern einzeln.",
            KeyInstead = "Sie können sie auch eintippen und mit der Rautetaste abschließen.",
            KeyedIncompletely = "Die PIN war nicht vollständig. Bitte tippen Sie sie noch einmal ein und schließen Sie mit der Rautetaste ab.",
            TryAgain = "Bitte versuchen Sie es noch einmal.",
            Unavailable = "Ich konnte die PIN gerade nicht prüfen.",
        },
        Transfer = GermanTransfer.Create(),
        Words = GermanWords.Create(),
        Guidance = GuidancePhrases.In("German (polite form: Sie)"),
        Apologies = ["Entschuldigung, mir ist kurz die Stimme weggeblieben.", "Entschuldigen Sie die Stille.", "Verzeihung, ich war kurz weg."],
        Reconnected = ["Entschuldigung, die Leitung war kurz weg. Ich bin wieder da.", "Wir waren einen Moment getrennt. Jetzt höre ich Sie wieder."],
        Goodbyes = ["Vielen Dank für Ihren Anruf. Auf Wiederhören.", "Danke, dass Sie angerufen haben. Auf Wiederhören."],
    };

    private static WaitingPhrases Waiting => new()
    {
        Looking =
        [
            "Ich schaue kurz nach.", "Einen Moment, ich sehe nach.", "Das prüfe ich gerade.", "Ich suche das eben heraus.", "Da schaue ich mal nach.",
            "Augenblick, ich sehe mir das an.",
        ],
        Doing =
        [
            "Ich kümmere mich darum.", "Einen Moment bitte.", "Das mache ich eben.", "Ich bin schon dabei.", "Einen Augenblick, ich erledige das.",
            "Gut, einen kleinen Moment.",
        ],
        Progress =
        [
            "Ich bin noch dran.", "Das dauert ein wenig länger.", "Ich warte noch auf eine Antwort.", "Ich habe Sie nicht vergessen.",
            "Es läuft noch.", "Noch immer dabei, danke fürs Warten.", "Einen Moment noch, bitte.",
        ],
        PastWorst =
        [
            "Das dauert ungewöhnlich lange. Sollen wir weiter warten, oder soll ich mich später damit melden?",
            "So lange braucht das sonst nie. Möchten Sie noch warten, oder lassen wir es und ich sage Ihnen später Bescheid?",
            "Das zieht sich heute sehr. Wir können warten, inzwischen etwas anderes tun oder es sein lassen.",
        ],
    };

    private static QuestionPhrases Questions => new()
    {
        What = "Sie möchten {action}.",
        HowMany = "Das betrifft insgesamt {count}.",
        CannotBeUndone = "Das lässt sich nicht rückgängig machen.",
        Plain = "Soll ich das so machen?",
        Again = ["Entschuldigung, ich brauche eine klare Antwort.", "Das habe ich nicht verstanden."],
        PressKey = "Sie können auch die 1 drücken, dann mache ich weiter.",
        SayNumber = "Bitte sagen Sie zur Sicherheit die Anzahl: {count}.",
        Misheard = ["Entschuldigung, ich bin nicht sicher, ob ich Sie richtig verstanden habe. Sagen Sie es bitte noch einmal?", "Vielleicht habe ich mich verhört. Was soll ich tun?"],
        TrialRun = "Das ist nur ein Probelauf, es wurde nichts geändert.",
        GivenUp = ["Ich lasse es, wie es ist.", "Dann ändere ich nichts."],
        Affirmatives = ["ja", "jawohl", "jap", "jep", "yes"],
    };

    private static ResultPhrases Results => new()
    {
        Done = "Erledigt.",
        DoneNamed = "Erledigt: '{name}'.",
        Found = "Das habe ich gefunden.",
        NoneFound = "Dazu gibt es keine Einträge",
        NothingFound = "Ich habe nichts gefunden.",
        DoneWithoutDetails = "Das ist erledigt, aber die Einzelheiten kann ich Ihnen nicht nennen.",
        FoundWithoutDetails = "Ich habe nachgesehen, kann die Einzelheiten aber nicht vorlesen.",
        AllListed = "{count} von {count} aufgeführt.",
        FirstListed = "Nur {shown} von {count} aufgeführt. Die Gesamtzahl nennen.",
        FieldListed = "{field}: {shown} von {count} aufgeführt.",
        TextsShortened = "Lange Texte sind gekürzt.",
        FieldsLeftOut = "{shown} von {count} Angaben enthalten.",
        DetailsUnavailable = "Einzelheiten nicht verfügbar.",
    };
}
