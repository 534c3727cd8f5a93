namespace RealtimeVoiceTools;

/// <summary>
/// Law 6: bridges the silence while calls run. One voice for all of them; asked for early enough to be heard when the budget is spent;
/// taken back when the last call settles before it is heard.
/// </summary>
internal sealed class FillerScheduler(FillerOptions options, FloorTracker floor, ResponseSequencer responses, VoicePhrases phrases, Random random)
{
    private const int MostProgressLength = 160;
    private static readonly TimeSpan[] LaterGaps = [TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(6), TimeSpan.FromSeconds(7.5)];

    private readonly List<CallEntry> _waiting = [];
    private string? _progress;
    private string? _lastWords;
    private TimeSpan _since;
    private TimeSpan _askedAt;
    private bool _asked;
    private TimeSpan? _due;
    private int _said;

    /// <summary>False where nothing is spoken at all.</summary>
    public bool Speaks { get; init; } = true;

    /// <summary>A call began to keep the caller waiting.</summary>
    public void Began(Step step, CallEntry call)
    {
        if (!options.Enabled || !Speaks || call.Tool!.Traits.Speak == SpeakPolicy.Never || _waiting.Contains(call))
            return;
        if (_waiting.Count == 0)
        {
            // A line of the model's own since the caller stopped was the first filler.
            bool preamble = floor.AgentSpokeAt >= floor.UserStoppedAt;
            (_said, _progress, _since, _askedAt) = (preamble ? 1 : 0, null, step.Now, TimeSpan.Zero);
        }

        _waiting.Add(call);
    }

    /// <summary>The newest report of a tool is said at the next due moment.</summary>
    public void Progressed(string text) => _progress = text;

    /// <summary>Looks at the floor again: asks for words that are due, takes back those that are no longer wanted, or sets the timer.</summary>
    public void Reconsider(Step step)
    {
        _waiting.RemoveAll(call => !call.IsRunning);
        if (_waiting.Count == 0)
        {
            Await(step, null);
            if (_asked)
                responses.DropUnheardFiller(step);
            _asked = false;
            return;
        }

        if (responses.HasSomethingToSay || floor.UserSpeaking || _said >= options.MaxPerCall)
        {
            Await(step, null);
            return;
        }

        TimeSpan due = Due(step.Now);
        if (due > step.Now)
        {
            Await(step, due);
            return;
        }

        _due = null;
        (_asked, _askedAt) = (true, step.Now);
        _lastWords = NextWords();
        _progress = null;
        _said++;
        responses.Say(UtteranceKind.Filler, _lastWords);
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

    private TimeSpan Due(TimeSpan now)
    {
        TimeSpan silent = floor.AgentAudible(now) ? floor.PlaybackEnd(now) : floor.SilentSince(now);
        // Words that were asked for and never heard are no reason to ask for the next at once.
        if (_said > 0 && _askedAt + options.ModelDelay > silent)
            silent = _askedAt + options.ModelDelay;
        TimeSpan gap = _said switch
        {
            0 => options.SilenceBudget,
            1 => options.FirstProgress,
            _ => LaterGaps[Math.Min(_said - 2, LaterGaps.Length - 1)],
        };
        TimeSpan due = silent + gap - options.ModelDelay;
        // Silence that the model caused before the call is no reason to talk over a call that is about to end.
        TimeSpan fast = _since + options.FastCall;
        return due > fast ? due : fast;
    }

    private string NextWords()
    {
        if (_progress is not null)
            return Clipped(_progress);
        if (_said == 0 && _waiting[0].Tool!.Traits.Filler is { } own)
            return own;
        IReadOnlyList<string> choice = _said > 0 ? phrases.Waiting.Progress
            : _waiting.TrueForAll(call => call.Tool!.Traits.ReadOnly) ? phrases.Waiting.Looking : phrases.Waiting.Doing;
        string words = choice[random.Next(choice.Count)];
        // Never the same twice in a row.
        return words == _lastWords && choice.Count > 1 ? choice[(choice.ToList().IndexOf(words) + 1) % choice.Count] : words;
    }

    private static string Clipped(string words) => UnspacedText.Clip(words.Replace('"', '\'').Trim(), MostProgressLength);
}
