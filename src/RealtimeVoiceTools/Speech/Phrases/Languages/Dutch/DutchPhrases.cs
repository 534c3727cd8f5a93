namespace RealtimeVoiceTools;

/// <summary>Dutch, as one speaks to a caller: with "u".</summary>
internal static class DutchPhrases
{
    public static VoicePhrases Create() => new()
    {
        Language = "nl",
        Waiting = new()
        {
            Looking = ["Ik kijk het even na.", "Een moment, ik zoek het op.", "Ik ga het voor u bekijken.", "Even kijken.", "Dat zoek ik meteen op.", "Momentje, ik kijk erbij."],
            Doing = ["Daar ga ik mee aan de slag.", "Ik ben ermee bezig.", "Een ogenblik alstublieft.", "Dat pak ik nu op.", "Momentje, ik regel het.", "Ik begin er meteen aan."],
            Progress =
            [
                "Ik ben er nog mee bezig.", "Dit duurt iets langer.", "Ik wacht nog op antwoord.", "Ik ben u niet vergeten.",
                "Het loopt nog.", "Nog steeds bezig, dank u voor het wachten.", "Ik heb nog even nodig.",
            ],
            PastWorst =
            [
                "Dit duurt ongewoon lang. Zullen we wachten, of wilt u stoppen en het later van mij horen?",
                "Zo lang duurt dit anders nooit. Wilt u blijven wachten, het later horen, of het laten rusten?",
                "Dat is veel langer dan anders. We kunnen wachten, intussen iets anders doen, of ermee stoppen.",
            ],
        },
        Questions = new()
        {
            What = "U wilt {action}.",
            HowMany = "Het gaat in totaal om {count} {nouns}.",
            CannotBeUndone = "Dit kan niet ongedaan worden gemaakt.",
            Plain = "Zal ik doorgaan?",
            Again = ["Sorry, ik heb een duidelijk antwoord nodig.", "Dat heb ik niet verstaan."],
            PressKey = "U kunt ook op de 1 drukken om door te gaan.",
            SayNumber = "Zeg voor de zekerheid het aantal: {count}.",
            Misheard = ["Sorry, ik weet niet zeker of ik u goed verstond. Kunt u het nog eens zeggen?", "Misschien heb ik het verkeerd gehoord. Wat wilt u dat ik doe?"],
            TrialRun = "Dit is alleen een proef, er is niets veranderd.",
            GivenUp = ["Dan laat ik het zoals het is.", "Dan verander ik niets."],
            Affirmatives = ["ja", "jawel", "jazeker", "jep", "jaja"],
        },
        Results = new()
        {
            Done = "Het is gebeurd.",
            DoneNamed = "Gebeurd: '{name}'.",
            Found = "Dit heb ik gevonden.",
            NoneFound = "Geen {nouns} gevonden",
            NothingFound = "Ik heb niets gevonden.",
            DoneWithoutDetails = "Het is gebeurd, maar de details kan ik u niet geven.",
            FoundWithoutDetails = "Ik heb het opgezocht, maar de details kan ik niet voorlezen.",
            AllListed = "{count} van {count} genoemd.",
            FirstListed = "Alleen {shown} van {count} genoemd. Noem het totaal.",
            FieldListed = "{field}: {shown} van {count} genoemd.",
            TextsShortened = "Lange teksten zijn ingekort.",
            FieldsLeftOut = "{shown} van {count} velden gegeven.",
            DetailsUnavailable = "Geen details beschikbaar.",
        },
        Errors = DutchErrors.Create(),
        Verification = new()
        {
            Verified = "Dank u, dat klopt.",
            Wrong = "Dat is niet de juiste pincode.",
            OneTryLeft = "U hebt nog één poging.",
            TriesLeft = "U hebt nog {count} pogingen.",
            Locked = "Voor uw veiligheid kan ik de pincode nu niet controleren. De blokkade duurt {wait}.",
            Malformed = "Ik heb dat niet als pincode verstaan. Zeg de cijfers een voor een, alstublieft.",
            KeyInstead = "U kunt de code ook intoetsen en afsluiten met het hekje.",
            KeyedIncompletely = "De pincode was niet volledig. Toets hem opnieuw in en sluit af met het hekje.",
            TryAgain = "Probeer het nog eens, alstublieft.",
            Unavailable = "Ik kon de pincode net niet controleren.",
        },
        Transfer = DutchTransfer.Create(),
        Words = DutchWords.Create(),
        Guidance = GuidancePhrases.In("Dutch"),
        Apologies = ["Sorry, mijn stem viel even weg.", "Excuses voor de stilte.", "Pardon, ik werd onderbroken."],
        Reconnected = ["Sorry, de verbinding viel even weg. Ik ben er weer.", "We waren even onderbroken. U kunt verder praten."],
        Goodbyes = ["Bedankt voor uw telefoontje. Tot ziens.", "Dank u voor het bellen. Nog een fijne dag."],
    };
}
