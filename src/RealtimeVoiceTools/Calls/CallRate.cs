namespace RealtimeVoiceTools;

/// <summary>How often each tool was called in the last minute.</summary>
internal sealed class CallRate(int mostPerMinute)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly Dictionary<string, Queue<TimeSpan>> _calls = [];

    /// <summary>Counts a call; gives how long to wait when it is one too many, else null.</summary>
    public TimeSpan? Exceeded(string tool, TimeSpan now) => Exceeded(tool, now, mostPerMinute);

    /// <summary>The same with a limit of the tool's own.</summary>
    public TimeSpan? Exceeded(string tool, TimeSpan now, int most)
    {
        if (!_calls.TryGetValue(tool, out Queue<TimeSpan>? calls))
            _calls[tool] = calls = new();
        while (calls.TryPeek(out TimeSpan oldest) && now - oldest >= Window)
            calls.Dequeue();
        if (calls.Count >= most)
            return calls.Peek() + Window - now;
        calls.Enqueue(now);
        return null;
    }
}
