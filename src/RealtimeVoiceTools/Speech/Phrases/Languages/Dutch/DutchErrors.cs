namespace RealtimeVoiceTools;

/// <summary>What did not work, in Dutch.</summary>
internal static partial class DutchErrors
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
        DidYouMean = ["Bedoelde u {candidates}?", "Misschien {candidates}?", "Zou het {candidates} kunnen zijn?"],
        GiveUp =
        [
            "Hier kom ik niet verder mee.", "Op dit moment krijg ik dit niet voor elkaar.", "Verder dan dit kom ik niet.",
            "Helaas lukt het me niet.", "Dit ga ik zo niet redden.", "Met mijn middelen gaat dit nu niet.",
        ],
        SomethingElse =
        [
            "Kan ik iets anders voor u doen?", "Zullen we met iets anders verdergaan?", "Waarmee kan ik u anders helpen?",
            "We kunnen dit beter even laten rusten.", "Met andere vragen help ik u verder.", "Wat wilt u in plaats daarvan?",
        ],
        HandOver =
        [
            "Zal ik u doorverbinden met een medewerker?", "Een collega kan het overnemen. Wilt u dat?", "Ik kan u met iemand doorverbinden.",
            "Wilt u liever iemand van ons spreken?", "Mag een medewerker het hier overnemen?", "Een collega kan u hier beter mee helpen.",
        ],
        CallBack =
        [
            "Zal iemand u hierover terugbellen?", "Wilt u teruggebeld worden?", "We kunnen regelen dat iemand u belt.",
            "Terugbellen is misschien het beste. Schikt dat?", "Een collega kan u hierover bellen.", "Zal ik vragen of iemand u terugbelt?",
        ],
        UseApp =
        [
            "U kunt dit in de app doen.", "De app is hiervoor de betere weg.", "Gebruik hiervoor alstublieft de app.",
            "In de app gaat het misschien makkelijker.", "Kijkt u eens in de app.", "U kunt het zelf in de app proberen.",
        ],
    };
}
