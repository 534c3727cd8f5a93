namespace TaskManager;

/// <summary>Understands the sentences of the demonstration and their obvious variants.</summary>
internal static class SentenceReader
{
    private static readonly IGrammar[] _commands =
    [
        new ClearGrammar(), new DeleteGrammar(), new ReopenGrammar(), new RescheduleGrammar(), new CreateGrammar(), new CompleteGrammar(), new ListGrammar(), new DutyGrammar(),
    ];

    /// <returns>Null when it is not understood.</returns>
    public static Intent? Read(string sentence, DateTimeOffset now)
    {
        if (SmallTalk.Read(sentence) is { } talk)
            return talk;
        if (YesAndNo.Read(sentence, rest => ReadCommand(Utterance.Of(rest, now))) is { } answer)
            return answer;
        return ReadCommand(Utterance.Of(sentence, now));
    }

    private static Intent? ReadCommand(Utterance utterance) =>
        utterance.Text.Length == 0 ? null : _commands.Select(grammar => grammar.Read(utterance)).FirstOrDefault(intent => intent is not null);
}
