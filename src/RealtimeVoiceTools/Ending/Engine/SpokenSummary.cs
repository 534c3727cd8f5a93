namespace RealtimeVoiceTools;

/// <summary>Says to a person, before a caller is put through, what was done and what is left: a few sentences, the most important first.</summary>
internal static class SpokenSummary
{
    public const int MaxWords = 60;
    private const int WordsOfReason = 14;
    private const int WordsOfAction = 9;

    // Fewer and fewer of each are named until it is short enough.
    private static readonly int[] Counts = [3, 2, 1];

    public static string Render(TransferPhrases phrases, SpokenWords words, string? reason, int level, IReadOnlyList<TransferItem> items)
    {
        string text = string.Empty;
        foreach (int most in Counts)
        {
            text = Compose(phrases, words, reason, level, items, most);
            if (SpokenText.CountWords(text) <= MaxWords)
                break;
        }

        return SpokenText.Limit(text, MaxWords);
    }

    private static string Compose(TransferPhrases phrases, SpokenWords words, string? reason, int level, IReadOnlyList<TransferItem> items, int most)
    {
        List<string> sentences = [];
        if (reason is not null)
            sentences.Add(PhraseTemplate.Fill(phrases.Reason, ("reason", SpokenText.Title(reason, words, WordsOfReason).TrimEnd('.', '。', ' '))));
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
            string[] named = [.. items.Where(which).Reverse().Select(item => SpokenText.Title(item.Action, words, WordsOfAction)).Distinct().Take(most)];
            if (named.Length > 0)
                sentences.Add(PhraseTemplate.Fill(phrase, ("items", SpokenAmount.Join(named, words.And, words))));
        }
    }
}
