namespace RealtimeVoiceTools;

/// <summary>What waits to be said. Answers merge into one; a question comes last, so that the caller's next words answer it.</summary>
internal sealed class UtteranceQueue(IdSource ids)
{
    private const int MostRemembered = 256;

    private readonly List<Utterance> _waiting = [];
    private readonly RecentIds _acknowledged = new(MostRemembered);

    public int Count => _waiting.Count;

    /// <summary>What is next does not wait until the caller has finished.</summary>
    public bool IsUrgent => _waiting.Count > 0 && _waiting[0].IsUrgent;

    public Utterance NewAnswer() => new(UtteranceKind.Answer, ids.Next("say"), words: null);

    public void Answer(IEnumerable<string> itemIds, bool allowTools, bool urgent)
    {
        Utterance? answer = _waiting.Find(waiting => waiting.Kind == UtteranceKind.Answer);
        if (answer is null)
            Insert(answer = NewAnswer());
        Widen(answer, allowTools, urgent);
        foreach (string itemId in itemIds)
        {
            // The acknowledgement of one output may come before the last of its batch is sent.
            if (!_acknowledged.Contains(itemId))
                answer.Unacknowledged.Add(itemId);
        }
    }

    public void Say(UtteranceKind kind, string words, int owner) =>
        Insert(new Utterance(kind, ids.Next("say"), words, owner) { AllowTools = false });

    public Utterance Dequeue()
    {
        Utterance next = _waiting[0];
        _waiting.RemoveAt(0);
        return next;
    }

    /// <summary>What could not be said now comes first, and an answer takes in the one that waits.</summary>
    public void Return(Utterance utterance)
    {
        if (utterance.Kind == UtteranceKind.Question)
        {
            _waiting.Add(utterance);
            return;
        }

        if (utterance.Kind == UtteranceKind.Answer && _waiting.Find(waiting => waiting.Kind == UtteranceKind.Answer) is { } other)
        {
            _waiting.Remove(other);
            Widen(utterance, other.AllowTools, other.IsUrgent);
            utterance.Unacknowledged.UnionWith(other.Unacknowledged);
        }

        _waiting.Insert(0, utterance);
    }

    public Utterance? Take(string tag)
    {
        Utterance? taken = _waiting.Find(waiting => waiting.Tag == tag);
        if (taken is not null)
            _waiting.Remove(taken);
        return taken;
    }

    /// <summary>An answer of the model's own is to be given.</summary>
    public bool OwesAnswer => _waiting.Exists(waiting => waiting.Kind == UtteranceKind.Answer);

    /// <summary>The connection is gone: only words of the application's own are still to be said as they are.</summary>
    /// <param name="isStranded">The next connection has items of its own.</param>
    public void Lost(bool isStranded)
    {
        _waiting.RemoveAll(waiting => waiting.Kind != UtteranceKind.Say);
        if (isStranded)
            _acknowledged.Clear();
    }

    public bool Contains(UtteranceKind kind, int owner) => _waiting.Exists(waiting => waiting.Is(kind, owner));

    public void Remove(UtteranceKind kind, int owner) => _waiting.RemoveAll(waiting => waiting.Is(kind, owner));

    public void RemoveCovered() => _waiting.RemoveAll(waiting => waiting.IsCovered);

    public void Acknowledge(string itemId)
    {
        _acknowledged.Add(itemId);
        foreach (Utterance waiting in _waiting)
            waiting.Unacknowledged.Remove(itemId);
    }

    // A request made before this moment, should it be answered after all, does not say what is added now.
    private void Widen(Utterance answer, bool allowTools, bool urgent)
    {
        answer.AllowTools &= allowTools;
        answer.IsUrgent |= urgent;
        answer.Tag = ids.Next("say");
    }

    private void Insert(Utterance utterance)
    {
        int question = utterance.Kind == UtteranceKind.Question ? -1 : _waiting.FindIndex(waiting => waiting.Kind == UtteranceKind.Question);
        _waiting.Insert(question < 0 ? _waiting.Count : question, utterance);
    }
}
