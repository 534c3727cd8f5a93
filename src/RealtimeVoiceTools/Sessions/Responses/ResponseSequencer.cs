using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools;

/// <summary>
/// Law 3: at most one response is open or requested. Everything to be said goes through here; answers that wait merge into one.
/// A refused, lost or failed request is made again, bounded, and ends in speech or in a reported failure.
/// </summary>
internal sealed class ResponseSequencer(ResponseOptions options, FloorTracker floor, IdSource ids, string apology)
{
    private const int MostRefusals = 10;
    private const int FillerTokens = 200;
    private static readonly TimeSpan LongestFillerRequest = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestRateWait = TimeSpan.FromSeconds(5);

    private readonly UtteranceQueue _queue = new(ids);
    private readonly OpenResponses _open = new(options.SilentResponseTimeout);
    private Utterance? _requested;
    private string? _requestEventId;
    private readonly ServerTurn _serverTurn = new(options.ServerTurnTimeout);
    private bool _serverEchoes;
    private bool _blocked;
    private TimeSpan _notBefore;

    /// <summary>The server answers each turn of the caller by itself.</summary>
    public bool ServerAnswersTurns { get; init; }

    public OpenResponses Open => _open;

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

    public void ExpectServerTurn(Step step)
    {
        // A server that is not interrupted may leave out its answer to a turn that ends while it speaks.
        if (ServerAnswersTurns)
            _serverTurn.Expect(step, doubtful: _open.Current is { CancelSent: false });
    }

    public void Acknowledge(string itemId)
    {
        _queue.Acknowledge(itemId);
        _requested?.Unacknowledged.Remove(itemId);
    }

    public void RateLimited(TimeSpan now, TimeSpan resetsIn) =>
        _notBefore = Max(_notBefore, now + (resetsIn < LongestRateWait ? resetsIn : LongestRateWait));

    /// <summary>Gives the response that began, or null when it is known already or had ended before.</summary>
    public OpenResponse? Created(Step step, string? responseId, string? tag)
    {
        if (_open.Find(responseId) is not null || _open.HasEnded(responseId))
            return null;
        bool guessed = tag is null && !_serverEchoes && !_serverTurn.IsExpected;
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

    /// <summary>True when the error refused our request; it is then asked again at the right moment.</summary>
    public bool Refused(Step step, RealtimeEvent.ErrorReceived error)
    {
        bool active = error.Code == "conversation_already_has_active_response";
        if (_requested is null || (error.EventId is null ? !active : error.EventId != _requestEventId))
        {
            if (active && _requested is null)
                Disown();
            return active || error.Code == "response_cancel_not_active";
        }

        Utterance refused = _requested;
        _requested = null;
        step.CancelTimer(TimerKind.ResponseRequest);
        if (refused.IsFiller || refused.IsUnwanted)
            return true;
        if (!active)
        {
            Again(step, refused, error.Code);
            return true;
        }

        if (++refused.Refusals > MostRefusals)
        {
            GiveUp(step, refused, error.Code);
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
                    Again(step, lost, "request_lost");
                break;
        }
    }

    /// <summary>A response that has been without events for too long: its end was lost, and with it, maybe, its words.</summary>
    public OpenResponse? TakeSilent(Step step)
    {
        if (_open.TakeSilent(step) is not { } silent)
            return null;
        if (!silent.IsFiller && !silent.WasHeard && !silent.IsSuperseded)
            Again(step, silent.Utterance ?? _queue.NewAnswer(), "response_lost");
        return silent;
    }

    /// <summary>Sends the next request if nobody speaks, nothing is open or requested, and no answer of the server's own is due.</summary>
    public void Pump(Step step)
    {
        if (_open.All.Count > 0 || _requested is not null || _blocked || _queue.Count == 0)
            return;
        if ((floor.UserSpeaking || _serverTurn.IsExpected) && !_queue.IsUrgent)
            return;
        if (_notBefore > step.Now)
        {
            step.SetTimerAt(TimerKind.ResponseRetry, 0, _notBefore);
            return;
        }

        Utterance next = _queue.Dequeue();
        _requested = next;
        next.RequestedAt = step.Now;
        _requestEventId = ids.Next("ask");
        step.Send(new RealtimeCommand.CreateResponse(
            _requestEventId, next.Tag, next.Words, next.IsFiller, next.AllowTools, next.IsFiller ? FillerTokens : null));
        bool brief = next.IsFiller && options.RequestTimeout > LongestFillerRequest;
        step.SetTimer(TimerKind.ResponseRequest, 0, brief ? LongestFillerRequest : options.RequestTimeout);
    }

    private static TimeSpan Max(TimeSpan left, TimeSpan right) => left > right ? left : right;

    /// <summary>Takes what was requested under the tag, also when the request counts as lost and waits to be made again.</summary>
    private Utterance? Take(Step step, string? tag)
    {
        if (tag is null)
            return null;
        _serverEchoes = true;
        if (_requested?.Tag != tag)
            return _queue.Take(tag);
        Utterance requested = _requested;
        _requested = null;
        step.CancelTimer(TimerKind.ResponseRequest);
        return requested;
    }

    /// <summary>The response that seemed to be ours is the server's own: ours was refused, and is still to be said.</summary>
    private void Disown()
    {
        if (_open.Current is not { IsGuessed: true, Utterance: { } ours } guessed)
            return;
        guessed.Utterance = null;
        if (++ours.Refusals <= MostRefusals && !ours.IsUnwanted)
            _queue.Return(ours);
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
                Again(step, ended.Utterance ?? _queue.NewAnswer(), done.ErrorCode);
                break;
            case ResponseStatus.Incomplete:
                step.Notify(new VoiceSessionEvent.AnswerIncomplete(done.Reason) { Time = step.WallTime });
                if (!ended.WasHeard && done.Reason != "content_filter")
                    Again(step, ended.Utterance ?? _queue.NewAnswer(), done.Reason);
                break;
            case ResponseStatus.Cancelled when !ended.WasHeard:
                // Interrupted before a word was heard: it is still owed, unless the answer to what the caller says now covers it.
                Owe(step, ended.Utterance ?? _queue.NewAnswer());
                break;
        }
    }

    private void Again(Step step, Utterance utterance, string? code)
    {
        if (utterance.IsUnwanted)
            return;
        if (++utterance.Failures > options.MaxRetries)
        {
            GiveUp(step, utterance, code);
            return;
        }

        _notBefore = Max(_notBefore, step.Now + (options.RetryDelay * Math.Pow(2, utterance.Failures - 1)));
        _queue.Return(utterance);
    }

    private void Owe(Step step, Utterance utterance)
    {
        if (utterance.IsUnwanted)
            return;
        // Each interruption by the caller costs the caller a turn: they need no bound.
        if (floor.UserSpeaking || ++utterance.Failures <= options.MaxRetries)
            _queue.Return(utterance);
        else
            GiveUp(step, utterance, "cancelled");
    }

    private void GiveUp(Step step, Utterance utterance, string? code) =>
        step.Notify(new VoiceSessionEvent.SpeechFailed(code, utterance.Words ?? apology) { Time = step.WallTime });
}
