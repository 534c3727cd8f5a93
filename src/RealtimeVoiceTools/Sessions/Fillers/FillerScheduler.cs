namespace RealtimeVoiceTools;

/// <summary>
/// Law 6: bridges the silence while calls run. One voice for all of them; asked for just in time; taken back in the step in which the
/// last call settles.
/// </summary>
internal sealed class FillerScheduler(FillerOptions options, FloorTracker floor, ResponseSequencer responses, FillerWords words)
{
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(1);

    private readonly List<CallEntry> _waiting = [];
    private TimeSpan? _due;
    private TimeSpan _notBefore;
    private TimeSpan _heardAt = TimeSpan.MinValue;
    private TimeSpan _preambleAt = TimeSpan.MinValue;
    private int _turn = -1;
    private int _said;
    private int _asked;
    private bool _underWay;
    private bool _worstTold;

    /// <summary>False where nothing is spoken at all.</summary>
    public bool Speaks { get; init; } = true;

    public required UserTurns Turns { get; init; }

    public required FillerPlan Plan { get; init; }

    /// <summary>Plays clips of the application's own, or null where there are none.</summary>
    public FillerClips? Clips { get; init; }

    /// <summary>A call began to keep the caller waiting.</summary>
    public void Began(Step step, CallEntry call)
    {
        Plan.Changed();
        if (!options.Enabled || !Speaks || call.Tool!.Traits.Speak != SpeakPolicy.Always || _waiting.Contains(call))
            return;
        if (_waiting.Count == 0)
        {
            // Another round of the same turn goes on where the last one stopped, unless the agent has said something since.
            if (_turn != Turns.Count || floor.AgentSpokeAt > _heardAt)
                _said = 0;
            (_turn, _asked, _worstTold, _notBefore) = (Turns.Count, 0, false, step.Now);
            words.Forget();
        }

        _waiting.Add(call);
    }

    /// <summary>The model wrote a line of its own before its calls.</summary>
    public void ModelSpoke(TimeSpan now) => _preambleAt = now;

    /// <summary>Words that were asked for became audible.</summary>
    public void Heard(TimeSpan at)
    {
        (_underWay, _heardAt) = (false, at);
        _said++;
    }

    /// <summary>Looks at the floor again: asks for words that are due, takes back those that are no longer wanted, or sets the timer.</summary>
    public void Reconsider(Step step)
    {
        if (_waiting.RemoveAll(call => !call.IsRunning) > 0)
            Plan.Changed();
        if (_waiting.Count == 0)
        {
            Await(step, null);
            if (_underWay)
                responses.DropUnheardFiller(step);
            _underWay = false;
            Clips?.Drop();
            return;
        }

        bool asking = responses.IsUnderWay(UtteranceKind.Filler, owner: 0) || Clips is { IsChoosing: true };
        if (_underWay && !asking)
            (_underWay, _notBefore) = (false, step.Now + AfterFailure);
        if (asking || responses.HasSomethingToSay || floor.UserSpeaking || _asked >= options.MaxPerCall)
        {
            Await(step, null);
            return;
        }

        TimeSpan? due = Due(step.Now);
        if (due is { } at && at < _notBefore)
            due = _notBefore;
        if (due is null || due > step.Now)
            Await(step, due);
        else
            Ask(step);
    }

    /// <summary>The connection is gone, and words that were asked for with it.</summary>
    public void Lost(Step step)
    {
        _underWay = false;
        Clips?.Drop();
        Await(step, null);
    }

    private bool HasBeenBridged => _said > 0 || floor.AgentSpokeAt >= floor.UserStoppedAt || _preambleAt >= floor.UserStoppedAt;

    private TimeSpan? Due(TimeSpan now)
    {
        TimeSpan silent = floor.AgentAudible(now) ? floor.PlaybackEnd(now) : floor.SilentSince(now);
        return HasBeenBridged
            ? Plan.Progress(_waiting, now, silent, Math.Max(_said, 1))
            : Plan.First(_waiting, now, silent);
    }

    private void Ask(Step step)
    {
        _due = null;
        _underWay = true;
        _asked++;
        bool first = !HasBeenBridged;
        bool pastWorst = !_worstTold && !words.HasReport && Plan.IsPastWorst(_waiting, step.Now);
        _worstTold |= pastWorst;
        string text = pastWorst ? words.PastWorst() : first ? words.First(_waiting) : words.Next();
        if (Clips is null)
            responses.Say(UtteranceKind.Filler, text);
        else
            Clips.Choose(step, text, _waiting[0].Tool!.Name, isFirst: first);
    }

    // Each event of the call comes through here: the timer is touched only when it has to move.
    private void Await(Step step, TimeSpan? due)
    {
        if (due == _due)
            return;
        _due = due;
        if (due is { } at)
            step.SetTimerAt(TimerKind.Filler, 0, at);
        else
            step.CancelTimer(TimerKind.Filler);
    }
}
