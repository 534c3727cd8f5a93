using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools;

/// <summary>
/// The conversation as a deterministic state machine: one signal in, effects out. It awaits nothing, reads no clock and takes no lock;
/// one thread at a time calls <see cref="Handle"/>. Each piece of state has one owner among its parts; this class only tells them what happened.
/// </summary>
internal sealed partial class ConversationEngine
{
    private readonly Step _step = new();
    private readonly EngineParts _parts;
    private readonly ServerEvents _events;
    private readonly SessionLine _line;
    private readonly LineChange _change;
    private readonly Rotation _rotation;
    private readonly Resumption _resumption;
    private bool _isDeclared;
    private bool _ended;

    public ConversationEngine(EngineSettings settings)
    {
        VoiceToolsOptions options = settings.Options;
        _parts = new EngineParts(settings);
        _events = new ServerEvents(_parts)
        {
            DetectsTurns = options.TurnDetection.Kind != TurnDetectionKind.None,
            Transcribes = options.TranscriptionModel is not null,
            Prefix = options.TurnDetection.Prefix,
            EndOfTurnPause = options.TurnDetection.Kind == TurnDetectionKind.Server ? options.TurnDetection.Silence : TimeSpan.Zero,
            Expired = step => Lost(step, new RealtimeLoss(null) { Code = "session_expired", IsExpected = true }),
            Expires = Expires,
        };
        _line = new SessionLine(options.Reconnect, options.ConnectTimeout, settings.Random);
        _change = new LineChange(_parts, _events, options.Reconnect, settings.Phrases.Reconnected);
        _rotation = new Rotation(options.Reconnect);
        _resumption = new Resumption(_parts, settings.Tools, settings.Journaled, settings.Phrases.Reconnected);
        _parts.Handshake.Done = Declared;
        _parts.Handshake.Unanswered = step => Lost(step, new RealtimeLoss(null) { Code = "session_update_unanswered" });
    }

    /// <summary>Takes one signal. The effects are valid until the next call.</summary>
    /// <param name="signal">What happened.</param>
    /// <param name="now">Monotonic time since the session began.</param>
    /// <param name="wallTime">The time in the caller's zone.</param>
    public IReadOnlyList<Effect> Handle(Signal signal, TimeSpan now, DateTimeOffset wallTime)
    {
        _step.Begin(now, wallTime);
        if (_ended)
            return _step.Effects;
        Dispatch(_step, signal);
        if (!_step.Ends)
            Follow(_step);
        _ended = _step.Ends;
        if (_ended)
            _parts.Ending.LeftOpen.Leave(_step);
        return _step.Effects;
    }

    private void Follow(Step step)
    {
        if (step.IsOpen)
            Rotate(step);
        if (step.IsOpen)
        {
            _parts.Fillers.Reconsider(step);
            _parts.Responses.Pump(step);
        }

        _parts.DeadAir.Reconsider(_parts.Responses.HasSomethingToSay || _parts.Ledger.OwesWords, step.Now);
        bool owes = _parts.Responses.HasSomethingToSay || _parts.Ledger.HasOpen;
        _parts.Farewell.Reconsider(step, owes || _parts.Ending.IsAwaited);
        if (!owes && !step.Ends && step.IsOpen)
            _parts.Preambles.Idle(step);
    }

    private void Dispatch(Step step, Signal signal)
    {
        switch (signal)
        {
            case Signal.Received received when received.Connection == _line.Number && IsHeard(step, received.Event):
                _events.Handle(step, received.Event);
                break;
            case Signal.AttemptEnded ended:
                _parts.Dispatcher.AttemptEnded(step, ended.Call, ended.Attempt, ended.Result);
                break;
            case Signal.PreviewEnded ended when _parts.Ledger.Find(ended.Call) is { } call:
                _parts.Dispatcher.PreviewEnded(step, call, ended.Result);
                break;
            case Signal.Progressed progressed when _parts.Ledger.Find(progressed.Call) is { IsRunning: true } call:
                _parts.Words.Progressed(progressed.Text);
                step.Notify(new VoiceSessionEvent.ToolProgress(call.CallId, call.Name, progressed.Text) { Time = step.WallTime });
                break;
            case Signal.TimerElapsed elapsed:
                Elapsed(step, elapsed.Timer);
                break;
            case Signal.UserTyped typed:
                UserTyped(step, typed.Text);
                break;
            case Signal.ContextAdded context:
                _parts.Data.Add(step, context.Text);
                break;
            case Signal.SayRequested say:
                _parts.Responses.Say(UtteranceKind.Say, say.Text.Replace('"', '\''));
                break;
            case Signal.AudioBegan:
                _events.AudioBegan(step.Now);
                break;
            case Signal.AudioCommitted:
                CommitAudio(step);
                break;
            case Signal.InterruptRequested:
                _parts.Agent.Stop(step);
                break;
            case Signal.ClipChosen chosen:
                _parts.Clips?.Chosen(step, chosen.Number, chosen.Clip);
                break;
            case Signal.PlaybackReported report:
                _parts.Questions.PlaybackShifted(step, _parts.Floor.Report(report.ItemId, report.Played, step.Now));
                break;
            case Signal.ConnectionOpened opened:
                if (_line.Opened(step, opened.Connection, opened.Capabilities))
                    Begin(step);
                break;
            case Signal.ConnectionFailed failed:
                _line.Failed(step, failed.Connection, new RealtimeLoss(null) { Code = failed.Code, IsFinal = failed.IsFinal });
                break;
            case Signal.ConnectionClosed closed when closed.Connection == _line.Number:
                Closed(step, closed.Status);
                break;
            case Signal.KeyPressed pressed:
                _parts.Verification.Keypad.Pressed(step, pressed.Key);
                break;
            case Signal.Verified verified:
                _parts.Dispatcher.Verified(step, verified.Number, verified.Outcome);
                break;
            case Signal.CallerChanged:
                _parts.Verification.CallerChanged(step);
                _parts.Dispatcher.CallerChanged(step);
                break;
            case Signal.ConfirmationAnswered answered:
                _parts.OtherAnswers.Answered(step, answered.Id, answered.Yes, EvidenceKind.Application);
                break;
            case Signal.ApprovalEnded ended:
                _parts.OtherAnswers.ApprovalEnded(step, ended.Number, ended.Decision);
                break;
            case Signal.FarewellRequested farewell:
                _parts.Farewell.Request(step, farewell.Code, farewell.IsFinal);
                break;
            case Signal.HangUpRequested:
                step.Add(new Effect.End(new(VoiceSessionEndReason.HungUp)));
                break;
        }
    }

    private void Elapsed(Step step, TimerKey timer)
    {
        switch (timer.Kind)
        {
            case TimerKind.Rotation:
                break;
            case TimerKind.Reconnect:
                _line.Elapsed(step);
                break;
            case TimerKind.Handshake:
                _parts.Handshake.Elapsed(step);
                break;
            case TimerKind.CallDeadline when _parts.Ledger.Find(timer.Owner) is { } call:
                _parts.Dispatcher.DeadlineElapsed(step, call);
                break;
            case TimerKind.CallRetry when _parts.Ledger.Find(timer.Owner) is { } call:
                CallRunner.RetryElapsed(step, call);
                break;
            case TimerKind.HeldCall when _parts.Ledger.Find(timer.Owner) is { } call:
                _parts.Dispatcher.HoldElapsed(step, call);
                break;
            case TimerKind.Evidence when _parts.Ledger.Find(timer.Owner) is { } call:
                _parts.Dispatcher.EvidenceElapsed(step, call);
                break;
            case TimerKind.ConfirmationExpiry:
                _parts.Questions.ExpiryElapsed(step, timer.Owner);
                break;
            case TimerKind.Verification:
                _parts.Dispatcher.Verified(step, timer.Owner, new VerificationOutcome.Failed());
                break;
            case TimerKind.ConfirmationKey:
                _parts.OtherAnswers.KeyElapsed(step);
                break;
            case TimerKind.Keypad:
                _parts.Verification.KeypadElapsed(step);
                break;
            case TimerKind.Speech:
                _events.SpeechWatchdog(step);
                break;
            case TimerKind.SilentResponse:
                while (_parts.Responses.TakeSilent(step) is { } silent)
                    _events.ResponseLost(step, silent);
                break;
            default:
                _parts.Responses.Elapsed(step, timer.Kind);
                break;
        }
    }

    private void CommitAudio(Step step)
    {
        if (!step.IsOpen)
        {
            _events.ForgetAudio();
            _change.Missed();
            return;
        }

        _events.CommitRequested();
        step.Send(new RealtimeCommand.CommitAudio(_parts.Ids.Next("com")));
    }

    private void UserTyped(Step step, string text)
    {
        if (_parts.Verification.Check.TakesTyped(step, text))
            return;
        string itemId = _parts.Ids.Next("usr");
        if (!_parts.Floor.UserSpeaking)
            _parts.Floor.UserEnded(step.Now);
        UserTurn turn = _parts.Turns.Begin(itemId, step.Now, typed: true);
        turn.Transcript = text;
        _parts.Interruptions.Spoken(step, turn);
        string told = _parts.Verification.Traces.OfCaller(step, turn, text);
        step.Add(new Effect.Record(new TimelineMark.UserSaid(step.Now, told, Typed: true)));
        _parts.History.Caller(itemId, told, step.Now);
        _parts.Unacknowledged.Send(step, itemId, new RealtimeCommand.AddUserText(_parts.Ids.Next("add"), itemId, text));
        step.Notify(new VoiceSessionEvent.UserSaid(told, Typed: true) { Time = step.WallTime });
        _parts.Gate.CallerSpoke(step);
        _parts.Dispatcher.Reconsider(step);
        _parts.Responses.Answer([itemId]);
    }
}
