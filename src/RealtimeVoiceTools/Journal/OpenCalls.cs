namespace RealtimeVoiceTools;

/// <summary>The calls that are not delivered, as their entries say. What it holds depends on the entries alone, not on when they are read.</summary>
/// <remarks>Not safe for concurrent use: its owner locks.</remarks>
/// <param name="most">How many calls are held; the oldest is forgotten for another.</param>
/// <param name="retention">How long a call is held after its last entry.</param>
internal sealed class OpenCalls(int most, TimeSpan retention)
{
    private readonly Dictionary<(string Conversation, string Call), OpenCall> _calls = [];
    private readonly SortedDictionary<long, OpenCall> _inOrder = [];
    private long _opened;

    public int Count => _calls.Count;

    public void Apply(CallJournalEntry entry)
    {
        (string, string) id = (entry.ConversationId, entry.CallId);
        // By the entry's own time: a file that is read again later has to give the same.
        if (_calls.TryGetValue(id, out OpenCall? call) && call.IsExpired(entry.Time, retention))
            call = Remove(call);
        if (entry.Step == CallJournalStep.Delivered)
        {
            if (call is not null)
                Remove(call);
            return;
        }

        if (call is null)
        {
            MakeRoom(entry.Time);
            call = _calls[id] = new OpenCall(++_opened, entry);
            _inOrder.Add(call.Number, call);
        }
        else if (entry.Step != CallJournalStep.Proposed)
        {
            // A call that may have run is never taken for one that was only asked for.
            call.Apply(entry);
        }
    }

    public IReadOnlyList<JournaledCall> Read(string conversationId, DateTimeOffset now) =>
        [.. Held(now).Where(call => call.ConversationId == conversationId).Select(call => call.Call)];

    /// <summary>The fewest entries that say the same.</summary>
    public IEnumerable<CallJournalEntry> Entries(DateTimeOffset now) => Held(now).SelectMany(call => call.Entries());

    private IEnumerable<OpenCall> Held(DateTimeOffset now) => _inOrder.Values.Where(call => !call.IsExpired(now, retention));

    private void MakeRoom(DateTimeOffset now)
    {
        if (_calls.Count < most)
            return;
        foreach (OpenCall expired in _inOrder.Values.Where(call => call.IsExpired(now, retention)).ToArray())
            Remove(expired);
        while (_calls.Count >= most)
        {
            Remove(_inOrder.First().Value);
            VoiceMetrics.JournalForgot();
        }
    }

    private OpenCall? Remove(OpenCall call)
    {
        _calls.Remove((call.ConversationId, call.Call.CallId));
        _inOrder.Remove(call.Number);
        return null;
    }
}
