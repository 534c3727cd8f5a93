using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools;

/// <summary>Tells each part of the engine what the provider reported.</summary>
internal sealed class ServerEvents(
    SessionHandshake handshake, FloorTracker floor, UserTurns turns, ResponseSequencer responses, ConfirmationGate gate,
    CallDispatcher dispatcher, CallIntake intake, AgentSpeech agent)
{
    private static readonly TimeSpan LongestSpeech = TimeSpan.FromSeconds(60);

    private static readonly HashSet<string> FatalCodes = new(StringComparer.Ordinal)
    {
        "invalid_api_key", "insufficient_quota", "account_deactivated", "billing_hard_limit_reached", "model_not_found",
        "beta_api_shape_disabled", "session_expired",
    };

    private TimeSpan _lastCommit = TimeSpan.MinValue;
    private TimeSpan? _audioBegan;
    private TimeSpan? _committedAudioBegan;
    private bool _commitRequested;

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
                floor.ServerPlayback(playback.Change == PlaybackChange.Started, step.Now);
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
                step.Notify(new VoiceSessionEvent.KeyPressed(pressed.Key) { Time = step.WallTime });
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
        floor.UserEnded(step.Now);
        dispatcher.Reconsider(step);
    }

    public void ResponseLost(Step step, OpenResponse lost) =>
        Ended(step, lost, new RealtimeEvent.ResponseDone(lost.Id, null, ResponseStatus.Unknown, null, null, []));

    private void User(Step step, RealtimeEvent received)
    {
        switch (received)
        {
            case RealtimeEvent.SpeechStarted started:
                floor.UserBegan();
                turns.Begin(started.ItemId, step.Now);
                step.SetTimer(TimerKind.Speech, 0, LongestSpeech);
                step.Notify(new VoiceSessionEvent.UserSpeechStarted { Time = step.WallTime });
                agent.UserBegan(step);
                break;
            case RealtimeEvent.SpeechStopped:
                floor.UserEnded(step.Now);
                step.CancelTimer(TimerKind.Speech);
                responses.ExpectServerTurn(step);
                step.Notify(new VoiceSessionEvent.UserSpeechStopped { Time = step.WallTime });
                dispatcher.Reconsider(step);
                break;
            case RealtimeEvent.InputCommitted committed:
                turns.Commit(committed.ItemId, _committedAudioBegan ?? _lastCommit, step.Now);
                (_lastCommit, _committedAudioBegan) = (step.Now, null);
                // A turn that the application ends while the caller is heard to speak gets no end of speech.
                floor.UserEnded(step.Now);
                step.CancelTimer(TimerKind.Speech);
                if (responses.ServerAnswersTurns && !_commitRequested)
                    responses.ExpectServerTurn(step);
                else
                    responses.Answer([]);
                _commitRequested = false;
                dispatcher.Reconsider(step);
                break;
            case RealtimeEvent.InputTranscribed transcribed:
                if (turns.Transcribe(transcribed.ItemId, transcribed.Transcript) is not null)
                    step.Notify(new VoiceSessionEvent.UserSaid(transcribed.Transcript, Typed: false) { Time = step.WallTime });
                gate.CallerSpoke(step);
                dispatcher.Reconsider(step);
                break;
            case RealtimeEvent.InputTranscriptionFailed failed:
                turns.Transcribe(failed.ItemId, null);
                dispatcher.Reconsider(step);
                break;
        }
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
        Utterance? utterance = agent.UtteranceOf(done.ResponseId);
        OpenResponse ended = responses.Done(step, done);
        responses.FillerItems.Ended(step);
        if ((utterance ?? ended.Utterance) is { IsFiller: true })
            return;
        Ended(step, ended, done);
    }

    private void Ended(Step step, OpenResponse ended, RealtimeEvent.ResponseDone done)
    {
        if (ended.Utterance is { Kind: UtteranceKind.Question } question)
        {
            TimeSpan playedUntil = floor.AgentAudible(step.Now) ? floor.PlaybackEnd(step.Now) : step.Now;
            // Said to its end, and not cut off meanwhile: else nobody heard what they would say yes to.
            bool heard = done.Status == ResponseStatus.Completed && ended.WasHeard && !agent.IsMuted(ended.Id);
            gate.QuestionEnded(step, question.Owner, heard, playedUntil);
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
        if (!handshake.Refused(step, error) && !responses.Refused(step, error))
            step.Notify(new VoiceSessionEvent.ProviderError(error.Code, error.Param) { Time = step.WallTime });
    }
}
