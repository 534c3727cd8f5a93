namespace RealtimeVoiceTools;

/// <summary>What the caller can mend.</summary>
internal static partial class PolishErrors
{
    private static ErrorWording NotFound => new()
    {
        First =
        [
            "Nie udało się znaleźć nic o nazwie '{subject}'. Czy chodzi o {candidates}?",
            "Nie widzę tu nazwy '{subject}'. Czy to {candidates}?",
            "Żadna nazwa to nie dokładnie '{subject}'. Może {candidates}?",
            "Tej nazwy nie udało się znaleźć. Czy chodzi o {candidates}?",
            "Nie udało się znaleźć nic o nazwie '{subject}'.",
            "Nic tu się nie nazywa '{subject}'.",
            "Szukanie nazwy '{subject}' nic nie dało.",
            "Niestety nie udało się tego znaleźć.",
            "Nic, co widzę, do tego nie pasuje.",
            "Tego tutaj nie widzę.",
        ],
        Again =
        [
            "Nadal brak nazwy '{subject}'. Może {candidates}?",
            "Nazwy '{subject}' nie ma. Czy to {candidates}?",
            "'{subject}' się nie zgadza. A {candidates}?",
            "Nadal nie widzę nazwy '{subject}'.",
            "Nazwy '{subject}' też nie ma.",
            "Znowu nic pod nazwą '{subject}'.",
            "Nadal bez wyniku.",
            "Tego też tu nie ma.",
            "To też nic nie dało.",
        ],
        Offers =
        [
            "Proszę opisać to inaczej albo odczytam listę.",
            "Wystarczy część nazwy.",
            "Mogę odczytać całą listę.",
            "Jedno słowo z nazwy wystarczy.",
            "Można też podać numer na liście.",
            "Możemy przejść listę po kolei.",
        ],
    };

    private static ErrorWording Ambiguous => new()
    {
        First =
        [
            "Nazwa '{subject}' pasuje do kilku pozycji: {candidates}. O którą chodzi?",
            "'{subject}' to może być {candidates}. Która to pozycja?",
            "Wyników jest więcej: {candidates}. Który wybrać?",
            "Nazwa '{subject}' pasuje do kilku pozycji.",
            "Pasuje do tego więcej niż jedna pozycja.",
            "Kilka pozycji pasuje do tego opisu.",
            "To może być więcej niż jedna pozycja.",
        ],
        Again =
        [
            "Czy to {candidates}?",
            "Nadal pasują: {candidates}.",
            "Proszę wybrać: {candidates}.",
            "Nadal pasuje kilka pozycji.",
            "Wciąż jest ich kilka.",
            "Nadal nie wiem, która.",
        ],
        Offers =
        [
            "Pełna nazwa by wystarczyła.",
            "Pomoże każdy szczegół, który je różni.",
            "Można też podać miejsce na liście.",
            "Mogę odczytać je w całości.",
            "Pomogłoby jeszcze jedno słowo z nazwy.",
            "Można podać dzień, którego to dotyczy.",
        ],
    };

    private static ErrorWording Validation => new()
    {
        First =
        [
            "Nie mogę tu przyjąć '{got}', chodzi o '{parameter}'. Czy pasuje '{allowed}'?",
            "W polu '{parameter}' nie może być '{got}'. A może '{allowed}'?",
            "Pole '{parameter}' nie przyjmuje '{got}'. Czy odpowiada '{allowed}'?",
            "W polu '{parameter}' nie może być '{got}'.",
            "Pole '{parameter}' nie przyjmuje '{got}'.",
            "Nie mogę użyć tego, co jest w polu '{parameter}'.",
            "Coś jest nie tak z polem '{parameter}'.",
            "Pole '{parameter}' nie pasuje.",
            "Jeden ze szczegółów nie pasuje.",
            "Część tych danych się nie zgadza.",
            "Nie mogę użyć jednej z tych informacji.",
        ],
        Again =
        [
            "Nie '{got}'. Może '{allowed}'?",
            "'{got}' się nie uda. Lepiej '{allowed}'?",
            "W polu '{parameter}' nadal coś jest źle.",
            "Pole '{parameter}' też nie pasuje.",
            "Pole '{parameter}' wymaga zmiany.",
            "To nadal nie pasuje.",
            "Coś wciąż się nie zgadza.",
            "Tego też nie mogę użyć.",
        ],
        Offers =
        [
            "Co ma być w polu '{parameter}'?",
            "Proszę podać coś innego w polu '{parameter}'.",
            "Proszę powtórzyć '{parameter}'.",
            "Czy można to powiedzieć innymi słowami?",
            "Proszę jeszcze raz powiedzieć, co mam zrobić.",
            "Który szczegół mam zmienić?",
            "Proszę podać te dane jeszcze raz.",
            "Można zmienić każdą część.",
            "Pomogłaby inna wartość.",
        ],
    };

    private static ErrorWording PastDate => new()
    {
        First =
        [
            "Ten dzień już minął: {got}, chodzi o '{parameter}'. Czy pasuje {allowed}?",
            "W polu '{parameter}' jest dzień z przeszłości: {got}. A może {allowed}?",
            "Dla pola '{parameter}' za późno na {got}. Czy odpowiada {allowed}?",
            "Ten dzień jest już za nami.",
        ],
        Again =
        [
            "Ten dzień już był. Czy pasuje {allowed}?",
            "Znowu data z przeszłości. Może {allowed}?",
            "Już minął: {got}. Lepiej {allowed}?",
            "Ten dzień też już minął.",
        ],
        Offers =
        [
            "Proszę podać inny dzień, chodzi o '{parameter}'.",
            "Może być każdy dzień od dzisiaj.",
            "Proszę powiedzieć, jaki to ma być dzień.",
            "Wystarczy dzień tygodnia, na przykład przyszły poniedziałek.",
            "Można też powiedzieć, za ile dni.",
            "Który dzień odpowiada?",
        ],
    };

    private static ErrorWording VerificationRequired => new()
    {
        First = ["Najpierw muszę sprawdzić tożsamość.", "Przedtem muszę mieć pewność, z kim rozmawiam.", "To jest możliwe tylko po sprawdzeniu tożsamości."],
        Again = ["Nadal trzeba sprawdzić tożsamość.", "Bez sprawdzenia się nie da.", "Najpierw sprawdzenie."],
        Offers =
        [
            "Czy zaczniemy sprawdzanie?",
            "Do tego czasu pomogę w innych sprawach.",
            "Inne prośby nie wymagają sprawdzenia.",
            "Proszę powiedzieć, kiedy możemy zacząć.",
            "Czy tymczasem zająć się czymś innym?",
            "Możemy wrócić do tego po sprawdzeniu.",
        ],
    };

    private static ErrorWording Locked => new()
    {
        First =
        [
            "Było za dużo błędnych prób. Czas blokady to {wait}.",
            "Dostęp jest zablokowany, bo było za dużo błędnych prób. Pozostało jeszcze: {wait}.",
            "Dostęp jest zablokowany, a czas oczekiwania to {wait}.",
            "To jest zablokowane po zbyt wielu błędnych próbach.",
            "Zbyt wiele prób się nie powiodło, więc dostęp jest zablokowany.",
            "Dla bezpieczeństwa dostęp jest teraz zablokowany.",
        ],
        Again = ["Blokada nadal trwa: {wait}.", "To nadal jest zablokowane.", "Blokada wciąż działa.", "Jeszcze nie mogę tego otworzyć."],
        Offers =
        [
            "Można spróbować później.",
            "Teraz mogę pomóc w innych sprawach.",
            "Trzeba poczekać, aż blokada minie.",
            "Inne prośby nadal działają.",
            "Proszę wrócić do tego później.",
            "Czy na razie zrobić coś innego?",
        ],
    };

    private static ErrorWording Expired => new()
    {
        First = ["Odpowiedź nie przyszła na czas, więc nic nie zostało zrobione.", "Pytanie jest już nieaktualne i nic się nie zmieniło.", "Zostawiam to, bo czas minął."],
        Again = ["Znowu bez odpowiedzi na czas.", "To znów było za późno.", "Czas znowu minął."],
        Offers =
        [
            "Czy nadal mam to zrobić?", "Czy zapytać jeszcze raz?", "Proszę powiedzieć, czy to nadal aktualne.",
            "Można poprosić o to ponownie.", "Możemy zacząć od nowa.", "Proszę to powtórzyć w dowolnej chwili.",
        ],
    };

    private static ErrorWording Declined => new()
    {
        First = ["Dobrze, nie zrobię tego.", "W porządku, zostawiam to.", "Rozumiem, nic się nie zmienia."],
        Again = ["Dobrze, tego nie.", "Nie ruszam tego.", "Zgodnie z życzeniem, bez zmian."],
        Offers = Next,
    };

    private static ErrorWording Cancelled => new()
    {
        First = ["Sprawa zatrzymana, zanim coś się stało.", "Dobrze, to odwołane.", "To już przerwane."],
        Again = ["To też odwołane.", "Zatrzymane.", "Ta sprawa też jest przerwana."],
        Offers = Next,
    };

    private static string[] Next =>
    [
        "Czy jest coś jeszcze?", "Co zrobić zamiast tego?", "W czym jeszcze mogę pomóc?",
        "Proszę powiedzieć, co mam zrobić.", "Może coś w tym zmienić?", "Co dalej?",
    ];
}
