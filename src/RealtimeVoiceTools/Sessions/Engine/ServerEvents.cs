using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools;

/// <summary>Tells each part of the engine what the provider reported.</summary>
internal sealed class ServerEvents(
    SessionHandshake handshake, FloorTracker floor, UserTurns turns, ResponseSequencer responses, ConfirmationGate gate, OpenQuestions questions,
    CallDispatcher dispatcher, CallIntake intake, AgentSpeech agent, Interruptions interruptions, FillerScheduler fillers)
{
    private static readonly TimeSpan LongestSpeech = TimeSpan.FromSeconds(60);

    // A telephone network, a loudspeaker and a room give back what was said so much later.
    private static readonly TimeSpan EchoDelay = TimeSpan.FromMilliseconds(300);

    private static readonly HashSet<string> FatalCodes = new(StringComparer.Ordinal)
    {
        "invalid_api_key", "insufficient_quota", "account_deactivated", "billing_hard_limit_reached", "model_not_found",
        "beta_api_shape_disabled", "session_expired",
    };

    public required Keypad Keypad { get; init; }

    public required PinTraces PinTraces { get; init; }

    /// <summary>The pause that ends a turn: so long ago the caller stopped when it is told.</summary>
    public TimeSpan EndOfTurnPause { get; init; }

    /// <summary>So much of what was before the caller began is sent along with it.</summary>
    public TimeSpan Prefix { get; init; }

    /// <summary>What the caller says is written down, now or a little later.</summary>
    public bool Transcribes { get; init; } = true;

    private TimeSpan _lastCommit = TimeSpan.MinValue;
    private TimeSpan? _audioBegan;
    private TimeSpan? _committedAudioBegan;
    private bool _commitRequested;
    private int? _audioStart;

    public void Handle(Step step, RealtimeEvent received)
    {
        switch (received)
        {
            case RealtimeEvent.AudioDelta delta:
                responses.Open.Touch(delta.ResponseId, step.Now);
                agent.Audio(step, delta);
                break;
            case RealtimeEvent.ArgumentsDelta delta:
                Call(step, delta.ResponseId, delta);
                break;
            case RealtimeEvent.ArgumentsDone done:
                Call(step, done.ResponseId, done);
                break;
            case RealtimeEvent.OutputItemAdded added:
                if (added.Item.Kind == RealtimeItemKind.FunctionCall)
                    responses.CallsTool(step, added.ResponseId);
                Call(step, added.ResponseId, added);
                break;
            case RealtimeEvent.OutputItemDone done:
                if (done.Item is { Kind: RealtimeItemKind.Message, Phase: "commentary" } && agent.UtteranceOf(done.ResponseId) is not { IsFiller: true })
                    fillers.ModelSpoke(step.Now);
                if (done.Item.Kind == RealtimeItemKind.FunctionCall)
                    responses.CallsTool(step, done.ResponseId);
                Call(step, done.ResponseId, done);
                break;
            case RealtimeEvent.ItemAdded added:
                if (added.Item.Id is { } itemId)
                {
                    responses.Acknowledge(itemId);
                    responses.FillerItems.Added(itemId);
                }

                intake.Observe(step, added, responses.Open.Current?.Id);
                break;
            case RealtimeEvent.ItemDone done:
                intake.Observe(step, done, responses.Open.Current?.Id);
                break;
            case RealtimeEvent.AudioDone:
                agent.Ended(step);
                break;
            case RealtimeEvent.AgentTextDelta delta:
                responses.Open.Touch(delta.ResponseId, step.Now);
                break;
            case RealtimeEvent.AgentTextDone text:
                agent.Text(step, text);
                break;
            case RealtimeEvent.ResponseCreated created:
                agent.ResponseCreated(responses.Created(step, created.ResponseId, created.Tag));
                break;
            case RealtimeEvent.ResponseDone done:
                ResponseDone(step, done);
                break;
            case RealtimeEvent.PlaybackChanged playback:
                agent.Playback(step, playback);
                dispatcher.Reconsider(step);
                break;
            case RealtimeEvent.SessionCreated:
                handshake.Created(step);
                break;
            case RealtimeEvent.SessionUpdated updated:
                handshake.Updated(step, updated);
                break;
            case RealtimeEvent.RateLimitChanged { Remaining: <= 0 } limit:
                responses.RateLimited(step.Now, limit.ResetsIn);
                break;
            case RealtimeEvent.ErrorReceived error:
                Error(step, error);
                break;
            case RealtimeEvent.KeyPressed pressed:
                Keypad.Pressed(step, pressed.Key);
                break;
            case RealtimeEvent.Unreadable unreadable:
                step.Notify(new VoiceSessionEvent.Ignored(unreadable.Type ?? "unreadable message") { Time = step.WallTime });
                break;
            default:
                User(step, received);
                break;
        }
    }

    /// <summary>The application ends the caller's turn: no provider answers that by itself.</summary>
    public void CommitRequested() => (_commitRequested, _committedAudioBegan, _audioBegan) = (true, _audioBegan, null);

    /// <summary>Without detection of turns this is when the caller's turn begins, at the earliest.</summary>
    public void AudioBegan(TimeSpan now) => _audioBegan ??= now;

    /// <summary>The end of the caller's speech never came.</summary>
    public void SpeechWatchdog(Step step)
    {
        if (!floor.UserSpeaking)
            return;
        Ended(step, itemId: null, pause: TimeSpan.Zero);
        dispatcher.Reconsider(step);
    }

    public void ResponseLost(Step step, OpenResponse lost) =>
        Ended(step, lost, new RealtimeEvent.ResponseDone(lost.Id, null, ResponseStatus.Unknown, null, null, []));

    private void User(Step step, RealtimeEvent received)
    {
        switch (received)
        {
            case RealtimeEvent.SpeechStarted started:
                Began(step, turns.Begin(started.ItemId, step.Now), started.AudioStartMs);
                Began(step);
                step.Notify(new VoiceSessionEvent.UserSpeechStarted { Time = step.WallTime });
                agent.UserBegan(step);
                break;
            case RealtimeEvent.SpeechStopped stopped:
                Ended(step, stopped.ItemId, EndOfTurnPause, stopped.AudioEndMs);
                responses.ExpectServerTurn(step);
                step.Notify(new VoiceSessionEvent.UserSpeechStopped { Time = step.WallTime });
                dispatcher.Reconsider(step);
                break;
            case RealtimeEvent.InputCommitted committed:
                turns.Commit(committed.ItemId, _committedAudioBegan ?? _lastCommit, step.Now);
                (_lastCommit, _committedAudioBegan) = (step.Now, null);
                // A turn that the application ends while the caller is heard to speak gets no end of speech.
                // Nor does one where nobody listens for it.
                if (floor.UserSpeaking || _commitRequested)
                    Ended(step, committed.ItemId, pause: TimeSpan.Zero);
                if (responses.ServerAnswersTurns && !_commitRequested)
                    responses.ExpectServerTurn(step);
                else
                    responses.AnswerTurn(step);
                _commitRequested = false;
                dispatcher.Reconsider(step);
                break;
            case RealtimeEvent.InputTranscribed transcribed:
                if (turns.Transcribe(transcribed.ItemId, transcribed.Transcript) is { } spoken)
                {
                    spoken.Confidence = transcribed.Confidence;
                    spoken.IsEcho = spoken.OverAgent && agent.Said.HoldsEachWord(transcribed.Transcript, step.Now);
                    string told = PinTraces.OfCaller(step, spoken, transcribed.Transcript);
                    step.Notify(new VoiceSessionEvent.UserSaid(told, Typed: false) { Time = step.WallTime });
                    step.Add(new Effect.Record(new TimelineMark.UserSaid(step.Now, told, Typed: false)));
                    interruptions.Spoken(step, spoken);
                }

                gate.CallerSpoke(step);
                dispatcher.Reconsider(step);
                break;
            case RealtimeEvent.InputTranscriptionFailed failed:
                if (turns.Transcribe(failed.ItemId, null) is { } unheard)
                    interruptions.Unheard(step, unheard);
                dispatcher.Reconsider(step);
                break;
        }
    }

    private void Began(Step step)
    {
        floor.UserBegan(step.Now);
        step.SetTimer(TimerKind.Speech, 0, LongestSpeech);
        step.Add(new Effect.Record(new TimelineMark.UserBegan(step.Now)));
    }

    private void Began(Step step, UserTurn turn, int? audioStart)
    {
        turn.BeganOverAgent = floor.AgentAudible(step.Now);
        turn.OverAgent = floor.PlaybackEnd(step.Now) + EchoDelay > step.Now;
        turn.WasSeen = true;
        _audioStart = audioStart;
    }

    private void Ended(Step step, string? itemId, TimeSpan pause, int? audioEnd = null)
    {
        floor.UserEnded(step.Now, pause);
        if (turns.End(itemId, floor.UserStoppedAt) is { } turn)
        {
            if (audioEnd > _audioStart)
                turn.SpokeFor = TimeSpan.FromMilliseconds(audioEnd.Value - _audioStart.Value) - pause - (_audioStart > 0 ? Prefix : TimeSpan.Zero);
            if (!Transcribes)
                interruptions.Unheard(step, turn);
        }

        _audioStart = null;
        step.CancelTimer(TimerKind.Speech);
        step.Add(new Effect.Record(new TimelineMark.UserEnded(floor.UserStoppedAt)));
    }

    private void Call(Step step, string? responseId, RealtimeEvent received)
    {
        responses.Open.Touch(responseId, step.Now);
        // A filler can call nothing: it is no part of the conversation.
        if (agent.UtteranceOf(responseId) is not { IsFiller: true })
            intake.Observe(step, received, responseId ?? responses.Open.Current?.Id);
        else if (received is RealtimeEvent.OutputItemAdded { Item.Id: { } itemId })
            responses.FillerItems.Written(itemId);
    }

    private void ResponseDone(Step step, RealtimeEvent.ResponseDone done)
    {
        agent.Ended(step);
        Utterance? utterance = agent.UtteranceOf(done.ResponseId);
        OpenResponse ended = responses.Done(step, done);
        responses.FillerItems.Ended(step);
        if ((utterance ?? ended.Utterance) is { IsFiller: true })
            return;
        Ended(step, ended, done);
        PinTraces.ResponseEnded(step, done.ResponseId);
    }

    private void Ended(Step step, OpenResponse ended, RealtimeEvent.ResponseDone done)
    {
        if (ended.Utterance is { Kind: UtteranceKind.Question } question)
        {
            bool? played = floor.ServerManaged ? floor.WasPlayed(ended.Id) : ended.WasHeard;
            TimeSpan? playedUntil = played is null ? null : !floor.ServerManaged && floor.AgentAudible(step.Now) ? floor.PlaybackEnd(step.Now) : step.Now;
            // Said to its end, and not cut off meanwhile: else nobody heard what they would say yes to.
            bool heard = done.Status == ResponseStatus.Completed && played != false && !agent.IsMuted(ended.Id);
            questions.Ended(step, question.Owner, heard, playedUntil);
        }

        intake.ResponseEnded(step, done.ResponseId, done.Status, done.Output);
    }

    private void Error(Step step, RealtimeEvent.ErrorReceived error)
    {
        if (error.Code is not null && FatalCodes.Contains(error.Code))
        {
            step.Add(new Effect.End(new(VoiceSessionEndReason.Refused, error.Code)));
            return;
        }

        if (error.Code == "input_audio_buffer_commit_empty")
            _commitRequested = false;
        if (!agent.IsCut(error.EventId) && !handshake.Refused(step, error) && !responses.Refused(step, error))
            step.Notify(new VoiceSessionEvent.ProviderError(error.Code, error.Param) { Time = step.WallTime });
    }
}
