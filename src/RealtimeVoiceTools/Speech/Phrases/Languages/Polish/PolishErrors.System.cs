namespace RealtimeVoiceTools;

/// <summary>What the caller has no hand in.</summary>
internal static partial class PolishErrors
{
    private static ErrorWording Temporary => new()
    {
        First = ["W tej chwili {system} nie odpowiada.", "{system} jest teraz nieosiągalny.", "Nie mogę się teraz połączyć."],
        Again = ["Nadal nie ma połączenia.", "{system} wciąż milczy.", "Nadal nie mogę się połączyć."],
        Offers = TryAgain,
    };

    private static ErrorWording Exhausted => new()
    {
        First =
        [
            "Liczba prób: {attempts}, a {system} nadal nie odpowiada.",
            "Nie udało się połączyć. Liczba prób: {attempts}.",
            "Mimo kolejnych prób {system} milczy. Ich liczba to {attempts}.",
            "Mimo kilku prób nie ma odpowiedzi.",
        ],
        Again = ["Znów bez odpowiedzi, liczba prób: {attempts}.", "Próby znów na nic, ich liczba: {attempts}.", "Bez skutku, a liczba prób to {attempts}."],
        Offers =
        [
            "Proszę spróbować później.",
            "Najlepiej wrócić do tego później.",
            "Odłóżmy to na później.",
            "Proszę zapytać mnie znowu za jakiś czas.",
            "Trochę później może się udać.",
            "Tymczasem mogę pomóc w czymś innym.",
        ],
    };

    private static ErrorWording Timeout => new()
    {
        First = ["{system} odpowiadał za długo.", "Czekanie nic nie dało, odpowiedź nie przyszła.", "To trwało dłużej, niż mogę czekać."],
        Again = ["Znowu za wolno.", "Nadal brak odpowiedzi na czas.", "Czas znów się skończył."],
        Offers = TryAgain,
    };

    private static ErrorWording OutcomeUnknown => new()
    {
        First = ["Nie mam pewności, czy to się udało.", "Nie wiem, czy to zostało zapisane.", "Mogło się udać, ale mogło się też nie udać."],
        Again = ["To wciąż niejasne.", "Nadal nie wiem, czy się udało.", "Nie mam wiadomości, czy to zadziałało."],
        Last =
        [
            "Wciąż nie wiadomo, czy to się udało.", "Nie jest jasne, czy to zadziałało.", "Nie mogę ustalić, czy się powiodło.",
            "To pozostaje niepewne.", "Naprawdę nie mogę powiedzieć, czy się udało.", "Stąd nie da się tego stwierdzić.",
        ],
        Offers =
        [
            "Czy mam najpierw sprawdzić?",
            "Mogę to sprawdzić, zanim zrobimy coś innego.",
            "Czy zobaczyć, czy to już jest?",
            "Sprawdźmy, zanim coś powtórzymy.",
            "Wolę sprawdzić, niż zrobić to dwa razy.",
            "Czy zajrzeć do listy?",
        ],
    };

    private static ErrorWording RateLimited => new()
    {
        First =
        [
            "Było tego dużo naraz. Czas oczekiwania to {wait}.",
            "Muszę zwolnić, a przerwa to {wait}.",
            "Przyszło zbyt wiele próśb naraz. Trzeba odczekać: {wait}.",
            "Muszę na chwilę zwolnić.",
            "Przed chwilą było zbyt wiele próśb.",
            "To było trochę za szybko.",
        ],
        Again = ["Nadal trzeba czekać: {wait}.", "Jeszcze nie. Zostało: {wait}.", "Jeszcze za wcześnie.", "Nadal muszę zwolnić.", "Jeszcze nie teraz."],
        Offers =
        [
            "Czy potem spróbować ponownie?",
            "Tymczasem możemy zrobić coś innego.",
            "Po tej przerwie proszę zapytać jeszcze raz.",
            "Czy na razie potrzeba czegoś innego?",
            "Proszę mi później przypomnieć, a spróbuję.",
            "Wróćmy do tego za chwilę.",
        ],
    };

    private static ErrorWording Permission => new()
    {
        First = ["Brak uprawnień, żeby to zrobić.", "To konto na to nie pozwala.", "Do tego nie ma dostępu."],
        Again = ["Nadal nie wolno tego zrobić.", "Konto wciąż nie pozwala.", "Nadal nie mam na to pozwolenia."],
        Offers =
        [
            "{alternative}",
            "Warto sprawdzić ustawienia konta.",
            "Może to zmienić osoba, która prowadzi konto.",
            "W ustawieniach konta widać, na co ono pozwala.",
            "Właściciel konta może to zrobić.",
            "Pomoże ktoś z większymi uprawnieniami.",
            "Czy zrobić coś innego?",
        ],
    };

    private static ErrorWording Permanent => new()
    {
        First = ["Tego tutaj nie mogę zrobić.", "To niestety nie jest możliwe.", "To nie jest dostępne."],
        Again = ["Nadal nie mogę tego zrobić.", "W ten sposób się nie da.", "Wciąż jest to niemożliwe."],
        Offers = ["{alternative}", "Proszę powiedzieć, jaki jest cel, a poszukamy innej drogi.", .. OtherWays],
    };

    private static ErrorWording UnknownTool => new()
    {
        First = ["W tym niestety nie mogę pomóc.", "Nie mam jak tego zrobić.", "Nie wiem, jak to zrobić."],
        Again = ["W tym nadal nie pomogę.", "Wciąż nie mam na to sposobu.", "To jest poza moim zasięgiem."],
        Offers = ["Co innego mogę zrobić?", .. OtherWays],
    };

    private static ErrorWording Unknown => new()
    {
        First = ["Coś poszło nie tak.", "To nie zadziałało, jak powinno.", "Pojawił się z tym problem."],
        Again = ["Znów się nie udało.", "Nadal jest jakiś problem.", "To znowu ten sam kłopot."],
        Offers =
        [
            "Czy można to powiedzieć inaczej?",
            "Proszę ująć to innymi słowami.",
            "Czy da się o to zapytać w inny sposób?",
            "Inne słowa mogą pomóc.",
            "Proszę jeszcze raz powiedzieć, o co chodzi.",
            "Możemy podejść do tego z innej strony.",
        ],
    };

    private static string[] TryAgain =>
    [
        "Czy mam spróbować ponownie?", "Czy spróbować jeszcze raz?", "Mogę podjąć kolejną próbę.",
        "Czy zrobić następną próbę?", "Proszę dać znać, a spróbuję znowu.", "Kolejna próba może się udać.",
    ];

    private static string[] OtherWays =>
    [
        "Czy mogę pomóc inaczej?", "Może pomoże coś innego.", "W innych sprawach mogę pomóc.",
        "Możemy spróbować innej drogi.", "Co mam zrobić zamiast tego?",
    ];
}
