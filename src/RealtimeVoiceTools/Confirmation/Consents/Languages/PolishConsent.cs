namespace RealtimeVoiceTools;

/// <summary>Yes and no in Polish; with and without accents, as recognisers write it.</summary>
internal static class PolishConsent
{
    public static ConsentLanguage Language { get; } = new()
    {
        Yes =
        [
            "tak", "tak tak", "tak jest", "tak właśnie", "a tak", "no jasne", "no pewnie", "jasne", "jasne że tak", "jasna sprawa", "pewnie", "pewnie że tak", "pewno", "oczywiście", "oczywiscie", "oczywista", "oczywiście że tak",
            "naturalnie", "ok", "okej", "okay", "okey", "oki", "spoko", "spox", "dobra", "dobrze", "dobrze jest", "w porządku", "w porzadku", "zgoda", "zgadza się", "zgadza sie", "wszystko się zgadza", "zgadzam się", "zgadzam sie", "potwierdzam", "akceptuję",
            "akceptuje", "zatwierdzam", "zezwalam", "pozwalam", "wyrażam zgodę", "masz moją zgodę", "niech będzie tak", "dokładnie", "dokladnie", "dokładnie tak", "właśnie", "właśnie tak", "wlasnie", "słusznie", "prawda", "racja", "poprawnie", "prawidłowo", "się wie", "absolutnie", "absolutnie tak",
            "zdecydowanie", "zdecydowanie tak", "bezwzględnie", "na pewno", "napewno", "bez wątpienia", "bez dwóch zdań", "z całą pewnością", "rzecz jasna", "ma się rozumieć", "jak najbardziej", "owszem", "a jakże", "pewnie tak", "zrób to", "zrob to", "zrób tak", "rób", "rób to", "zrób", "dawaj", "dawaj dawaj", "działaj", "dzialaj", "działajmy",
            "śmiało", "smialo", "proszę bardzo", "prosze bardzo", "proszę to zrobić", "prosze to zrobic", "proszę tak zrobić", "proszę działać", "wykonaj", "kontynuuj", "jedziemy", "lecimy", "jazda", "do dzieła", "super", "świetnie", "swietnie", "doskonale", "idealnie", "znakomicie", "wspaniale", "pasuje", "pasi", "git", "gitara",
            "nie ma problemu", "nie ma sprawy", "bez problemu", "żaden problem", "nie mam nic przeciwko", "możesz", "mozesz", "możesz tak", "może pan", "może pani", "mozna", "chcę tego", "jestem za", "jestem pewien", "jestem pewna", "umowa stoi", "stoi",
            "yes", "yep", "afirmatywnie", "bardzo chętnie", "bez dyskusji", "tak poproszę", "poproszę", "popieram",
            "tak tak tak", "taaak", "taak", "ano tak", "no to tak", "no tak o to", "o to mi chodziło", "o to chodziło", "o to chodzi",
            "o to mi chodzi", "właśnie o to", "właśnie o to prosiłem", "właśnie o to prosiłam", "o to prosiłem", "o to prosiłam",
            "proszę kontynuować", "prosze kontynuować", "proszę dalej", "niech pan działa", "niech pani działa", "niech pan to zrobi",
            "niech pani to zrobi", "niech tak będzie", "tak potwierdź", "potwierdź proszę", "tak ma być", "tak chcę",
            "tego chcę", "dokładnie tego chcę", "dokładnie o to", "niech pan kontynuuje", "niech pani kontynuuje", "no to dawaj", "no dobra",
            "no dobrze", "jestem pewny", "na sto procent", "sto procent", "zielone światło", "dajesz", "można działać", "proszę o to",
            "jestem zdecydowany", "jestem zdecydowana",
            "spoko leć",
            "jestem za proszę wykonać", "no tak o to mi chodziło",
        ],
        Beside =
        [
            "proszę", "prosze", "poproszę", "bardzo", "bardzo proszę", "dziękuję", "dziekuje", "dzięki", "dzieki", "to", "go", "ją", "ja", "je", "ich", "jego", "jej", "ten", "tę", "te", "tego", "tej", "tych", "ten jeden", "mi", "mnie", "moje", "mój", "moja", "moją", "jest", "są", "się", "sie", "jestem", "że",
            "a", "i", "o", "no", "ach", "oj", "eh", "e", "y", "yy", "yyy", "eee", "ee", "em", "hm", "hmm", "ym", "uh", "mm", "no to", "więc", "wiec", "teraz", "już", "juz", "od razu", "natychmiast", "zaraz zrób", "na", "z", "do", "w", "pan", "pani", "panie", "szanowna", "kochana", "kochany", "stary", "całkowicie", "calkowicie", "w pełni",
            "w stu procentach", "sto procent", "stuprocentowo", "sama", "sam", "pewien", "pewna", "zadanie", "zadania", "zadań", "spotkanie", "wizytę", "chcę", "chce", "żebyś", "żeby", "może pan", "może pani", "możesz", "mozesz", "tak", "jak", "z tym", "tym", "po prostu", "naprawdę", "naprawde", "serio", "wszystko dobrze",
            "wszystko w porządku", "wszystko gra", "wszystko się zgadza", "zrób", "zrobić", "śmiało", "spokojnie", "ależ", "przecież", "też tak myślę", "jasny", "pomysł", "dobry pomysł", "dla mnie", "mam", "pewność", "można", "mojej strony", "mojej", "strony", "słonko", "kolego", "ty", "ciebie",
            "mhm", "aha", "yhy", "yhm", "ehe", "ano", "po", "dla", "od", "ze", "we", "przy", "pod", "za", "u", "nad", "przed", "pana", "panu",
            "panią", "paniom", "niech", "niech pan", "niech pani", "niech to", "będzie", "bedzie", "było", "być", "godzinę", "godziny", "złotych",
            "euro", "dnia", "mojego", "moich", "nasze", "nasz", "nasza", "naszą", "to wszystko", "taki", "taka", "takie", "kontynuować",
            "kontynuować", "potwierdzić", "zapisane", "tam", "tu", "tutaj", "mu", "im", "nim", "nią", "nich", "oczywiście", "koniecznie", "szybko",
            "chcemy", "tamto", "to jedno", "dalej", "w diabły", "diabły", "ok", "dobrze", "właśnie", "działa", "pilnie", "zgodnie", "termin",
            "zgodnie z planem", "także samo", "tak samo", "wiem", "rozumiem",
            "leć",
        ],
        No =
        [
            "nie", "nii", "niee", "nieee", "ne", "nigdy", "nic", "nikt", "żaden", "żadne", "żadnego", "żadnych", "bez", "stop", "stój", "stoj", "czekaj", "poczekaj", "zaczekaj", "czekać", "poczekać", "chwila", "chwilę", "chwile", "chwileczkę", "chwileczke", "moment", "momencik", "sekunda", "sekundę", "sekundkę", "minutkę", "anuluj", "anulować", "odwołaj", "odwołać",
            "zapomnij", "zostaw", "zostawić", "zostawmy", "zostaje", "zostać", "przestań", "przestan", "przerwij", "przerwać", "wstrzymaj", "rezygnuję", "rezygnuje", "zrezygnuj", "odmawiam", "odrzucam", "odrzuć", "cofnij", "wycofaj", "zachowaj", "zachować", "daj spokój", "dajmy spokój", "żadną", "wykluczone", "skąd", "skądże", "gdzie tam",
            "ani", "pomyłka", "błąd", "źle", "zle", "błędnie", "nope", "halo", "zatrzymaj", "zatrzymać", "lepiej nie", "niestety", "powstrzymaj", "pomyliłem", "pomyliłam", "sprzeciw", "bynajmniej", "unikaj", "zero",
        ],
        Harmless = [
            "czemu nie", "dlaczego nie", "nie ma żadnego problemu", "bez żadnego problemu", "nie widzę problemu", "nie widzę przeszkód", "nic nie stoi na przeszkodzie", "bez obaw", "nie mam zastrzeżeń", "bez zastrzeżeń", "nie ma wątpliwości", "nie mam wątpliwości", "nie przeszkadza mi to", "nie ma za co", "nic się nie stało",
            "na co czekasz", "na co pan czeka", "wiem że się nie da cofnąć", "wiem że tego się nie da cofnąć", "wiem że nie da się cofnąć",
            "wiem że nie da się tego cofnąć", "już niepotrzebne", "niepotrzebne", "już mi niepotrzebne", "nie jest już potrzebne",
            "już nie potrzebuję", "nie potrzebuję już tego", "już tego nie potrzebuję",
        ],
        Hedges =
        [
            "może", "moze", "może być", "być może", "byc moze", "chyba", "chyba tak", "raczej", "raczej tak", "prawdopodobnie", "pewnie raczej", "przypuszczam", "sądzę", "myślę", "mysle", "myślę że tak", "wydaje", "wydaje mi się", "zależy", "jakoś", "jeśli", "jesli", "jeżeli", "jezeli", "o ile", "ewentualnie", "mniej więcej", "prawie", "powiedzmy", "nie wiem",
            "niech będzie", "niech ci będzie", "wszystko jedno", "obojętne", "jak chcesz", "jak pan chce", "jak uważasz", "mam nadzieję", "liczę", "podobno", "na razie", "w zasadzie", "w sumie", "teoretycznie", "hmm nie wiem", "wątpię", "bym", "byłoby", "chciałbym", "chciałabym", "no nie wiem", "gdyby", "tak jakby", "jak gdyby", "no dobra niech będzie", "dobrze by było", "powinno", "powinien",
            "jak mus to mus", "mus", "niby", "zobaczymy",
            "no tak",
        ],
        Questions = ["co", "czy", "kto", "kogo", "który", "która", "które", "którą", "gdzie", "kiedy", "dlaczego", "czemu", "po co", "ile", "jaki", "jaka", "jakie", "jaką", "jakich", "słucham", "jak to", "że co", "powtórz", "powtórzyć", "wyjaśnij", "o co", "prawda że", "co nie"],
        Changes =
        [
            "ale", "lecz", "tylko", "jedynie", "wyłącznie", "oprócz", "poza", "z wyjątkiem", "zamiast", "zamiast tego", "najpierw", "pierwsze", "pierwszy", "pierwszą", "drugie", "drugi", "drugą", "ostatnie", "ostatni", "także", "również", "też", "tez", "inne", "inny", "inną", "innego", "później", "pozniej", "potem", "jutro", "pojutrze", "dzisiaj", "dziś", "wczoraj", "wieczorem", "za chwilę",
            "za godzinę", "za tydzień", "wolę", "wolałbym", "wolałabym", "lepiej", "raczej na", "albo", "lub", "jeszcze", "dodatkowo", "dodaj jeszcze", "w sumie to", "właściwie", "jednak", "prócz", "kilka", "część", "połowę", "niektóre", "zanim", "dopiero", "chociaż", "choć", "zmiana", "plus", "natomiast", "a nie",
        ],
        Actions =
        [
            ["usunąć", "usuwa", "usunie", "usunac", "usuń", "usun", "usuwam", "usuwaj", "usuwać", "usuwamy", "usunięcie", "usunięte", "usunięcia", "usuńmy", "skasować", "skasuj", "kasuj", "kasować", "kasujemy", "kasujmy", "skasujmy", "wykasować", "wykasuj", "wymazać", "wymaż", "wyrzucić", "wyrzuć", "wyrzuc", "wywal", "wywalić", "wywalaj", "wyrzucaj", "zlikwiduj", "zlikwidować", "wykreślić", "wykreśl", "pozbądź"],
            ["anulować", "anuluj", "anuluję", "anulowanie", "odwołać", "odwołaj", "odwołuj", "odwołuję", "odwołanie", "odwolaj", "odwolac", "skasować", "skasuj", "zrezygnować", "zrezygnuj", "rezygnuję"],
            ["przenieść", "przenosi", "przeniesie", "przeniesc", "przenieś", "przenies", "przenoś", "przenoszę", "przenosimy", "przenieśmy", "przeniesienie", "przenosić", "przesunąć", "przesunac", "przesuń", "przesun", "przesuwaj", "przesuwamy", "przesuńmy", "przełożyć", "przelozyc", "przełóż", "przeloz", "przekładaj", "przekładamy", "zmienić", "zmień", "zmien", "zmieniaj", "zmieniamy", "przestaw", "przestawić", "przepisz", "przerzuć", "przerzucić", "przerzuc"],
            ["wysłać", "wyslac", "wyślij", "wyslij", "wysyłaj", "wysyłam", "wysyłamy", "wysyłać", "ślij", "przesłać", "prześlij", "przeslij", "puść", "puszczaj", "wysłanie", "nadać", "nadaj"],
            ["przelać", "przelac", "przelej", "przelewaj", "przelewam", "przelew", "zapłacić", "zaplacic", "zapłać", "zaplac", "płać", "płacę", "opłacić", "opłać", "wpłać", "przekaż", "przekazać", "prześlij", "przesłać", "wyślij", "wysłać", "zapłata"],
            ["zarezerwować", "zarezerwuj", "rezerwuj", "rezerwuję", "rezerwujemy", "rezerwacja", "rezerwację", "umówić", "umów", "umow", "umawiaj", "zabukuj", "bukuj", "zapisać", "zapisz", "zaplanuj", "zaplanować", "wpisz", "wpisać"],
            ["wyczyścić", "wyczysc", "wyczyść", "czyść", "wyczyscic", "opróżnić", "opróżnij", "opróżniaj", "usunąć", "usuń", "skasuj"],
            ["zakończyć", "zakończ", "zakoncz", "kończ", "ukończyć", "ukończ", "oznaczyć", "oznacz", "odhaczyć", "odhacz", "odznacz", "zamknąć", "zamknij", "zamykaj", "wykonane", "zrobione", "gotowe", "ukończone", "zrealizuj", "sfinalizuj", "sfinalizować"],
            ["utworzyć", "utworz", "utwórz", "stworzyć", "stwórz", "dodać", "dodaj", "dodawaj", "dodajemy", "założyć", "załóż", "zapisać", "zapisz", "zanotuj", "wpisz", "wpisać"],
            ["zamówić", "zamów", "zamow", "zamawiaj", "zamawiam", "kupić", "kup", "kupuj"], ["zadzwonić", "zadzwoń", "zadzwon", "dzwoń"], ["otworzyć", "otwórz", "otworz", "otwieraj"], ["wyłączyć", "wyłącz", "wylacz", "wyłączaj"], ["włączyć", "włącz", "wlacz"],
            ["zablokować", "zablokuj", "blokuj"], ["udostępnić", "udostępnij"], ["zaktualizować", "zaktualizuj", "aktualizuj"], ["opublikować", "opublikuj", "publikuj"],
            ["wszystkie", "wszystko", "całość", "wszystkich", "wszystkimi"], ["piątek", "piatek", "piątku"], ["7", "siedem", "siedmiu"], ["27", "dwudziestego siódmego", "dwudziesty siódmy", "dwadzieścia siedem"], ["2", "dwa", "dwie", "dwóch"],
        ],
        Numbers =
        [
            "zero", "jeden", "dwa", "trzy", "cztery", "pięć", "sześć", "siedem", "osiem", "dziewięć", "dziesięć", "jedenaście", "dwanaście", "trzynaście", "czternaście", "piętnaście", "szesnaście", "siedemnaście", "osiemnaście", "dziewiętnaście", "dwadzieścia",
        ],
    };
}
