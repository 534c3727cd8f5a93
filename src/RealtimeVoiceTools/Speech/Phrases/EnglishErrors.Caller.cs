namespace RealtimeVoiceTools;

/// <summary>What did not work and the caller can mend.</summary>
internal static partial class EnglishErrors
{
    public static readonly ErrorWording NotFound = new()
    {
        First =
        [
            "I couldn't find {a_noun} called '{subject}'. Did you mean {candidates}?",
            "There's no '{subject}' that I can see. Is it {candidates}?",
            "Nothing matches '{subject}' exactly. Maybe {candidates}?",
            "That name I couldn't find. Do you mean {candidates}?",
            "I couldn't find {a_noun} called '{subject}'.",
            "Nothing here is called '{subject}'.",
            "I looked for '{subject}' and found nothing.",
            "I couldn't find that.",
            "Nothing I can see matches that.",
            "I looked, but it isn't there.",
        ],
        Again =
        [
            "Still no '{subject}'. Perhaps {candidates}?",
            "'{subject}' isn't there. Could it be {candidates}?",
            "No luck with '{subject}'. Would {candidates} be right?",
            "I still can't see '{subject}'.",
            "'{subject}' doesn't show up either.",
            "Again nothing for '{subject}'.",
            "Still no match.",
            "That isn't there either.",
            "No luck with that one.",
        ],
        Offers =
        [
            "You can describe it differently, or I can read you the list.",
            "Part of its name is enough.",
            "I can read out the {nouns} if that helps.",
            "A single word from the name would do.",
            "Its place in the list works too.",
            "I can go through them one by one.",
        ],
    };

    public static readonly ErrorWording Ambiguous = new()
    {
        First =
        [
            "More than one fits '{subject}': {candidates}. Which one do you mean?",
            "'{subject}' could be {candidates}. Which is it?",
            "I found several: {candidates}. Which one?",
            "More than one fits '{subject}'.",
            "More than one matches that.",
            "Several of them fit what you said.",
            "That could be more than one.",
        ],
        Again =
        [
            "Is it {candidates}?",
            "Still several: {candidates}.",
            "Please pick one: {candidates}.",
            "That still fits several.",
            "There's still more than one.",
            "I still can't tell which.",
        ],
        Offers =
        [
            "The full name would settle it.",
            "Any detail that sets it apart helps.",
            "Its place in the list works too.",
            "I can read them out in full.",
            "One more word of the name would help.",
            "You can say the day it's for.",
        ],
    };

    public static readonly ErrorWording Validation = new()
    {
        First =
        [
            "The {parameter} can't be {got}. Would {allowed} work?",
            "{got} isn't possible for the {parameter}. How about {allowed}?",
            "I can't use {got} as the {parameter}. Is {allowed} all right?",
            "The {parameter} can't be {got}.",
            "{got} doesn't work for the {parameter}.",
            "I couldn't use that {parameter}.",
            "Something is off with the {parameter}.",
            "The {parameter} doesn't fit.",
            "One detail there doesn't work.",
            "Part of that doesn't fit.",
            "I couldn't use one of the details.",
        ],
        Again =
        [
            "Not {got}. Maybe {allowed}?",
            "{got} won't do. {allowed} instead?",
            "That {parameter} won't work either.",
            "The {parameter} is still off.",
            "I need another {parameter}.",
            "That still doesn't fit.",
            "One detail is still off.",
            "I still can't use that.",
        ],
        Offers =
        [
            "You can give me another {parameter}.",
            "A different {parameter} would do.",
            "Just tell me the {parameter} again.",
            "Could you say that again in other words?",
            "Tell me once more what you'd like.",
            "Which detail should I change?",
            "Could you give me the details again?",
            "You can change any part of it.",
            "A different value would help.",
        ],
    };

    public static readonly ErrorWording PastDate = new()
    {
        First =
        [
            "The {parameter} {got} has already passed. Would {allowed} work?",
            "{got} is in the past. Should the {parameter} be {allowed}?",
            "I can't set the {parameter} to {got}, which is over. How about {allowed}?",
            "That day has already passed.",
        ],
        Again =
        [
            "That day is over. Is {allowed} all right?",
            "Still a past date. Maybe {allowed}?",
            "{got} is gone. {allowed} instead?",
        ],
        Offers =
        [
            "You can give me another {parameter}.",
            "Any day from today on is fine.",
            "Just tell me the day you want.",
            "A weekday is enough, like next Monday.",
            "You can also say how many days from now.",
            "Which day suits you?",
        ],
    };

    public static readonly ErrorWording VerificationRequired = new()
    {
        First = ["I need to check who you are first.", "Before that, I have to be sure it's you.", "That's only for verified callers."],
        Again = ["I still need to check who you are.", "Not without the check.", "The check comes first."],
        Offers =
        [
            "Shall we start with the check?",
            "I can help with other things until then.",
            "Other requests work without it.",
            "Tell me when you're ready for the check.",
            "Is there something else in the meantime?",
            "We can come back to it after the check.",
        ],
    };

    public static readonly ErrorWording Locked = new()
    {
        First =
        [
            "There were too many wrong tries. It's locked for {wait}.",
            "This is locked for {wait}, after too many wrong tries.",
            "It's locked, and opens again in {wait}.",
            "That's locked after too many wrong tries.",
            "Too many tries went wrong, so it's locked.",
            "For safety, that's locked now.",
        ],
        Again = ["It's still locked for {wait}.", "It's still locked.", "The lock is still on.", "I can't open it yet."],
        Offers =
        [
            "You can try again later.",
            "I can help with other things now.",
            "Waiting is the only way to open it.",
            "Other requests still work.",
            "Please come back to it later.",
            "Is there something else for now?",
        ],
    };

    public static readonly ErrorWording Expired = new()
    {
        First = ["No answer came in time, so I haven't done it.", "The question is no longer open, and nothing was done.", "I left it, because time ran out."],
        Again = ["Again no answer in time.", "That came too late once more.", "Time ran out again."],
        Offers =
        [
            "Do you still want it?", "Shall I ask once more?", "Just tell me if you still want it.",
            "You can ask for it again.", "We can start over.", "Say it again whenever you like.",
        ],
    };

    public static readonly ErrorWording Declined = new()
    {
        First = ["Okay, I won't do that.", "All right, I'll leave it.", "Fine, nothing was changed."],
        Again = ["Okay, not that.", "I'm leaving it alone.", "As you like, no change."],
        Offers =
        [
            "Is there anything else?", "What would you like instead?", "Anything else I can do?",
            "Tell me what you'd like to do.", "Would you rather change something about it?", "What's next?",
        ],
    };

    public static readonly ErrorWording Cancelled = new()
    {
        First = ["I stopped that before anything happened.", "Okay, that's called off.", "I've dropped that."],
        Again = ["That's off too.", "Stopped.", "I dropped that one as well."],
        Offers = Declined.Offers,
    };
}
