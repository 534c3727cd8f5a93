using System.Diagnostics;

namespace RealtimeVoiceTools.Soak;

/// <summary>What was wanted, called and done in one phone call, kept by model, caller and tools themselves. Safe from any thread.</summary>
internal sealed class CallBook(string callerId)
{
    private readonly object _gate = new();
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly Dictionary<string, Wish> _wishes = [];
    private readonly Dictionary<string, Wish> _asked = [];
    private readonly HashSet<string> _allowed = [];
    private readonly List<ToolRun> _runs = [];
    private int _running;

    public string CallerId => callerId;

    public TimeSpan Now => Stopwatch.GetElapsedTime(_start);

    public IReadOnlyCollection<Wish> Wishes => Copy(() => _wishes.Values.ToArray());

    /// <summary>Call ids and what the model wanted with them.</summary>
    public IReadOnlyDictionary<string, Wish> Asked => Copy(() => new Dictionary<string, Wish>(_asked));

    public IReadOnlyList<ToolRun> Runs => Copy(() => _runs.ToArray());

    public bool IsRunning => Copy(() => _running > 0);

    public void Add(Wish wish) => Copy(() => _wishes[wish.Ticket] = wish);

    public Wish[] WishesIn(string words) => Copy(() => _wishes.Values.Where(wish => words.Split(' ').Contains(wish.Ticket)).ToArray());

    public Wish? Find(string ticket) => Copy(() => _wishes.GetValueOrDefault(ticket));

    public void NoteAsked(string callId, Wish wish) => Copy(() => _asked[callId] = wish);

    /// <summary>The caller is about to say yes.</summary>
    public void NoteYes(Wish wish) => Copy(() => _allowed.Add(wish.Ticket));

    /// <returns>The run, and how many of this wish began before it.</returns>
    public (ToolRun Run, int Earlier) Begin(string callId, Wish wish) => Copy(() =>
    {
        _running++;
        var run = new ToolRun(callId, wish, Now, _allowed.Contains(wish.Ticket));
        _runs.Add(run);
        return (run, _runs.Count(other => other.Wish == wish) - 1);
    });

    public void End(ToolRun run, bool isDone) => Copy(() =>
    {
        run.Done = isDone ? Now : null;
        return --_running;
    });

    private T Copy<T>(Func<T> read)
    {
        lock (_gate)
            return read();
    }
}
