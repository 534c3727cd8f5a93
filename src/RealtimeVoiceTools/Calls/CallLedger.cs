using System.Globalization;
using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools;

/// <summary>
/// Law 2: every completed call gets exactly one output. The only place that sends one. Calls of one response are answered
/// together: when the response has ended and all of them have their outputs, one answer is asked for.
/// </summary>
internal sealed class CallLedger(
    ResponseSequencer responses, FloorTracker floor, UserTurns turns, DeadAir deadAir, ConversationData data, UnacknowledgedItems unacknowledged, JournalTrail journal, IdSource ids,
    AuditTrail audit, int mostRoundsPerTurn)
{
    private const int MostRemembered = 1024;

    private readonly Dictionary<int, CallEntry> _open = [];
    private readonly Dictionary<string, CallEntry> _openByCallId = [];
    private readonly RecentIds _settled = new(MostRemembered);
    private readonly RecentIds _ofEarlierLines = new(MostRemembered);
    private readonly Dictionary<string, Batch> _batches = [];
    private readonly Dictionary<string, ResponseStatus> _ended = [];
    private readonly Queue<string> _endedOrder = new();
    private int _count;
    private int _rounds;
    private int _roundsTurn;

    /// <summary>Where it is kept what was done.</summary>
    public SessionDeeds? Deeds { get; init; }

    public IEnumerable<CallEntry> Open => _open.Values;

    public bool HasOpen => _open.Count > 0;

    /// <summary>What becomes of an open call is to be told to the caller.</summary>
    public bool OwesWords => _open.Values.Any(call => call.Tool is null or { Asks: true } or { Traits.Speak: SpeakPolicy.Always } && !call.IsQuiet);

    /// <summary>When the model made its last call.</summary>
    public TimeSpan LastCallAt { get; private set; } = TimeSpan.MinValue;

    /// <summary>How many turns of the caller there have been.</summary>
    public int Turn => turns.Count;

    public bool IsSettled(string callId) => _settled.Contains(callId);

    /// <summary>A call of an earlier connection, or of an earlier process, had this id.</summary>
    public void MadeEarlier(string callId) => _ofEarlierLines.Add(callId);

    /// <summary>An earlier process has answered it, or it is answered for that process: no carrier makes it a call again.</summary>
    public void AnsweredEarlier(string callId) => _settled.Add(callId);

    /// <summary>A call of an earlier connection had this id.</summary>
    public bool WasOfEarlierLine(string callId) => _ofEarlierLines.Contains(callId);

    public CallEntry? Find(int number) => _open.GetValueOrDefault(number);

    public CallEntry? Find(string callId) => _openByCallId.GetValueOrDefault(callId);

    /// <summary>How the response ended, or null while it is open.</summary>
    public ResponseStatus? EndOf(string? responseId) =>
        responseId is not null && _ended.TryGetValue(responseId, out ResponseStatus status) ? status : null;

    public CallEntry Add(StreamedCall call, TimeSpan now)
    {
        LastCallAt = now;
        var entry = new CallEntry(++_count, call.CallId!, call.Name ?? string.Empty, call.ResponseId, now) { IsResponseGuessed = call.IsResponseGuessed };
        _open[entry.Number] = entry;
        _openByCallId[entry.CallId] = entry;
        BatchOf(entry).Open++;
        deadAir.CallBegan(entry.CallId, entry.Name);
        return entry;
    }

    /// <summary>Sends the call's one output. A call whose item has not completed yet keeps its outcome until then.</summary>
    public void Settle(Step step, CallEntry entry, CallOutcome outcome)
    {
        if (entry.Phase == CallPhase.Settled)
            return;
        if (!entry.ItemCompleted)
        {
            (entry.Early, entry.Phase) = (outcome, CallPhase.Finished);
            step.CancelTimer(TimerKind.CallDeadline, entry.Number);
            return;
        }

        Remove(step, entry);
        entry.Outcome = outcome;
        if (outcome.ErrorType is { } errorType && entry is { HasStarted: false, JoinedTo: null })
            audit.Refused(step, entry, errorType);
        Deeds?.Settled(step, entry, outcome);
        if (!entry.IsStranded)
            _settled.Add(entry.CallId);
        string[] told = Deliver(step, entry, outcome.Output);
        step.Notify(new VoiceSessionEvent.ToolSettled(entry.CallId, entry.Name, outcome.ErrorType, outcome.Output, step.Now - entry.ArrivedAt)
        {
            Time = step.WallTime,
        });
        if (entry.HasStarted)
            step.Add(new Effect.Record(new TimelineMark.ToolEnded(entry.Number, outcome.ErrorType, step.Now)));
        Batch batch = BatchOf(entry);
        batch.Open--;
        batch.Items.AddRange(told);
        batch.Speak |= outcome.Speak && !outcome.OnlyWhenIdle;
        batch.SpeakWhenIdle |= outcome.Speak;
        batch.Urgent |= outcome.Speak && entry.IsUrgent;
        // A tool that does not exist is told by its failure; it has no name that could be relied on.
        deadAir.CallEnded(entry.CallId, outcome.Speak && entry.Tool is not null);
        Close(step, KeyOf(entry), batch, isAlone: entry.ResponseId is null);
    }

    /// <summary>A carrier named the response of a call that had none, or had been taken for part of another.</summary>
    public void Bind(Step step, CallEntry entry, string responseId)
    {
        (string? former, string alone) = (entry.ResponseId, KeyOf(entry));
        Batch left = BatchOf(entry);
        left.Open--;
        (entry.ResponseId, entry.IsResponseGuessed) = (responseId, false);
        BatchOf(entry).Open++;
        if (former is null)
            _batches.Remove(alone);
        else
            Close(step, former, left);
    }

    /// <summary>Forgets a call whose item never completed: it gets no output.</summary>
    public void Discard(Step step, CallEntry entry)
    {
        Remove(step, entry);
        deadAir.CallEnded(entry.CallId, isTold: false);
        if (entry.HasStarted)
            step.Add(new Effect.Record(new TimelineMark.ToolEnded(entry.Number, ToolErrorType.Cancelled, step.Now)));
        else
            audit.Refused(step, entry, ToolErrorType.Cancelled);
        Batch batch = BatchOf(entry);
        batch.Open--;
        if (entry.ResponseId is null)
            _batches.Remove(KeyOf(entry));
        else
            Close(step, entry.ResponseId, batch);
    }

    public void ResponseEnded(Step step, string? responseId, ResponseStatus status)
    {
        if (responseId is null || !_ended.TryAdd(responseId, status))
            return;
        _endedOrder.Enqueue(responseId);
        if (_endedOrder.Count > MostRemembered)
            _ended.Remove(_endedOrder.Dequeue());
        if (_batches.TryGetValue(responseId, out Batch? batch))
            Close(step, responseId, batch);
    }

    /// <summary>The connection is gone. What runs goes on; each call is now answered by itself, whatever became of its response.</summary>
    /// <param name="isStranded">The next connection will not know the calls.</param>
    public void Lost(bool isStranded)
    {
        if (isStranded)
        {
            // The next conversation may use their ids for calls of its own.
            _ofEarlierLines.AddAll(_settled);
            foreach (string callId in _openByCallId.Keys)
                _ofEarlierLines.Add(callId);
            _openByCallId.Clear();
            _settled.Clear();
        }

        _batches.Clear();
        _ended.Clear();
        _endedOrder.Clear();
        foreach (CallEntry entry in _open.Values)
        {
            (entry.ResponseId, entry.IsResponseGuessed) = (null, false);
            entry.IsStranded |= isStranded;
            BatchOf(entry).Open++;
        }
    }

    private string[] Deliver(Step step, CallEntry entry, string output)
    {
        if (entry.IsStranded)
            return data.Add(step, $"The call of {entry.Name}, made before the connection was interrupted, has ended. Its result: {output}", journal.Delivered(entry));
        data.Keep(step, $"The result of {entry.Name} was: {output}");
        string itemId = IdSource.OutputOf(entry.CallId);
        if (journal.Delivered(entry) is { } delivered)
            journal.Expect(itemId, delivered);
        unacknowledged.Send(step, itemId, new RealtimeCommand.AddCallOutput(ids.Next("add"), itemId, entry.CallId, output));
        return [itemId];
    }

    private void Remove(Step step, CallEntry entry)
    {
        entry.Phase = CallPhase.Settled;
        _open.Remove(entry.Number);
        if (_openByCallId.GetValueOrDefault(entry.CallId) == entry)
            _openByCallId.Remove(entry.CallId);
        step.CancelTimer(TimerKind.CallDeadline, entry.Number);
        step.CancelTimer(TimerKind.CallRetry, entry.Number);
        step.CancelTimer(TimerKind.HeldCall, entry.Number);
        step.CancelTimer(TimerKind.Evidence, entry.Number);
        step.Add(new Effect.ReleaseCall(entry.Number));
    }

    private Batch BatchOf(CallEntry entry)
    {
        string key = KeyOf(entry);
        if (!_batches.TryGetValue(key, out Batch? batch))
            _batches[key] = batch = new Batch();
        return batch;
    }

    // A call that names no response is a batch of its own.
    private static string KeyOf(CallEntry entry) => entry.ResponseId ?? string.Create(CultureInfo.InvariantCulture, $"#{entry.Number}");

    private void Close(Step step, string key, Batch batch, bool isAlone = false)
    {
        if (batch.Open > 0 || !(isAlone || _ended.ContainsKey(key)))
            return;
        _batches.Remove(key);
        if (_roundsTurn != turns.Count)
            (_rounds, _roundsTurn) = (0, turns.Count);
        bool idle = floor.IsFree(step.Now) && !responses.HasSomethingToSay;
        if (batch.Speak || (batch.SpeakWhenIdle && idle))
            responses.Answer(batch.Items, allowTools: ++_rounds < mostRoundsPerTurn, urgent: batch.Urgent);
    }

    private sealed class Batch
    {
        public int Open { get; set; }

        public List<string> Items { get; } = [];

        public bool Speak { get; set; }

        public bool SpeakWhenIdle { get; set; }

        public bool Urgent { get; set; }
    }
}
