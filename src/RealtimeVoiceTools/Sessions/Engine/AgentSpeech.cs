using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools;

/// <summary>What the agent says, as it becomes audible; and its end when the caller speaks over it.</summary>
internal sealed class AgentSpeech(FloorTracker floor, ResponseSequencer responses, EvidenceReader evidence, ConfirmationGate gate, IdSource ids)
{
    private const int MostRemembered = 64;

    private readonly Dictionary<string, OpenResponse> _responses = [];
    private readonly Queue<string> _order = new();
    private readonly RecentIds _muted = new(MostRemembered);
    private readonly RecentIds _heard = new(MostRemembered);

    public bool Truncates { get; init; } = true;

    /// <summary>The agent stops when the caller begins to speak.</summary>
    public bool Interrupts { get; init; } = true;

    public Utterance? UtteranceOf(string? responseId) => responseId is null ? null : _responses.GetValueOrDefault(responseId)?.Utterance;

    /// <summary>It was cut off: what came of it was not heard to its end.</summary>
    public bool IsMuted(string? responseId) => _muted.Contains(responseId);

    public void ResponseCreated(OpenResponse? response)
    {
        if (response?.Id is null || !_responses.TryAdd(response.Id, response))
            return;
        _order.Enqueue(response.Id);
        if (_order.Count > MostRemembered)
            _responses.Remove(_order.Dequeue());
    }

    public void Audio(Step step, RealtimeEvent.AudioDelta delta)
    {
        // Pieces of an interrupted response may still be on their way.
        if (delta.Audio.IsEmpty || IsSilenced(delta.ResponseId))
            return;
        Utterance? utterance = UtteranceOf(delta.ResponseId);
        bool filler = utterance is { IsFiller: true };
        // Behind audio that still plays there is no silence, however long that takes.
        TimeSpan silence = floor.IsFree(step.Now) ? step.Now - floor.SilentSince(step.Now) : TimeSpan.Zero;
        TimeSpan start = floor.Queue(delta.ItemId ?? delta.ResponseId ?? "agent", filler, delta.Audio.Length, step.Now);
        if (Heard(delta.ResponseId, delta.ItemId, utterance, start))
            step.Notify(new VoiceSessionEvent.AgentSpeechStarted(filler, silence) { Time = step.WallTime });
        step.Add(new Effect.Play(new AgentAudio(delta.Audio, delta.ItemId, filler ? AgentAudioKind.Filler : AgentAudioKind.Speech)));
    }

    public void Text(Step step, RealtimeEvent.AgentTextDone text)
    {
        // Words that end after all, but of which nobody heard one, were not said.
        if (IsSilenced(text.ResponseId) && !_heard.Contains(text.ResponseId))
            return;
        Utterance? utterance = UtteranceOf(text.ResponseId);
        Heard(text.ResponseId, text.ItemId, utterance, step.Now);
        if (utterance is { Kind: UtteranceKind.Question } question)
            gate.QuestionSaid(question.Owner, text.Text);
        if (text.Text.Length > 0)
            step.Notify(new VoiceSessionEvent.AgentSaid(text.Text, utterance is { IsFiller: true }) { Time = step.WallTime });
    }

    public void UserBegan(Step step)
    {
        responses.StopFiller(step);
        if (!Interrupts)
        {
            if (floor.PlaysOnlyFiller(step.Now))
                Flush(step);
            return;
        }

        // The provider cancels what it is about to say, too.
        foreach (OpenResponse open in responses.Open.All.Where(open => open.Id is not null))
            _muted.Add(open.Id!);
        if (floor.AgentAudible(step.Now))
        {
            Flush(step);
            step.Notify(new VoiceSessionEvent.AgentInterrupted { Time = step.WallTime });
        }
    }

    private void Flush(Step step)
    {
        (string ItemId, TimeSpan Heard)? cut = floor.Flush(step.Now);
        gate.PlaybackCut(step.Now);
        step.Add(new Effect.Play(new AgentAudio(default, null, AgentAudioKind.Flush)));
        // Nothing can be cut to no audio at all.
        if (cut is { Heard.TotalMilliseconds: >= 1 } item && Truncates && !floor.ServerManaged)
            step.Send(new RealtimeCommand.TruncateItem(ids.Next("cut"), item.ItemId, (int)item.Heard.TotalMilliseconds));
    }

    private bool IsSilenced(string? responseId)
    {
        if (responses.Open.Find(responseId) is { CancelSent: true })
            _muted.Add(responseId!);
        return IsMuted(responseId);
    }

    /// <summary>Notes that a response is audible; true the first time.</summary>
    private bool Heard(string? responseId, string? itemId, Utterance? utterance, TimeSpan start)
    {
        if ((responseId is null ? responses.Open.Current : responses.Open.Find(responseId)) is { } open)
            open.WasHeard = true;
        if (!_heard.Add(responseId ?? itemId ?? string.Empty))
            return false;
        if (utterance is not { Kind: UtteranceKind.Question })
            evidence.AgentSpoke(start);
        return true;
    }
}
