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

    private readonly List<Utterance> _queue = [];
    private OpenResponse? _open;
    private Utterance? _requested;
    private string? _requestEventId;
    private bool _serverTurnExpected;
    private bool _blocked;
    private TimeSpan _notBefore;

    /// <summary>The server answers each turn of the caller by itself.</summary>
    public bool ServerAnswersTurns { get; init; }

    /// <summary>The provider's limit is used up until then.</summary>
    public TimeSpan RateLimitedUntil { get; set; }

    public OpenResponse? Open => _open;

    /// <summary>Words are on their way, or will be as soon as the caller has finished: a filler would only stand in their way.</summary>
    public bool HasSomethingToSay => _open is not null || _requested is not null || _queue.Count > 0 || _serverTurnExpected;

    /// <summary>Asks for an answer of the model's own about the items, joined with any that already waits.</summary>
    public void Answer(IEnumerable<string> itemIds, bool allowTools = true)
    {
        Utterance? answer = _queue.Find(waiting => waiting.Kind == UtteranceKind.Answer);
        if (answer is null)
        {
            answer = new Utterance(UtteranceKind.Answer, ids.Next("say"), words: null);
            int question = _queue.FindIndex(waiting => waiting.Kind == UtteranceKind.Question);
            // A question comes last, so that the caller's next words answer it.
            _queue.Insert(question < 0 ? _queue.Count : question, answer);
        }

        answer.AllowTools &= allowTools;
        foreach (string itemId in itemIds)
        {
            answer.HasItems = true;
            answer.Unacknowledged.Add(itemId);
        }
    }

    public Utterance Say(UtteranceKind kind, string words, int owner = 0)
    {
        var utterance = new Utterance(kind, ids.Next("say"), words, owner) { AllowTools = false };
        _queue.Add(utterance);
        return utterance;
    }

    /// <summary>What waits is no longer to be said.</summary>
    public void Withdraw(UtteranceKind kind, int owner) => _queue.RemoveAll(waiting => waiting.Kind == kind && waiting.Owner == owner);

    /// <summary>Takes back a filler that nobody has heard yet: from the queue, or by cancelling its response.</summary>
    public void DropUnheardFiller(Step step)
    {
        _queue.RemoveAll(waiting => waiting.IsFiller);
        if (_requested is { IsFiller: true } requested)
            requested.SaidElsewhere = true;
        if (_open is { IsFiller: true, WasHeard: false })
            CancelOpen(step);
    }

    /// <summary>Stops the filler that is spoken: voice detection does not stop what is outside the conversation.</summary>
    public void StopFiller(Step step)
    {
        DropUnheardFiller(step);
        if (_open is { IsFiller: true })
            CancelOpen(step);
    }

    public void ExpectServerTurn(Step step)
    {
        if (!ServerAnswersTurns)
            return;
        _serverTurnExpected = true;
        step.SetTimer(TimerKind.ServerTurn, 0, options.ServerTurnTimeout);
    }

    public void Acknowledge(string itemId)
    {
        foreach (Utterance waiting in _queue)
            waiting.Unacknowledged.Remove(itemId);
        _requested?.Unacknowledged.Remove(itemId);
    }

    /// <summary>Gives what the response says if it is ours; null when the server began it.</summary>
    public Utterance? Created(Step step, string? responseId, string? tag)
    {
        bool ours = _requested is not null && (tag is null ? !_serverTurnExpected : tag == _requested.Tag);
        Utterance? utterance = ours ? _requested : null;
        if (ours)
        {
            _requested = null;
            step.CancelTimer(TimerKind.ResponseRequest);
        }
        else if (tag is null)
        {
            ClearServerTurn(step);
            // The server's own response knows every item that it acknowledged before.
            _queue.RemoveAll(IsCovered);
            if (_requested is not null && IsCovered(_requested))
                _requested.SaidElsewhere = true;
        }

        _open = new OpenResponse(responseId, utterance, step.Now);
        step.SetTimer(TimerKind.SilentResponse, 0, options.SilentResponseTimeout);
        if (utterance is { SaidElsewhere: true, IsFiller: true } || (utterance is { IsFiller: true } && floor.UserSpeaking))
            CancelOpen(step);
        return utterance;
    }

    public void Touch(string? responseId, TimeSpan now)
    {
        if (_open is not null && (responseId is null || responseId == _open.Id))
            _open.LastActivity = now;
    }

    /// <summary>Gives the response that ended; a response that was never seen to begin is made up from its tag.</summary>
    public OpenResponse Done(Step step, RealtimeEvent.ResponseDone done)
    {
        _blocked = false;
        OpenResponse ended;
        if (_open is not null && (done.ResponseId is null || _open.Id is null || done.ResponseId == _open.Id))
        {
            ended = _open;
            _open = null;
            step.CancelTimer(TimerKind.SilentResponse);
        }
        else if (_requested is not null && done.Tag == _requested.Tag)
        {
            ended = new OpenResponse(done.ResponseId, _requested, step.Now);
            _requested = null;
            step.CancelTimer(TimerKind.ResponseRequest);
        }
        else
        {
            // A late end of another response says nothing about the one that is open now.
            return new OpenResponse(done.ResponseId, null, step.Now);
        }

        Conclude(step, ended, done);
        return ended;
    }

    /// <summary>True when the error refused our request; it is then asked again at the right moment.</summary>
    public bool Refused(Step step, RealtimeEvent.ErrorReceived error)
    {
        bool active = error.Code == "conversation_already_has_active_response";
        if (_requested is null || (error.EventId is null ? !active : error.EventId != _requestEventId))
            return active || error.Code == "response_cancel_not_active";
        Utterance refused = _requested;
        _requested = null;
        step.CancelTimer(TimerKind.ResponseRequest);
        if (refused.IsFiller || refused.SaidElsewhere)
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

        _queue.Insert(0, refused);
        if (_open is null)
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
                _serverTurnExpected = false;
                break;
            case TimerKind.ResponseRetry:
                _blocked = false;
                break;
            case TimerKind.ResponseRequest when _requested is { } lost:
                _requested = null;
                if (!lost.IsFiller && !lost.SaidElsewhere)
                    Again(step, lost, "request_lost");
                break;
        }
    }

    /// <summary>The open response has been without events for too long; null when it has not.</summary>
    public OpenResponse? TakeSilent(Step step)
    {
        if (_open is null)
            return null;
        TimeSpan due = _open.LastActivity + options.SilentResponseTimeout;
        if (due > step.Now)
        {
            step.SetTimerAt(TimerKind.SilentResponse, 0, due);
            return null;
        }

        OpenResponse silent = _open;
        _open = null;
        return silent;
    }

    /// <summary>Sends the next request if nobody speaks, nothing is open or requested, and no answer of the server's own is due.</summary>
    public void Pump(Step step)
    {
        if (_open is not null || _requested is not null || _blocked || _queue.Count == 0 || floor.UserSpeaking || _serverTurnExpected)
            return;
        TimeSpan earliest = _notBefore > RateLimitedUntil ? _notBefore : RateLimitedUntil;
        if (earliest > step.Now)
        {
            step.SetTimerAt(TimerKind.ResponseRetry, 0, earliest);
            return;
        }

        Utterance next = _queue[0];
        _queue.RemoveAt(0);
        _requested = next;
        _requestEventId = ids.Next("ask");
        step.Send(new RealtimeCommand.CreateResponse(
            _requestEventId, next.Tag, next.Words, next.IsFiller, next.AllowTools, next.IsFiller ? FillerTokens : null));
        step.SetTimer(TimerKind.ResponseRequest, 0, options.RequestTimeout);
    }

    private static bool IsCovered(Utterance waiting) =>
        waiting.Kind == UtteranceKind.Answer && (!waiting.HasItems || waiting.Unacknowledged.Count == 0);

    private void ClearServerTurn(Step step)
    {
        _serverTurnExpected = false;
        step.CancelTimer(TimerKind.ServerTurn);
    }

    private void CancelOpen(Step step)
    {
        if (_open is null || _open.CancelSent)
            return;
        _open.CancelSent = true;
        step.Send(new RealtimeCommand.CancelResponse(ids.Next("stop"), _open.Id));
    }

    private void Conclude(Step step, OpenResponse ended, RealtimeEvent.ResponseDone done)
    {
        if (ended.IsFiller)
            return;
        switch (done.Status)
        {
            case ResponseStatus.Failed:
                Again(step, ended.Utterance ?? new Utterance(UtteranceKind.Answer, ids.Next("say"), words: null), done.ErrorCode);
                break;
            case ResponseStatus.Incomplete:
                step.Notify(new VoiceSessionEvent.AnswerIncomplete(done.Reason) { Time = step.WallTime });
                if (!ended.WasHeard && done.Reason != "content_filter")
                    Again(step, ended.Utterance ?? new Utterance(UtteranceKind.Answer, ids.Next("say"), words: null), done.Reason);
                break;
        }
    }

    private void Again(Step step, Utterance utterance, string? code)
    {
        if (++utterance.Failures > options.MaxRetries)
        {
            GiveUp(step, utterance, code);
            return;
        }

        _notBefore = step.Now + (options.RetryDelay * Math.Pow(2, utterance.Failures - 1));
        _queue.Insert(0, utterance);
    }

    private void GiveUp(Step step, Utterance utterance, string? code) =>
        step.Notify(new VoiceSessionEvent.SpeechFailed(code, utterance.Words ?? apology) { Time = step.WallTime });
}
