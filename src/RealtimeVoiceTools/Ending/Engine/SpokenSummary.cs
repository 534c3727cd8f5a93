namespace RealtimeVoiceTools;

/// <summary>Says to a person, before a caller is put through, what was done and what is left: a few sentences, the most important first.</summary>
internal static class SpokenSummary
{
    public const int MaxWords = 60;

    // Fewer things are named, and in fewer words, until all that is to be said is short enough.
    private static readonly (int Things, int Action, int Reason)[] Lengths = [(3, 9, 14), (2, 7, 12), (1, 7, 10), (1, 5, 7), (1, 4, 5)];

    public static string Render(TransferPhrases phrases, SpokenWords words, string? reason, int level, IReadOnlyList<TransferItem> items)
    {
        string text = string.Empty;
        foreach ((int, int, int) length in Lengths)
        {
            text = Compose(phrases, words, reason, level, items, length);
            if (SpokenText.CountWords(text) <= MaxWords)
                break;
        }

        return SpokenText.Limit(text, MaxWords);
    }

    private static string Cut(string action, int mostWords)
    {
        string cut = SpokenText.Limit(action, mostWords);
        // What is set apart stays so.
        return cut != action && cut.Count(sign => sign == '\'') % 2 != 0 ? cut + "'" : cut;
    }

    private static string Compose(
        TransferPhrases phrases, SpokenWords words, string? reason, int level, IReadOnlyList<TransferItem> items, (int Things, int Action, int Reason) most)
    {
        List<string> sentences = [];
        if (reason is not null)
            sentences.Add(PhraseTemplate.Fill(phrases.Reason, ("reason", SpokenText.Title(reason, words, most.Reason).TrimEnd('.', '。', ' '))));
        sentences.Add(level > 0 ? phrases.Verified : phrases.NotVerified);
        Add(phrases.Unclear, item => item.State == TransferItemState.Unknown);
        Add(phrases.Done, item => item is { State: TransferItemState.Done, IsReadOnly: false });
        Add(phrases.NotDone, item => item.State == TransferItemState.Failed);
        Add(phrases.Open, item => item.State is TransferItemState.Running or TransferItemState.Asked);
        if (!items.Any(item => !item.IsReadOnly && item.State is TransferItemState.Done or TransferItemState.Unknown or TransferItemState.Running))
            sentences.Add(phrases.NothingChanged);
        return SpokenText.Join(sentences);

        void Add(string phrase, Func<TransferItem, bool> which)
        {
            // The latest are what the caller has in mind.
            string[] named = [.. items.Where(which).Reverse().Select(item => Cut(item.Action, most.Action)).Distinct().Take(most.Things)];
            if (named.Length > 0)
                sentences.Add(PhraseTemplate.Fill(phrase, ("items", SpokenAmount.Join(named, words.And, words))));
        }
    }
}
