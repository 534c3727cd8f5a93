using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools;

/// <summary>
/// Law 3: at most one response is open or requested. Everything to be said goes through here; answers that wait merge into one.
/// A refused, lost or failed request is made again, bounded, and ends in speech or in a reported failure.
/// </summary>
internal sealed partial class ResponseSequencer(ResponseOptions options, FloorTracker floor, IdSource ids, string apology)
{
    private const int MostRefusals = 10;
    private const int FillerTokens = 200;
    private static readonly TimeSpan LongestFillerRequest = TimeSpan.FromSeconds(2);

    private readonly UtteranceQueue _queue = new(ids);
    private readonly OpenResponses _open = new(options.SilentResponseTimeout);
    private readonly Repetitions _repetitions = new(options, apology);
    private readonly ServerTurn _serverTurn = new(options.ServerTurnTimeout);
    private Utterance? _requested;
    private string? _requestEventId;
    private bool _serverEchoes;
    private bool _blocked;

    /// <summary>The server answers each turn of the caller by itself.</summary>
    public bool ServerAnswersTurns { get; init; }

    /// <summary>Exact words are asked for by an item: the response that says them carries no tag, and is the next that begins.</summary>
    public bool WordsAreUntagged { get; init; }

    /// <summary>What begins while the caller speaks waits until they have finished.</summary>
    public bool YieldsToCaller { get; init; } = true;

    public OpenResponses Open => _open;

    public FillerItems FillerItems { get; } = new(ids);

    /// <summary>Words are on their way, or will be as soon as the caller has finished: a filler would only stand in their way.</summary>
    public bool HasSomethingToSay => _open.All.Count > 0 || _requested is not null || _queue.Count > 0 || _serverTurn.IsExpected;

    /// <summary>Asks for an answer of the model's own about the items, joined with any that already waits.</summary>
    /// <param name="itemIds">Our items that the answer is about.</param>
    /// <param name="allowTools">The answer may call tools.</param>
    /// <param name="urgent">It does not wait until the caller has finished.</param>
    public void Answer(IEnumerable<string> itemIds, bool allowTools = true, bool urgent = false) => _queue.Answer(itemIds, allowTools, urgent);

    public void Say(UtteranceKind kind, string words, int owner = 0) => _queue.Say(kind, words, owner);

    /// <summary>It waits to be said, or is being said.</summary>
    public bool IsUnderWay(UtteranceKind kind, int owner) =>
        _queue.Contains(kind, owner) || _requested?.Is(kind, owner) == true || _open.All.Any(open => open.Utterance?.Is(kind, owner) == true);

    /// <summary>What nobody has heard yet is no longer to be said: out of the queue, or its response is cancelled.</summary>
    public void Withdraw(Step step, UtteranceKind kind, int owner)
    {
        _queue.Remove(kind, owner);
        if (_requested?.Is(kind, owner) == true)
            _requested.IsUnwanted = true;
        Cancel(step, open => open.Utterance?.Is(kind, owner) == true && !open.WasHeard);
    }

    /// <summary>Takes back fillers that nobody has heard yet.</summary>
    public void DropUnheardFiller(Step step) => Withdraw(step, UtteranceKind.Filler, owner: 0);

    /// <summary>Stops the filler that is spoken: voice detection does not stop what is outside the conversation.</summary>
    public void StopFiller(Step step)
    {
        DropUnheardFiller(step);
        Cancel(step, open => open.IsFiller);
    }

    /// <summary>Stops everything that is being said, where the provider does not do so by itself.</summary>
    public void StopAll(Step step) => Cancel(step, _ => true);

    /// <summary>The caller has stopped: the provider is about to answer, or to say that the turn is ours to answer.</summary>
    public void ExpectServerTurn(Step step) =>
        // A server that is not interrupted may leave out its answer to a turn that ends while it speaks.
        _serverTurn.Expect(step, doubtful: ServerAnswersTurns && _open.Current is { CancelSent: false });

    /// <summary>The turn is ours to answer.</summary>
    public void AnswerTurn(Step step)
    {
        _serverTurn.Begins(step);
        Answer([]);
    }

    public void Acknowledge(string itemId)
    {
        _queue.Acknowledge(itemId);
        _requested?.Unacknowledged.Remove(itemId);
    }

    public void RateLimited(TimeSpan now, TimeSpan resetsIn) => _repetitions.RateLimited(now, resetsIn);

    /// <summary>Gives the response that began, or null when it is known already or had ended before.</summary>
    public OpenResponse? Created(Step step, string? responseId, string? tag)
    {
        if (_open.Find(responseId) is not null || _open.HasEnded(responseId))
            return null;
        _serverEchoes |= tag is not null;
        bool guessed = tag is null && (AwaitsUntagged || (!_serverEchoes && !_serverTurn.IsExpected));
        Utterance? utterance = tag is not null ? Take(step, tag) : guessed ? Take(step, _requested?.Tag) : null;
        if (tag is null && utterance is null)
        {
            _serverTurn.Begins(step);
            // The server's own response knows every item that it acknowledged before.
            _queue.RemoveCovered();
            if (_requested is { IsCovered: true })
                _requested.IsUnwanted = true;
        }

        var response = new OpenResponse(responseId, utterance, step.Now) { IsGuessed = guessed && utterance is not null };
        _open.Add(step, response);
        // A tag that nobody waits for is a request that was given up, or made twice.
        bool unwanted = tag is not null && utterance is null;
        if (unwanted || utterance is { IsUnwanted: true } || (response.IsFiller && floor.UserSpeaking))
            Cancel(step, open => open == response);
        else if (YieldsToCaller && floor.UserSpeaking && utterance is { IsUrgent: false })
            Yield(step, response, utterance);
        return response;
    }

    /// <summary>Gives the response that ended; a response that was never seen to begin is made up from its tag.</summary>
    public OpenResponse Done(Step step, RealtimeEvent.ResponseDone done)
    {
        if (_open.HasEnded(done.ResponseId))
            return new OpenResponse(done.ResponseId, null, step.Now);
        _blocked = false;
        OpenResponse? known = _open.End(step, done.ResponseId);
        OpenResponse ended = known ?? new OpenResponse(done.ResponseId, Take(step, done.Tag), step.Now);
        // The end of a response nobody knows of says nothing about what is owed, unless it failed.
        if (known is not null || ended.Utterance is not null || done.Status == ResponseStatus.Failed)
            Conclude(step, ended, done);
        return ended;
    }

    /// <summary>A response that calls a tool does not say given words, whatever it was taken for.</summary>
    public void CallsTool(Step step, string? responseId)
    {
        if (_open.Calls(responseId) is not { IsGuessed: true, Utterance.Words: not null } guessed)
            return;
        _serverTurn.Begins(step);
        Disown(guessed);
    }

    /// <summary>True when the error refused our request; it is then asked again at the right moment.</summary>
    public bool Refused(Step step, RealtimeEvent.ErrorReceived error)
    {
        bool active = error.Code == "conversation_already_has_active_response";
        if (_requested is null || (error.EventId is null ? !active : error.EventId != _requestEventId))
        {
            if (active && _requested is null)
                Disown(_open.Current);
            return active || error.Code == "response_cancel_not_active";
        }

        Utterance refused = _requested;
        _requested = null;
        step.CancelTimer(TimerKind.ResponseRequest);
        if (refused.IsFiller || refused.IsUnwanted)
            return true;
        if (!active)
        {
            _repetitions.Again(step, _queue, refused, error.Code);
            return true;
        }

        if (++refused.Refusals > MostRefusals)
        {
            _repetitions.GiveUp(step, refused, error.Code);
            return true;
        }

        _queue.Return(refused);
        if (_open.All.Count == 0)
        {
            // The server speaks and we do not know of it: wait for an end, but not for ever.
            _blocked = true;
            step.SetTimer(TimerKind.ResponseRetry, 0, options.ServerTurnTimeout);
        }

        return true;
    }

    public void Elapsed(Step step, TimerKind timer)
    {
        switch (timer)
        {
            case TimerKind.ServerTurn:
                if (_serverTurn.Overdue())
                    Answer([]);
                break;
            case TimerKind.ResponseRetry:
                _blocked = false;
                break;
            case TimerKind.ResponseRequest when _requested is { } lost:
                _requested = null;
                if (!lost.IsFiller && !lost.IsUnwanted)
                    _repetitions.Again(step, _queue, lost, "request_lost");
                break;
        }
    }

    /// <summary>A response that has been without events for too long: its end was lost, and with it, maybe, its words.</summary>
    public OpenResponse? TakeSilent(Step step)
    {
        if (_open.TakeSilent(step) is not { } silent)
            return null;
        if (!silent.IsFiller && !silent.WasHeard && !silent.IsSuperseded)
            _repetitions.Again(step, _queue, silent.Utterance ?? _queue.NewAnswer(), "response_lost");
        return silent;
    }

    /// <summary>Sends the next request if nobody speaks, nothing is open or requested, and no answer of the server's own is due.</summary>
    public void Pump(Step step)
    {
        if (_open.All.Count > 0 || _requested is not null || _blocked || _queue.Count == 0)
            return;
        if ((floor.UserSpeaking || _serverTurn.IsExpected) && !_queue.IsUrgent)
            return;
        TimeSpan notBefore = _repetitions.NotBefore > floor.TakenUntil ? _repetitions.NotBefore : floor.TakenUntil;
        if (notBefore > step.Now)
        {
            step.SetTimerAt(TimerKind.ResponseRetry, 0, notBefore);
            return;
        }

        Utterance next = _queue.Dequeue();
        _requested = next;
        next.RequestedAt = step.Now;
        _requestEventId = ids.Next("ask");
        step.Send(new RealtimeCommand.CreateResponse(
            _requestEventId, next.Tag, next.Words, next.IsFiller, next.AllowTools, next.IsFiller ? FillerTokens : null));
        step.SetTimer(
            TimerKind.ResponseRequest, 0, next.IsFiller && options.RequestTimeout > LongestFillerRequest ? LongestFillerRequest : options.RequestTimeout);
    }

    // The item is handled where it arrives, before the end of any speech that follows: its response comes before the answer to that.
    private bool AwaitsUntagged => WordsAreUntagged && _requested is { Words: not null };

    /// <summary>Takes what was requested under the tag, also when the request counts as lost and waits to be made again.</summary>
    private Utterance? Take(Step step, string? tag)
    {
        if (tag is null || _requested?.Tag != tag)
            return tag is null ? null : _queue.Take(tag);
        Utterance requested = _requested;
        _requested = null;
        step.CancelTimer(TimerKind.ResponseRequest);
        return requested;
    }

    /// <summary>The response that seemed to be ours is the server's own: ours was refused or dropped, and is still to be said.</summary>
    private void Disown(OpenResponse? guessed)
    {
        if (guessed is not { IsGuessed: true, Utterance: { } ours })
            return;
        guessed.Utterance = null;
        if (!ours.IsFiller && !ours.IsUnwanted && ++ours.Refusals <= MostRefusals)
            _queue.Return(ours);
    }

    /// <summary>It was asked for a moment before the caller began, and nobody has heard a word of it.</summary>
    private void Yield(Step step, OpenResponse response, Utterance utterance)
    {
        Cancel(step, open => open == response);
        response.Utterance = null;
        _queue.Return(utterance);
    }

    private void Cancel(Step step, Predicate<OpenResponse> chosen)
    {
        foreach (OpenResponse open in _open.All)
        {
            if (open.CancelSent || !chosen(open))
                continue;
            open.CancelSent = true;
            step.Send(new RealtimeCommand.CancelResponse(ids.Next("stop"), open.Id));
        }
    }

    private void Conclude(Step step, OpenResponse ended, RealtimeEvent.ResponseDone done)
    {
        if (ended.IsFiller || ended.CancelSent)
            return;
        switch (done.Status)
        {
            case ResponseStatus.Failed:
                _repetitions.Again(step, _queue, ended.Utterance ?? _queue.NewAnswer(), done.ErrorCode);
                break;
            case ResponseStatus.Incomplete:
                step.Notify(new VoiceSessionEvent.AnswerIncomplete(done.Reason) { Time = step.WallTime });
                if (!ended.WasHeard && done.Reason != "content_filter")
                    _repetitions.Again(step, _queue, ended.Utterance ?? _queue.NewAnswer(), done.Reason);
                break;
            case ResponseStatus.Cancelled when !ended.WasHeard:
                // Interrupted before a word was heard: it is still owed, unless the answer to what the caller says now covers it.
                _repetitions.Owe(step, _queue, ended.Utterance ?? _queue.NewAnswer(), floor.UserSpeaking);
                break;
        }
    }
}
