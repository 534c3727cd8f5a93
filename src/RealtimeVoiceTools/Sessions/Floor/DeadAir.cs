namespace RealtimeVoiceTools;

/// <summary>
/// Measures dead air: how long the caller hears nothing while something is owed, from the end of the caller's speech or of the agent's last
/// audio, as played, to the next agent audio.
/// </summary>
internal sealed class DeadAir(FloorTracker floor)
{
    private const int MostCalls = 64;
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(3);

    private readonly List<CallSilence> _calls = [];
    private TimeSpan? _owedSince;

    /// <summary>Something to be heard is or is not on its way.</summary>
    public void Reconsider(bool owes, TimeSpan now) => _owedSince = owes ? _owedSince ?? now : null;

    public void CallBegan(string callId, string tool)
    {
        if (_calls.Count < MostCalls)
            _calls.Add(new CallSilence(callId, tool));
    }

    /// <summary>The call was answered; what the agent says next tells of it.</summary>
    /// <param name="callId">The call.</param>
    /// <param name="isTold">False when no answer follows from it.</param>
    public void CallEnded(string callId, bool isTold)
    {
        if (_calls.Find(call => call.CallId == callId) is not { } ended)
            return;
        if (isTold)
            ended.HasEnded = true;
        else
            _calls.Remove(ended);
    }

    /// <summary>The agent becomes audible now, after a silence.</summary>
    /// <returns>How long the caller heard nothing though something was owed.</returns>
    public TimeSpan Heard(Step step)
    {
        TimeSpan silence = TimeSpan.Zero;
        if (_owedSince is { } owed && floor.IsFree(step.Now))
        {
            TimeSpan start = floor.SilentSince(step.Now);
            // A turn's end is known a pause later than it came: its answer is owed from then. Else silence counts from when something is owed.
            if (owed - start > (start == floor.UserStoppedAt ? LongestPause : TimeSpan.Zero))
                start = owed;
            silence = step.Now - start;
            if (silence > TimeSpan.Zero)
                step.Add(new Effect.Record(new TimelineMark.DeadAir(start, step.Now)));
        }

        foreach (CallSilence call in _calls)
            call.Longest = silence > call.Longest ? silence : call.Longest;
        return silence;
    }

    /// <summary>The agent begins to say something new that is no filler: it tells of the calls that have ended.</summary>
    public void Told(Step step)
    {
        foreach (CallSilence call in _calls)
        {
            if (call.HasEnded)
                step.Notify(new VoiceSessionEvent.ToolTold(call.CallId, call.Tool, call.Longest) { Time = step.WallTime });
        }

        _calls.RemoveAll(call => call.HasEnded);
    }

    private sealed class CallSilence(string callId, string tool)
    {
        public string CallId { get; } = callId;

        public string Tool { get; } = tool;

        public TimeSpan Longest { get; set; }

        public bool HasEnded { get; set; }
    }
}
