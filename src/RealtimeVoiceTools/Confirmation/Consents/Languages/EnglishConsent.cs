namespace RealtimeVoiceTools;

/// <summary>Yes and no in English.</summary>
internal static class EnglishConsent
{
    public static ConsentLanguage Language { get; } = new()
    {
        Yes =
        [
            "yes", "yeah", "yep", "yup", "yea", "sure", "ok", "okay", "correct", "absolutely", "definitely", "certainly", "affirmative", "confirm", "confirmed",
            "proceed", "go ahead", "do it", "do that", "please do",
        ],
        Beside =
        [
            "please", "go", "it", "that", "this", "thats", "is", "right", "im", "i", "am", "of", "course", "thanks", "thank", "you", "so", "now", "then",
            "the", "a", "my", "one", "them", "those", "just", "exactly", "totally", "sounds", "good", "fine", "with", "for", "me", "and", "do", "ahead",
        ],
        No =
        [
            "no", "nope", "nah", "not", "dont", "doesnt", "didnt", "wont", "cant", "cannot", "never", "stop", "wait", "hold", "cancel", "abort", "forget", "leave",
            "keep", "nevermind", "neither", "nothing", "none", "isnt", "arent", "shouldnt", "without", "undo",
        ],
        Hedges = ["maybe", "perhaps", "i guess", "i suppose", "probably"],
        Questions = ["which", "what", "why", "how", "who", "when"],
        Changes = ["but", "instead", "except", "only", "rather", "other", "also"],
        Actions =
        [
            ["delete", "deleting", "remove", "erase"], ["cancel", "cancelling"], ["move", "moving", "reschedule"],
        ],
        Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
    };
}
