namespace RealtimeVoiceTools;

/// <summary>What did not work, in Polish.</summary>
internal static partial class PolishErrors
{
    public static ErrorPhrases Create() => new()
    {
        NotFound = NotFound,
        Ambiguous = Ambiguous,
        Validation = Validation,
        PastDate = PastDate,
        Temporary = Temporary,
        Exhausted = Exhausted,
        Timeout = Timeout,
        OutcomeUnknown = OutcomeUnknown,
        RateLimited = RateLimited,
        Permission = Permission,
        Permanent = Permanent,
        VerificationRequired = VerificationRequired,
        Locked = Locked,
        Expired = Expired,
        Declined = Declined,
        Cancelled = Cancelled,
        UnknownTool = UnknownTool,
        Unknown = Unknown,
        DidYouMean = ["Czy chodziło o {candidates}?", "Może {candidates}?", "Czy to może być {candidates}?"],
        GiveUp =
        [
            "Nie posunę tego dalej.", "W tej chwili nie uda mi się tego zrobić.", "Więcej nie mogę tu zrobić.",
            "Niestety to się nie udaje.", "W ten sposób nie damy rady.", "Moje możliwości tu się kończą.",
        ],
        SomethingElse =
        [
            "Czy mogę pomóc w czymś innym?", "Może zajmiemy się czymś innym?", "W czym innym mogę pomóc?",
            "Lepiej odłóżmy to na razie.", "W innych sprawach chętnie pomogę.", "Co możemy zrobić zamiast tego?",
        ],
        HandOver =
        [
            "Czy mam połączyć z konsultantem?", "Ktoś z zespołu może to przejąć. Czy połączyć?", "Mogę przełączyć rozmowę do konsultanta.",
            "Czy lepsza będzie rozmowa z człowiekiem?", "Czy konsultant ma się tym dalej zająć?", "Konsultant pomoże w tym lepiej.",
        ],
        CallBack =
        [
            "Czy ktoś ma w tej sprawie oddzwonić?", "Czy mam zamówić oddzwonienie?", "Możemy umówić telefon od konsultanta.",
            "Najlepiej będzie oddzwonić. Czy to odpowiada?", "Konsultant może w tej sprawie zadzwonić.", "Czy mam poprosić o telefon zwrotny?",
        ],
        UseApp =
        [
            "Można to zrobić w aplikacji.", "Aplikacja lepiej się do tego nadaje.", "Proszę skorzystać z aplikacji.",
            "W aplikacji może pójść łatwiej.", "Proszę zajrzeć do aplikacji.", "W aplikacji można spróbować samodzielnie.",
        ],
    };
}
