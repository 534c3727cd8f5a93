namespace RealtimeVoiceTools;

/// <summary>What the caller can mend.</summary>
internal static partial class DutchErrors
{
    private static ErrorWording NotFound => new()
    {
        First =
        [
            "Ik kon niets vinden met de naam '{subject}'. Bedoelde u {candidates}?",
            "Een '{subject}' zie ik hier niet. Is het {candidates}?",
            "Niets heet precies '{subject}'. Misschien {candidates}?",
            "Die naam kon ik niet vinden. Bedoelt u {candidates}?",
            "Ik kon niets vinden met de naam '{subject}'.",
            "Niets heet hier '{subject}'.",
            "Ik heb naar '{subject}' gezocht en niets gevonden.",
            "Dat kon ik helaas niet vinden.",
            "Niets wat ik zie past daarbij.",
            "Ik heb gezocht, maar het staat er niet.",
        ],
        Again =
        [
            "Nog steeds geen '{subject}'. Misschien {candidates}?",
            "'{subject}' staat er niet. Zou het {candidates} zijn?",
            "Geen geluk met '{subject}'. Klopt {candidates} wel?",
            "'{subject}' zie ik nog steeds niet.",
            "Ook '{subject}' staat er niet.",
            "Weer niets voor '{subject}'.",
            "Nog steeds niets gevonden.",
            "Ook dat staat er niet.",
            "Weer zonder resultaat.",
        ],
        Offers =
        [
            "U kunt het anders omschrijven, of ik lees de lijst voor.",
            "Een deel van de naam is genoeg.",
            "Zal ik de lijst voorlezen?",
            "Een enkel woord uit de naam volstaat.",
            "De plaats in de lijst noemen mag ook.",
            "Ik kan ze een voor een doornemen.",
        ],
    };

    private static ErrorWording Ambiguous => new()
    {
        First =
        [
            "Er past meer dan een bij '{subject}': {candidates}. Welke bedoelt u?",
            "'{subject}' kan {candidates} zijn. Welke is het?",
            "Ik heb er meer gevonden: {candidates}. Om welke gaat het?",
            "Er past meer dan een bij '{subject}'.",
            "Daar past er meer dan een bij.",
            "Meerdere passen bij wat u zei.",
            "Dat kan op meer dan een slaan.",
        ],
        Again =
        [
            "Is het {candidates}?",
            "Nog steeds meerdere: {candidates}.",
            "Kiest u er een: {candidates}.",
            "Er passen er nog steeds meerdere.",
            "Het blijven er meer dan een.",
            "Ik weet nog steeds niet welke.",
        ],
        Offers =
        [
            "Met de volledige naam is het duidelijk.",
            "Elk detail waarin ze verschillen helpt.",
            "U mag ook de plaats in de lijst noemen.",
            "Ik kan ze helemaal voorlezen.",
            "Een woord meer van de naam zou helpen.",
            "U kunt zeggen voor welke dag het is.",
        ],
    };

    private static ErrorWording Validation => new()
    {
        First =
        [
            "Voor {parameter} kan ik {got} niet gebruiken. Zou {allowed} lukken?",
            "{got} is niet mogelijk voor {parameter}. Wat vindt u van {allowed}?",
            "Met {got} voor {parameter} kom ik niet verder. Is {allowed} ook in orde?",
            "Voor {parameter} kan ik {got} niet gebruiken.",
            "{got} werkt niet voor {parameter}.",
            "De opgave voor {parameter} kon ik niet gebruiken.",
            "Er is iets mis met {parameter}.",
            "Wat ik voor {parameter} heb, past niet.",
            "Een van de gegevens klopt niet.",
            "Een deel daarvan past niet.",
            "Een van de details kon ik niet gebruiken.",
        ],
        Again =
        [
            "Niet {got}. Misschien {allowed}?",
            "{got} gaat niet. Liever {allowed}?",
            "Ook dat werkt niet voor {parameter}.",
            "{parameter} past nog niet.",
            "{parameter} moet anders.",
            "Dat past nog niet.",
            "Er klopt nog iets niet.",
            "Zo gaat het nog niet.",
        ],
        Offers =
        [
            "Wat moet {parameter} worden?",
            "Noemt u voor {parameter} iets anders.",
            "Zegt u {parameter} nog eens.",
            "Kunt u dat in andere woorden zeggen?",
            "Vertel me nog eens wat u wilt.",
            "Welk detail zal ik veranderen?",
            "Kunt u de gegevens nog eens noemen?",
            "U kunt elk onderdeel veranderen.",
            "Een andere waarde zou helpen.",
        ],
    };

    private static ErrorWording PastDate => new()
    {
        First =
        [
            "Voor {parameter} is {got} al voorbij. Zou {allowed} kunnen?",
            "{got} ligt in het verleden. Zal {parameter} {allowed} worden?",
            "Ik kan {parameter} niet op {got} zetten, want die dag is geweest. Wat vindt u van {allowed}?",
            "Die dag is al verstreken.",
        ],
        Again =
        [
            "Die dag is voorbij. Kan {allowed} ook?",
            "Weer een dag die al geweest is. Misschien {allowed}?",
            "{got} is al geweest. Liever {allowed}?",
            "Ook die dag is verstreken.",
        ],
        Offers =
        [
            "Noemt u voor {parameter} een andere dag.",
            "Elke dag vanaf vandaag kan.",
            "Zeg maar welke dag u wilt.",
            "Een weekdag is genoeg, zoals volgende maandag.",
            "U mag ook zeggen over hoeveel dagen.",
            "Welke dag schikt u?",
        ],
    };

    private static ErrorWording VerificationRequired => new()
    {
        First = ["Ik moet eerst nagaan wie u bent.", "Daarvoor moet ik zeker weten dat u het bent.", "Dat kan alleen na een controle van uw identiteit."],
        Again = ["Ik moet nog nagaan wie u bent.", "Zonder controle gaat het niet.", "De controle komt eerst."],
        Offers =
        [
            "Zullen we met de controle beginnen?",
            "Tot dan kan ik u met andere dingen helpen.",
            "Andere vragen kunnen zonder controle.",
            "Zeg het maar als u klaar bent voor de controle.",
            "Kan ik intussen iets anders doen?",
            "Na de controle komen we hierop terug.",
        ],
    };

    private static ErrorWording Locked => new()
    {
        First =
        [
            "Er waren te veel foute pogingen. Het is {wait} geblokkeerd.",
            "Dit is nog {wait} geblokkeerd, na te veel foute pogingen.",
            "Het is geblokkeerd en gaat over {wait} weer open.",
            "Dat is geblokkeerd na te veel foute pogingen.",
            "Te vaak ging het mis, dus het is geblokkeerd.",
            "Voor de veiligheid is dat nu geblokkeerd.",
        ],
        Again = ["Het blijft {wait} geblokkeerd.", "Het is nog geblokkeerd.", "De blokkade geldt nog.", "Ik kan het nog niet openen."],
        Offers =
        [
            "U kunt het later opnieuw proberen.",
            "Met andere dingen kan ik u nu helpen.",
            "Alleen wachten maakt het weer open.",
            "Andere vragen kunnen wel.",
            "Komt u er later op terug.",
            "Is er voor nu iets anders?",
        ],
    };

    private static ErrorWording Expired => new()
    {
        First = ["Er kwam op tijd geen antwoord, dus ik heb het niet gedaan.", "De vraag staat niet meer open, en er is niets gebeurd.", "Ik heb het gelaten, want de tijd was om."],
        Again = ["Weer geen antwoord op tijd.", "Dat kwam opnieuw te laat.", "De tijd was weer om."],
        Offers =
        [
            "Wilt u het nog steeds?", "Zal ik het nog eens vragen?", "Zeg maar of u het nog wilt.",
            "U kunt er opnieuw om vragen.", "We kunnen opnieuw beginnen.", "Zeg het gerust nog eens.",
        ],
    };

    private static ErrorWording Declined => new()
    {
        First = ["Goed, dan doe ik het niet.", "In orde, ik laat het zo.", "Prima, er is niets veranderd."],
        Again = ["Goed, dat niet.", "Ik blijf ervan af.", "Zoals u wilt, alles blijft zo."],
        Offers = Next,
    };

    private static ErrorWording Cancelled => new()
    {
        First = ["Ik heb het gestopt voordat er iets gebeurde.", "Goed, dat gaat niet door.", "Dat heb ik laten vallen."],
        Again = ["Dat gaat ook niet door.", "Gestopt.", "Ook dat heb ik laten vallen."],
        Offers = Next,
    };

    private static string[] Next =>
    [
        "Is er nog iets anders?", "Wat wilt u in plaats daarvan?", "Kan ik nog iets doen?",
        "Zeg maar wat u wilt doen.", "Wilt u er liever iets aan veranderen?", "Wat is het volgende?",
    ];
}
