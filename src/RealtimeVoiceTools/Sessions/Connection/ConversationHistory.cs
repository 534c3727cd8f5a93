namespace RealtimeVoiceTools;

/// <summary>
/// The latest of what was said, as text and without calls, for a connection that knows nothing of it. It has the words as they may be told:
/// no PIN is in it, and nothing of the agent that nobody heard.
/// </summary>
internal sealed class ConversationHistory(ReconnectOptions options)
{
    private const int LongestEntry = 2_000;
    private const int MostCuts = 32;

    private readonly List<HistoryEntry> _entries = [];
    private readonly Queue<(string Item, double Share)> _cuts = new();

    public void Caller(string? item, string text, TimeSpan at) => Add(new HistoryEntry(HistoryRole.Caller, item, text, at));

    public void Agent(string? item, string text, TimeSpan at)
    {
        double heard = item is null ? 1 : ShareOf(item);
        if (heard > 0)
            Add(new HistoryEntry(HistoryRole.Agent, item, Beginning(text, heard), at));
    }

    public void Data(string text, TimeSpan at) => Add(new HistoryEntry(HistoryRole.Data, null, text, at));

    /// <summary>The agent was cut off; its words may become known only later.</summary>
    /// <param name="item">What it was saying.</param>
    /// <param name="share">How much of that was heard, 0 to 1.</param>
    public void Cut(string item, double share)
    {
        if (_cuts.Count == MostCuts)
            _cuts.Dequeue();
        _cuts.Enqueue((item, share));
        int index = _entries.FindIndex(entry => entry.Role == HistoryRole.Agent && entry.Key == item);
        if (index < 0)
            return;
        if (share > 0)
            _entries[index] = _entries[index] with { Text = Beginning(_entries[index].Text, share) };
        else
            _entries.RemoveAt(index);
    }

    /// <summary>It held what nobody may keep.</summary>
    public void Forget(string item) => _entries.RemoveAll(entry => entry.Key == item);

    /// <summary>As much of the end as a new connection is given.</summary>
    public IReadOnlyList<HistoryEntry> Latest()
    {
        int first = _entries.Count;
        int length = 0;
        while (first > 0 && (length += _entries[first - 1].Text.Length) <= options.HistoryLength)
            first--;
        return _entries.GetRange(first, _entries.Count - first);
    }

    private double ShareOf(string item)
    {
        foreach ((string cut, double share) in _cuts)
        {
            if (cut == item)
                return share;
        }

        return 1;
    }

    private void Add(HistoryEntry entry)
    {
        if (options.HistoryItems == 0 || entry.Text.Length == 0)
            return;
        if (entry.Text.Length > LongestEntry)
            entry = entry with { Text = SpokenText.ShortenRunes(entry.Text, LongestEntry) };
        // A transcript comes after the answer to it has begun, and belongs before that.
        int index = _entries.Count;
        while (index > 0 && _entries[index - 1].At > entry.At)
            index--;
        _entries.Insert(index, entry);
        if (_entries.Count > options.HistoryItems)
            _entries.RemoveAt(0);
    }

    private static string Beginning(string text, double share) =>
        share >= 1 ? text : SpokenText.ShortenRunes(text, (int)(text.Length * share));
}
