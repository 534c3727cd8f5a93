namespace RealtimeVoiceTools;

/// <summary>Polish, worded so that neither the caller nor the agent has a gender.</summary>
internal static class PolishPhrases
{
    public static VoicePhrases Create() => new()
    {
        Language = "pl",
        Waiting = new()
        {
            Looking = ["Już sprawdzam.", "Chwileczkę, szukam.", "Zaraz to sprawdzę.", "Zajrzę do systemu.", "Moment, już patrzę.", "Sprawdzam to teraz."],
            Doing = ["Już się tym zajmuję.", "Momencik.", "Proszę chwilę zaczekać.", "Zabieram się do tego.", "Chwileczkę, już to robię.", "Zajmę się tym od razu."],
            Progress =
            [
                "Nadal nad tym pracuję.", "To trwa trochę dłużej.", "Wciąż czekam na odpowiedź.", "Pamiętam o tej sprawie.",
                "To nadal jest w toku.", "Jeszcze nad tym pracuję, dziękuję za cierpliwość.", "Potrzebuję jeszcze chwili.",
            ],
            PastWorst =
            [
                "To trwa wyjątkowo długo. Czekamy dalej, czy mam dać znać później, czy może przerwać?",
                "Nigdy nie trwało to aż tyle. Możemy poczekać, wrócić do tego później albo przestać czekać.",
                "To dużo dłużej niż zwykle. Czekamy, zajmiemy się w tym czasie czymś innym, czy rezygnujemy z czekania?",
            ],
        },
        Questions = new()
        {
            What = "Rozumiem, że mam {action}.",
            // A noun after a number would have to be in one of three cases, so none is said.
            HowMany = "Liczba pozycji: {count}.",
            CannotBeUndone = "Tego nie da się cofnąć.",
            Plain = "Czy mam to zrobić?",
            Again = ["Przepraszam, potrzebuję wyraźnej odpowiedzi.", "Nie udało mi się tego usłyszeć."],
            PressKey = "Aby kontynuować, można też nacisnąć jeden.",
            SayNumber = "Aby kontynuować, proszę podać liczbę: {count}.",
            Misheard = ["Przepraszam, mogłem się przesłyszeć. Proszę powtórzyć.", "Nie wiem, czy wszystko usłyszałem. Co mam zrobić?"],
            TrialRun = "To tylko próba, niczego nie zmieniono.",
            GivenUp = ["W takim razie zostawiam wszystko bez zmian.", "Niczego więc nie zmieniam."],
            Affirmatives = ["tak", "tak tak", "no tak", "jasne", "zgoda", "potwierdzam", "owszem"],
        },
        Results = new()
        {
            Done = "Gotowe.",
            DoneNamed = "Gotowe: '{name}'.",
            Found = "Oto wyniki.",
            NoneFound = "Nic nie znaleziono",
            NothingFound = "Nie udało się nic znaleźć.",
            DoneWithoutDetails = "Gotowe, ale nie mogę podać szczegółów.",
            FoundWithoutDetails = "Wynik już jest, ale nie mogę odczytać szczegółów.",
            AllListed = "Podano {count} z {count}.",
            FirstListed = "Podano tylko {shown} z {count}. Należy podać łączną liczbę.",
            FieldListed = "{field}: podano {shown} z {count}.",
            TextsShortened = "Długie teksty zostały skrócone.",
            FieldsLeftOut = "Podano pola: {shown} z {count}.",
            DetailsUnavailable = "Szczegóły są niedostępne.",
        },
        Errors = PolishErrors.Create(),
        Verification = new()
        {
            Verified = "Dziękuję, zgadza się.",
            Wrong = "To nie jest właściwy PIN.",
            OneTryLeft = "Pozostała jedna próba.",
            TriesLeft = "Pozostałe próby: {digits}.",
            Locked = "Ze względów bezpieczeństwa nie mogę teraz sprawdzić PIN-u. Blokada trwa {wait}.",
            Malformed = "Nie udało mi się rozpoznać PIN-u. Proszę podać go cyfra po cyfrze.",
            KeyInstead = "Można go też wpisać na klawiaturze i zakończyć krzyżykiem.",
            KeyedIncompletely = "PIN nie był pełny. Proszę wpisać go ponownie i zakończyć krzyżykiem.",
            TryAgain = "Proszę spróbować jeszcze raz.",
            Unavailable = "Nie udało się teraz sprawdzić PIN-u.",
        },
        Transfer = PolishTransfer.Create(),
        Words = PolishWords.Create(),
        Guidance = GuidancePhrases.In("Polish"),
        Apologies = ["Przepraszam, na chwilę zabrakło głosu.", "Przepraszam za ciszę.", "Przepraszam, coś mi przerwało."],
        Reconnected = ["Przepraszam, połączenie zostało na chwilę przerwane. Już jestem.", "Na moment nas rozłączyło. Możemy rozmawiać dalej."],
        Goodbyes = ["Dziękuję za telefon. Do widzenia.", "Dziękuję za rozmowę i życzę miłego dnia."],
    };
}
