using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools;

/// <summary>What the agent says, as it becomes audible; and its end when the caller speaks over it.</summary>
internal sealed class AgentSpeech(FloorTracker floor, ResponseSequencer responses, EvidenceReader evidence, ConfirmationGate gate, IdSource ids)
{
    private const int MostRemembered = 64;

    private readonly Dictionary<string, Utterance?> _utterances = [];
    private readonly Queue<string> _order = new();
    private readonly HashSet<string> _muted = [];
    private readonly HashSet<string> _heard = [];

    public bool Truncates { get; init; } = true;

    /// <summary>The agent stops when the caller begins to speak.</summary>
    public bool Interrupts { get; init; } = true;

    public Utterance? UtteranceOf(string? responseId) => responseId is null ? null : _utterances.GetValueOrDefault(responseId);

    public void ResponseCreated(string? responseId, Utterance? utterance)
    {
        if (responseId is null || !_utterances.TryAdd(responseId, utterance))
            return;
        _order.Enqueue(responseId);
        if (_order.Count <= MostRemembered)
            return;
        string oldest = _order.Dequeue();
        _utterances.Remove(oldest);
        _muted.Remove(oldest);
        _heard.Remove(oldest);
    }

    public void Audio(Step step, RealtimeEvent.AudioDelta delta)
    {
        // Pieces of an interrupted response may still be on their way.
        if (delta.Audio.IsEmpty || (delta.ResponseId is not null && _muted.Contains(delta.ResponseId)))
            return;
        Utterance? utterance = UtteranceOf(delta.ResponseId);
        bool filler = utterance is { IsFiller: true };
        TimeSpan silentSince = floor.SilentSince(step.Now);
        TimeSpan start = floor.Queue(delta.ItemId ?? delta.ResponseId ?? "agent", filler, delta.Audio.Length, step.Now);
        if (Heard(delta.ResponseId, utterance, start))
            step.Notify(new VoiceSessionEvent.AgentSpeechStarted(filler, start > silentSince ? start - silentSince : TimeSpan.Zero) { Time = step.WallTime });
        step.Add(new Effect.Play(new AgentAudio(delta.Audio, delta.ItemId, filler ? AgentAudioKind.Filler : AgentAudioKind.Speech)));
    }

    public void Text(Step step, RealtimeEvent.AgentTextDone text)
    {
        Utterance? utterance = UtteranceOf(text.ResponseId);
        Heard(text.ResponseId, utterance, step.Now);
        if (text.Text.Length > 0)
            step.Notify(new VoiceSessionEvent.AgentSaid(text.Text, utterance is { IsFiller: true }) { Time = step.WallTime });
    }

    public void UserBegan(Step step)
    {
        responses.StopFiller(step);
        if (!Interrupts || !floor.AgentAudible(step.Now))
            return;
        if (responses.Open?.Id is { } open)
            _muted.Add(open);
        (string ItemId, TimeSpan Heard)? cut = floor.Flush(step.Now);
        gate.PlaybackCut(step.Now);
        step.Add(new Effect.Play(new AgentAudio(default, null, AgentAudioKind.Flush)));
        step.Notify(new VoiceSessionEvent.AgentInterrupted { Time = step.WallTime });
        if (cut is { } item && Truncates && !floor.ServerManaged)
            step.Send(new RealtimeCommand.TruncateItem(ids.Next("cut"), item.ItemId, (int)item.Heard.TotalMilliseconds));
    }

    /// <summary>Notes that a response is audible; true the first time.</summary>
    private bool Heard(string? responseId, Utterance? utterance, TimeSpan start)
    {
        if (responses.Open is { } open && open.Id == responseId)
            open.WasHeard = true;
        if (!_heard.Add(responseId ?? string.Empty) && responseId is not null)
            return false;
        if (utterance is not { Kind: UtteranceKind.Question })
            evidence.AgentSpoke(start);
        return true;
    }
}
