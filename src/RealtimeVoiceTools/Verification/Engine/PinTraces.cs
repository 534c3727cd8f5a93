using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools;

/// <summary>
/// Law 8: keeps a PIN that was said out of everything that is told and noted, and takes it out of the provider's conversation once the
/// attempt has been answered. Not before: the model needs the words to call the tool, and the call to understand its answer.
/// </summary>
internal sealed class PinTraces(SpokenPinReader reader, CallerVerification verification, UserTurns turns, ConversationHistory history, IdSource ids)
{
    private const int Most = 16;
    private const string Masked = "[PIN]";
    private static readonly TimeSpan Recent = TimeSpan.FromMinutes(1);

    // How long after it began speech is known of.
    private static readonly TimeSpan Lag = TimeSpan.FromSeconds(1);

    private readonly List<string> _noted = [];
    private readonly List<string> _due = [];
    private readonly Dictionary<string, string> _replayed = new(StringComparer.Ordinal);
    private TimeSpan? _attemptAt;
    private TimeSpan? _saidBackAt;
    private string? _callResponse;

    /// <summary>What may be told of the words of a turn.</summary>
    public string OfCaller(Step step, UserTurn turn, string words)
    {
        // Who hears it said back may repeat it, and so does an echo.
        bool late = turn.StartedAt <= _attemptAt + Lag || turn.StartedAt < _saidBackAt + Recent;
        if (!(late || verification.IsExpected(step.Now)) || !reader.LooksLikePin(words))
            return words;
        Note(late ? _due : _noted, turn.ItemId);
        return Masked;
    }

    /// <summary>What may be told of the agent's words: a model may say a PIN back, whatever it was told.</summary>
    public string OfAgent(Step step, string words)
    {
        if (!verification.IsOffered || !(verification.IsExpected(step.Now) || step.Now - _attemptAt < Recent) || !reader.LooksLikePin(words))
            return words;
        _saidBackAt = step.Now;
        return Masked;
    }

    /// <summary>The model hands on a PIN: so its own item holds it, and so does what the caller said just now.</summary>
    public void CallMade(Step step, string? itemId, string? responseId)
    {
        (_attemptAt, _callResponse) = (step.Now, responseId);
        if (itemId is not null)
            Note(_noted, itemId);
        IReadOnlyList<UserTurn> recent = turns.Since(step.Now - Recent);
        for (int i = 0; i < recent.Count; i++)
        {
            UserTurn turn = recent[i];
            // Where nobody writes down what is said, the last turn is what led to the call.
            bool holdsPin = turn.Transcript is { } words ? reader.LooksLikePin(words) : turn.TranscriptFailed && i == recent.Count - 1;
            if (!holdsPin)
                continue;
            if (turns.IsOfThisLine(turn))
                Note(_noted, turn.ItemId);
            else if (_replayed.TryGetValue(turn.ItemId, out string? copy))
                Note(_noted, copy);
            history.Forget(turn.ItemId);
        }
    }

    /// <summary>What was said on an earlier connection was put into this one's conversation, under another id.</summary>
    public void Replayed(string itemId, string copy) => _replayed[itemId] = copy;

    /// <summary>The attempt has been answered: its traces go with the next response that ends, which is the one about the answer.</summary>
    public void Answered(Step step)
    {
        _attemptAt = step.Now;
        foreach (string itemId in _noted)
            Note(_due, itemId);
        _noted.Clear();
    }

    /// <summary>A PIN is no longer waited for: what is being said now may be one all the same, and its words become known later.</summary>
    public void Abandoned(Step step) => Answered(step);

    /// <summary>The connection is gone, and its items with it.</summary>
    public void Lost()
    {
        _noted.Clear();
        _due.Clear();
        _replayed.Clear();
        _callResponse = null;
    }

    public void ResponseEnded(Step step, string? responseId)
    {
        // While there is no connection nothing could be deleted, and would be forgotten.
        if (!step.IsOpen || (responseId is not null && responseId == _callResponse))
            return;
        // An item that is gone already is refused, which harms nothing.
        foreach (string itemId in _due)
            step.Send(new RealtimeCommand.DeleteItem(ids.Next("del"), itemId));
        _due.Clear();
    }

    private static void Note(List<string> items, string itemId)
    {
        if (items.Contains(itemId))
            return;
        if (items.Count == Most)
            items.RemoveAt(0);
        items.Add(itemId);
    }
}
