using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools;

/// <summary>Tells each part of the engine what the provider reported.</summary>
internal sealed class ServerEvents(EngineParts parts)
{
    private static readonly TimeSpan LongestSpeech = TimeSpan.FromSeconds(60);

    // A telephone network, a loudspeaker and a room give back what was said so much later.
    private static readonly TimeSpan EchoDelay = TimeSpan.FromMilliseconds(300);

    /// <summary>The provider has ended the session because it lasted too long.</summary>
    public required Action<Step> Expired { get; init; }

    /// <summary>The provider tells when it will end the session.</summary>
    public required Action<Step, DateTimeOffset> Expires { get; init; }

    /// <summary>The provider listens for when the caller speaks.</summary>
    public bool DetectsTurns { get; init; } = true;

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
                parts.Responses.Open.Touch(delta.ResponseId, step.Now);
                parts.Agent.Audio(step, delta);
                break;
            case RealtimeEvent.ArgumentsDelta delta:
                Call(step, delta.ResponseId, delta);
                break;
            case RealtimeEvent.ArgumentsDone done:
                Call(step, done.ResponseId, done);
                break;
            case RealtimeEvent.OutputItemAdded added:
                if (added.Item.Kind == RealtimeItemKind.FunctionCall)
                    parts.Responses.CallsTool(step, added.ResponseId);
                Call(step, added.ResponseId, added);
                break;
            case RealtimeEvent.OutputItemDone done:
                if (done.Item is { Kind: RealtimeItemKind.Message, Phase: "commentary" } && parts.Agent.UtteranceOf(done.ResponseId) is not { IsFiller: true })
                    parts.Fillers.ModelSpoke(step.Now);
                if (done.Item.Kind == RealtimeItemKind.FunctionCall)
                    parts.Responses.CallsTool(step, done.ResponseId);
                Call(step, done.ResponseId, done);
                break;
            case RealtimeEvent.ItemAdded added:
                if (added.Item.Id is { } itemId)
                {
                    parts.Responses.Acknowledge(itemId);
                    parts.Journal.Acknowledged(step, itemId);
                    parts.Unacknowledged.Acknowledged(itemId);
                    parts.Responses.FillerItems.Added(itemId);
                }

                parts.Intake.Observe(step, added, parts.Responses.Open.Current?.Id);
                break;
            case RealtimeEvent.ItemDone done:
                parts.Intake.Observe(step, done, parts.Responses.Open.Current?.Id);
                break;
            case RealtimeEvent.AudioDone:
                parts.Agent.Ended(step);
                break;
            case RealtimeEvent.AgentTextDelta delta:
                parts.Responses.Open.Touch(delta.ResponseId, step.Now);
                parts.Agent.Says(delta);
                break;
            case RealtimeEvent.AgentTextDone text:
                parts.Agent.Text(step, text);
                break;
            case RealtimeEvent.ResponseCreated created:
                parts.Agent.ResponseCreated(parts.Responses.Created(step, created.ResponseId, created.Tag));
                break;
            case RealtimeEvent.ResponseDone done:
                ResponseDone(step, done);
                break;
            case RealtimeEvent.PlaybackChanged playback:
                parts.Agent.Playback(step, playback);
                parts.Dispatcher.Reconsider(step);
                break;
            case RealtimeEvent.SessionCreated created:
                if (created.ExpiresAt is { } ends)
                    Expires(step, ends);
                parts.Handshake.Created(step);
                break;
            case RealtimeEvent.SessionUpdated updated:
                if (updated.ExpiresAt is { } until)
                    Expires(step, until);
                parts.Handshake.Updated(step, updated);
                break;
            case RealtimeEvent.RateLimitChanged { Remaining: <= 0 } limit:
                parts.Responses.RateLimited(step.Now, limit.ResetsIn);
                break;
            case RealtimeEvent.ErrorReceived error:
                Error(step, error);
                break;
            case RealtimeEvent.KeyPressed pressed:
                parts.Verification.Keypad.Pressed(step, pressed.Key);
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

    /// <summary>The caller's turn went nowhere.</summary>
    public void ForgetAudio() => _audioBegan = null;

    /// <summary>Without detection of turns this is when the caller's turn begins, at the earliest.</summary>
    public void AudioBegan(TimeSpan now) => _audioBegan ??= now;

    /// <summary>Nobody listens for turns, and the caller has begun one.</summary>
    public bool TakesAudio => !DetectsTurns && _audioBegan is not null;

    /// <summary>The connection is gone: what was half told on it will not be told to its end.</summary>
    public void Lost(Step step)
    {
        (_lastCommit, _audioBegan, _committedAudioBegan, _commitRequested, _audioStart) = (step.Now, null, null, false, null);
        step.CancelTimer(TimerKind.Speech);
        if (parts.Floor.UserSpeaking)
            step.Add(new Effect.Record(new TimelineMark.UserEnded(step.Now)));
    }

    /// <summary>The end of the caller's speech never came.</summary>
    public void SpeechWatchdog(Step step)
    {
        if (!parts.Floor.UserSpeaking)
            return;
        Ended(step, itemId: null, pause: TimeSpan.Zero);
        parts.Dispatcher.Reconsider(step);
    }

    public void ResponseLost(Step step, OpenResponse lost) =>
        Ended(step, lost, new RealtimeEvent.ResponseDone(lost.Id, null, ResponseStatus.Unknown, null, null, []));

    private void User(Step step, RealtimeEvent received)
    {
        switch (received)
        {
            case RealtimeEvent.SpeechStarted started:
                Began(step, parts.Turns.Begin(started.ItemId, step.Now), started.AudioStartMs);
                Began(step);
                step.Notify(new VoiceSessionEvent.UserSpeechStarted { Time = step.WallTime });
                parts.Agent.UserBegan(step);
                break;
            case RealtimeEvent.SpeechStopped stopped:
                Ended(step, stopped.ItemId, EndOfTurnPause, stopped.AudioEndMs);
                parts.Responses.ExpectServerTurn(step);
                step.Notify(new VoiceSessionEvent.UserSpeechStopped { Time = step.WallTime });
                parts.Dispatcher.Reconsider(step);
                break;
            case RealtimeEvent.InputCommitted committed:
                parts.Turns.Commit(committed.ItemId, _committedAudioBegan ?? _lastCommit, step.Now);
                (_lastCommit, _committedAudioBegan) = (step.Now, null);
                // A turn that the application ends while the caller is heard to speak gets no end of speech.
                // Nor does one where nobody listens for it.
                if (parts.Floor.UserSpeaking || _commitRequested)
                    Ended(step, committed.ItemId, pause: TimeSpan.Zero);
                if (parts.Responses.ServerAnswersTurns && !_commitRequested)
                    parts.Responses.ExpectServerTurn(step);
                else
                    parts.Responses.AnswerTurn(step);
                _commitRequested = false;
                parts.Dispatcher.Reconsider(step);
                break;
            case RealtimeEvent.InputTranscribed transcribed:
                if (parts.Turns.Transcribe(transcribed.ItemId, transcribed.Transcript) is { } spoken)
                {
                    spoken.Confidence = transcribed.Confidence;
                    spoken.IsEcho = spoken.OverAgent && parts.Agent.Said.HoldsEachWord(transcribed.Transcript, step.Now);
                    string told = parts.Verification.Traces.OfCaller(step, spoken, transcribed.Transcript);
                    step.Notify(new VoiceSessionEvent.UserSaid(told, Typed: false) { Time = step.WallTime });
                    step.Add(new Effect.Record(new TimelineMark.UserSaid(step.Now, told, Typed: false)));
                    parts.History.Caller(transcribed.ItemId, told, spoken.StartedUntil);
                    parts.Interruptions.Spoken(step, spoken);
                }

                parts.Gate.CallerSpoke(step);
                parts.Dispatcher.Reconsider(step);
                break;
            case RealtimeEvent.InputTranscriptionFailed failed:
                if (parts.Turns.Transcribe(failed.ItemId, null) is { } unheard)
                    parts.Interruptions.Unheard(step, unheard);
                parts.Dispatcher.Reconsider(step);
                break;
        }
    }

    private void Began(Step step)
    {
        parts.Floor.UserBegan(step.Now);
        step.SetTimer(TimerKind.Speech, 0, LongestSpeech);
        step.Add(new Effect.Record(new TimelineMark.UserBegan(step.Now)));
    }

    private void Began(Step step, UserTurn turn, int? audioStart)
    {
        turn.BeganOverAgent = parts.Floor.AgentAudible(step.Now);
        turn.OverAgent = parts.Floor.PlaybackEnd(step.Now) + EchoDelay > step.Now;
        turn.WasSeen = true;
        _audioStart = audioStart;
    }

    private void Ended(Step step, string? itemId, TimeSpan pause, int? audioEnd = null)
    {
        parts.Floor.UserEnded(step.Now, pause);
        if (parts.Turns.End(itemId, parts.Floor.UserStoppedAt) is { } turn)
        {
            if (audioEnd > _audioStart)
                turn.SpokeFor = TimeSpan.FromMilliseconds(audioEnd.Value - _audioStart.Value) - pause - (_audioStart > 0 ? Prefix : TimeSpan.Zero);
            if (!Transcribes)
                parts.Interruptions.Unheard(step, turn);
        }

        _audioStart = null;
        step.CancelTimer(TimerKind.Speech);
        step.Add(new Effect.Record(new TimelineMark.UserEnded(parts.Floor.UserStoppedAt)));
    }

    private void Call(Step step, string? responseId, RealtimeEvent received)
    {
        parts.Responses.Open.Touch(responseId, step.Now);
        if (received is RealtimeEvent.OutputItemDone { Item.Kind: RealtimeItemKind.FunctionCall })
            parts.Responses.Open.CallDone(step, responseId);
        // A filler can call nothing: it is no part of the conversation.
        if (parts.Agent.UtteranceOf(responseId) is not { IsFiller: true })
            parts.Intake.Observe(step, received, responseId ?? parts.Responses.Open.Current?.Id);
        else if (received is RealtimeEvent.OutputItemAdded { Item.Id: { } itemId })
            parts.Responses.FillerItems.Written(itemId);
    }

    private void ResponseDone(Step step, RealtimeEvent.ResponseDone done)
    {
        parts.Agent.Ended(step);
        Utterance? utterance = parts.Agent.UtteranceOf(done.ResponseId);
        OpenResponse ended = parts.Responses.Done(step, done);
        parts.Responses.FillerItems.Ended(step);
        if ((utterance ?? ended.Utterance) is { IsFiller: true })
            return;
        Ended(step, ended, done);
        parts.Verification.Traces.ResponseEnded(step, done.ResponseId);
    }

    private void Ended(Step step, OpenResponse ended, RealtimeEvent.ResponseDone done)
    {
        if (ended.Utterance is { Kind: UtteranceKind.Question } question)
        {
            bool? played = parts.Floor.ServerManaged ? parts.Floor.WasPlayed(ended.Id) : ended.WasHeard;
            TimeSpan? playedUntil = played is null ? null : !parts.Floor.ServerManaged && parts.Floor.AgentAudible(step.Now) ? parts.Floor.PlaybackEnd(step.Now) : step.Now;
            // Said to its end, and not cut off meanwhile: else nobody heard what they would say yes to.
            bool heard = done.Status == ResponseStatus.Completed && played != false && !parts.Agent.IsMuted(ended.Id);
            parts.Questions.Ended(step, question.Owner, heard, playedUntil);
        }

        parts.Intake.ResponseEnded(step, done.ResponseId, done.Status, done.Output);
    }

    private void Error(Step step, RealtimeEvent.ErrorReceived error)
    {
        if (FatalErrors.Contains(error.Code))
        {
            step.Add(new Effect.End(new(VoiceSessionEndReason.Refused, error.Code)));
            return;
        }

        if (error.Code == "session_expired")
        {
            Expired(step);
            return;
        }

        if (error.Code == "input_audio_buffer_commit_empty")
            _commitRequested = false;
        if (!parts.Agent.IsCut(error.EventId) && !parts.Handshake.Refused(step, error) && !parts.Responses.Refused(step, error))
            step.Notify(new VoiceSessionEvent.ProviderError(error.Code, error.Param) { Time = step.WallTime });
    }
}
