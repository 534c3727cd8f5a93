namespace RealtimeVoiceTools.Soak;

/// <summary>The sums of all calls, and every complaint. Safe from any thread.</summary>
internal sealed class SoakLedger
{
    private readonly object _gate = new();
    private readonly List<string> _complaints = [];
    private readonly Dictionary<WishKind, int> _done = [];
    private readonly List<WeakReference<VoiceSession>> _sessions = [];

    public int Sessions { get; private set; }

    public int Refused { get; private set; }

    public int Connections { get; private set; }

    public int Calls { get; private set; }

    public int Runs { get; private set; }

    public int Outputs { get; private set; }

    public IReadOnlyList<string> Complaints => Locked(() => _complaints.ToArray());

    public IReadOnlyDictionary<WishKind, int> Done => Locked(() => new Dictionary<WishKind, int>(_done));

    /// <summary>What passed over the line in the first call that was complained of.</summary>
    public IReadOnlyList<string> Frames { get; private set; } = [];

    /// <summary>Sessions that memory still holds. Right after a full collection, those that are open and those that leak.</summary>
    public int Reachable => Locked(() =>
    {
        _sessions.RemoveAll(session => !session.TryGetTarget(out _));
        return _sessions.Count;
    });

    public void Watch(VoiceSession session) => Locked(() =>
    {
        _sessions.Add(new WeakReference<VoiceSession>(session));
        return ++Sessions;
    });

    public void CountRefused() => Locked(() => ++Refused);

    public void Complain(string caller, string what) => Locked(() =>
    {
        _complaints.Add($"{caller}: {what}");
        return 0;
    });

    public void Add(CallBook book, CallCheck check) => Locked(() =>
    {
        Calls += book.Asked.Count;
        Outputs += check.Outputs;
        Connections += check.Connections;
        if (check.Broken.Count > 0 && Frames.Count == 0)
            Frames = check.Frames;
        _complaints.AddRange(check.Broken.Select(broken => $"{book.CallerId}: {broken}"));
        foreach (ToolRun run in book.Runs)
        {
            Runs++;
            if (run.Done is not null)
                _done[run.Wish.Kind] = _done.GetValueOrDefault(run.Wish.Kind) + 1;
        }

        return 0;
    });

    private T Locked<T>(Func<T> read)
    {
        lock (_gate)
            return read();
    }
}
