namespace RealtimeVoiceTools;

/// <summary>What the caller has no hand in.</summary>
internal static partial class DutchErrors
{
    private static ErrorWording Temporary => new()
    {
        First = ["Het lukt me nu niet om {system} te bereiken.", "Er is op dit moment geen verbinding mogelijk.", "{system} geeft op dit moment geen antwoord.", "Ik krijg nu geen verbinding met {system}."],
        Again = ["Nog steeds geen verbinding.", "{system} zwijgt nog steeds.", "Ik kom er nog niet door."],
        Offers = TryAgain,
    };

    private static ErrorWording Exhausted => new()
    {
        First =
        [
            "Ik heb het {attempts} keer geprobeerd, maar kon {system} niet bereiken.",
            "Na {attempts} pogingen geeft {system} nog geen antwoord.",
            "Geen van {attempts} pogingen bereikte {system}.",
            "Ik heb het een paar keer geprobeerd, zonder antwoord.",
        ],
        Again = ["Nog eens {attempts} pogingen, geen antwoord.", "Weer {attempts} pogingen zonder resultaat.", "In {attempts} pogingen is het niet gelukt."],
        Offers =
        [
            "Probeert u het later nog eens.",
            "U kunt hier het beste later op terugkomen.",
            "Laten we het later weer oppakken.",
            "Vraag het me over een poosje nog eens.",
            "Iets later lukt het misschien.",
            "Intussen kan ik u met iets anders helpen.",
        ],
    };

    private static ErrorWording Timeout => new()
    {
        First = ["{system} deed er te lang over.", "Ik heb gewacht, maar er kwam geen antwoord.", "Dat duurde langer dan ik kan wachten."],
        Again = ["Weer te traag.", "Nog geen antwoord op tijd.", "Opnieuw was de tijd om."],
        Offers = TryAgain,
    };

    private static ErrorWording OutcomeUnknown => new()
    {
        First = ["Ik weet niet zeker of dat gelukt is.", "Ik kan niet zien of het is doorgekomen.", "Misschien is het gelukt, misschien ook niet."],
        Again = ["Het is nog onduidelijk.", "Ik zie nog niet of het gelukt is.", "Ik heb er nog geen bericht van."],
        Last =
        [
            "Ik weet nog steeds niet of het gelukt is.", "Of het is doorgekomen, blijft onduidelijk.", "Ik kan niet achterhalen of het lukte.",
            "Het blijft onzeker.", "Ik kan echt niet zeggen of het is gelukt.", "Van hieruit is het niet vast te stellen.",
        ],
        Offers =
        [
            "Zal ik het eerst nakijken?",
            "Ik kan het opzoeken voordat we verdergaan.",
            "Zal ik kijken of het er staat?",
            "Laten we kijken voordat we iets herhalen.",
            "Ik kijk het liever na dan het twee keer te doen.",
            "Zal ik de {nouns} bekijken?",
        ],
    };

    private static ErrorWording RateLimited => new()
    {
        First =
        [
            "Dat was veel in een keer. Ik moet {wait} wachten.",
            "Het moet {wait} wat rustiger aan.",
            "Er waren te veel aanvragen, dus ik moet {wait} wachten.",
            "Ik moet even wat rustiger aan doen.",
            "Er waren zojuist te veel aanvragen.",
            "Het ging even te snel achter elkaar.",
        ],
        Again = ["Ik moet nog {wait} wachten.", "Nog niet. Het duurt {wait}.", "Het is nog te vroeg.", "Ik moet nog rustiger aan.", "Nu kan het nog niet."],
        Offers =
        [
            "Zal ik het daarna opnieuw proberen?",
            "We kunnen intussen iets anders doen.",
            "Vraag het me na het wachten nog eens.",
            "Is er voor nu iets anders?",
            "Herinner me er later aan, dan probeer ik het.",
            "Laten we er zo op terugkomen.",
        ],
    };

    private static ErrorWording Permission => new()
    {
        First = ["U hebt geen toestemming om dat te doen.", "Uw account staat dat niet toe.", "Daar hebt u geen toegang toe."],
        Again = ["Het mag nog steeds niet.", "Uw account laat het niet toe.", "Ik heb er geen toestemming voor."],
        Offers =
        [
            "{alternative}",
            "Kijkt u eens in de instellingen van uw account.",
            "Wie het account beheert, kan dat veranderen.",
            "In de instellingen staat wat u mag doen.",
            "De eigenaar kan het doen.",
            "Iemand met meer rechten kan u helpen.",
            "Kan ik iets anders voor u doen?",
        ],
    };

    private static ErrorWording Permanent => new()
    {
        First = ["Dat kan ik hier helaas niet doen.", "Dat is niet iets wat ik kan.", "Dat is niet beschikbaar."],
        Again = ["Ik kan het echt niet.", "Zo is het niet mogelijk.", "Het gaat hier gewoon niet."],
        Offers = ["{alternative}", "Zeg me wat u wilt bereiken, dan zoeken we een andere weg.", .. OtherWays],
    };

    private static ErrorWording UnknownTool => new()
    {
        First = ["Daarmee kan ik u helaas niet helpen.", "Ik heb geen mogelijkheid om dat te doen.", "Ik weet niet hoe ik dat moet doen."],
        Again = ["Dat kan ik echt niet.", "Ook nu heb ik daar geen manier voor.", "Dat blijft buiten mijn bereik."],
        Offers = ["Wat kan ik anders voor u doen?", .. OtherWays],
    };

    private static ErrorWording Unknown => new()
    {
        First = ["Daar ging iets mis.", "Dat ging niet zoals het moest.", "Ik liep daar tegen een probleem aan."],
        Again = ["Het ging weer mis.", "Er is nog een probleem.", "Het is weer hetzelfde probleem."],
        Offers =
        [
            "Kunt u het anders zeggen?",
            "Kunt u dat anders verwoorden?",
            "Zou u het op een andere manier willen vragen?",
            "Andere woorden helpen misschien.",
            "Vertel me nog eens wat u wilt.",
            "We kunnen het van een andere kant bekijken.",
        ],
    };

    private static string[] TryAgain =>
    [
        "Zal ik het nog eens proberen?", "Wilt u dat ik het opnieuw probeer?", "Ik kan het nog een keer proberen.",
        "Moet ik een nieuwe poging doen?", "Zeg het maar, dan probeer ik het weer.", "Een volgende poging lukt misschien.",
    ];

    private static string[] OtherWays =>
    [
        "Kan ik op een andere manier helpen?", "Iets anders brengt u misschien verder.", "Met andere dingen kan ik u helpen.",
        "We kunnen een andere weg proberen.", "Wat zullen we in plaats daarvan doen?",
    ];
}
