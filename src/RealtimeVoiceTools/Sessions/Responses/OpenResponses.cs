namespace RealtimeVoiceTools;

/// <summary>
/// The responses that are open, by id: normally one. A second one shows that the end of the first is late or lost, or that a filler,
/// which is outside the conversation, is still ending.
/// </summary>
internal sealed class OpenResponses(TimeSpan silence)
{
    private const int MostRemembered = 256;
    private static readonly TimeSpan LateEnd = TimeSpan.FromSeconds(2);

    // A caller waits for what was called: a model that is to go on begins long before that.
    private static readonly TimeSpan CallEnd = TimeSpan.FromSeconds(10);

    private readonly List<OpenResponse> _open = [];
    private readonly RecentIds _ended = new(MostRemembered);

    public IReadOnlyList<OpenResponse> All => _open;

    /// <summary>The open response of the conversation that began last.</summary>
    public OpenResponse? Current => _open.FindLast(open => !open.IsFiller);

    public bool HasEnded(string? id) => _ended.Contains(id);

    public OpenResponse? Find(string? id) => id is null ? null : _open.Find(open => open.Id == id);

    public void Add(Step step, OpenResponse response)
    {
        if (!response.IsFiller)
        {
            foreach (OpenResponse open in _open.Where(open => !open.IsFiller))
                (open.IsSuperseded, open.LastActivity) = (true, step.Now);
        }

        _open.Add(response);
        Watch(step);
    }

    public void Touch(string? id, TimeSpan now)
    {
        if ((id is null ? Current : Find(id)) is { } open)
            (open.LastActivity, open.EndsWithCall) = (now, false);
    }

    /// <summary>A call of it is whole, and nothing has come since.</summary>
    public void CallDone(Step step, string? id)
    {
        if (Find(id) is not { } calling)
            return;
        calling.EndsWithCall = true;
        Watch(step);
    }

    /// <summary>A response makes a call, or begins to; null when it is not known to be open.</summary>
    public OpenResponse? Calls(string? id)
    {
        OpenResponse? calling = Find(id);
        calling?.HasCalls = true;
        return calling;
    }

    /// <summary>Takes out the response that ended, or null when none is known by that id. Servers that give no ids have one response at a time.</summary>
    public OpenResponse? End(Step step, string? id)
    {
        OpenResponse? ended = Find(id) ?? _open.FindLast(open => id is null || open.Id is null);
        if (id is not null)
            _ended.Add(id);
        if (ended is null)
            return null;
        _open.Remove(ended);
        if (_open.Count == 0)
            step.CancelTimer(TimerKind.SilentResponse);
        return ended;
    }

    /// <summary>Takes out a response that has been without events for too long, or null; then the next look is set.</summary>
    public OpenResponse? TakeSilent(Step step)
    {
        if (_open.Find(open => Due(open) <= step.Now) is not { } silent)
        {
            Watch(step);
            return null;
        }

        return End(step, silent.Id);
    }

    /// <summary>The connection is gone, and all that was open on it.</summary>
    /// <param name="step">The step.</param>
    /// <param name="isStranded">The next connection has responses of its own.</param>
    public void Lost(Step step, bool isStranded)
    {
        _open.Clear();
        if (isStranded)
            _ended.Clear();
        step.CancelTimer(TimerKind.SilentResponse);
    }

    private TimeSpan Due(OpenResponse open) => open.LastActivity + (open.IsSuperseded ? LateEnd : open.EndsWithCall && CallEnd < silence ? CallEnd : silence);

    private void Watch(Step step)
    {
        if (_open.Count > 0)
            step.SetTimerAt(TimerKind.SilentResponse, 0, _open.Min(Due));
    }
}
