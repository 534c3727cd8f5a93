namespace TaskManager;

/// <summary>Sentences that ask for nothing.</summary>
internal static class SmallTalk
{
    private static readonly HashSet<string> _greetings =
        ["hi", "hello", "hey", "hi there", "hello there", "hey there", "good morning", "good afternoon", "good evening", "how are you", "hello how are you"];

    private static readonly HashSet<string> _thanks =
        ["thanks", "thank you", "thanks a lot", "thank you very much", "thank you so much", "great thanks", "great thank you", "perfect", "perfect thanks", "cheers", "great", "nice"];

    private static readonly HashSet<string> _farewells =
    [
        "bye", "goodbye", "bye bye", "see you", "see you later", "good night", "thats all", "that is all", "thats it", "im done", "nothing else",
        "no thats all", "no thanks", "no thank you", "thats all thanks", "thanks bye", "thank you bye", "thanks goodbye", "thank you goodbye", "have a nice day",
    ];

    private static readonly HashSet<string> _helps =
        ["help", "help me", "what can you do", "what can i do", "what can i say", "what can i ask", "how does this work", "who are you", "what do you do", "can you help me"];

    public static Intent? Read(string sentence)
    {
        string words = Words.Joined(Words.Of(sentence));
        if (_greetings.Contains(words))
            return new Intent.Greeting();
        if (_thanks.Contains(words))
            return new Intent.Thanks();
        if (_farewells.Contains(words))
            return new Intent.Farewell();
        return _helps.Contains(words) ? new Intent.Help() : null;
    }
}
