using System.Text;
using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools;

/// <summary>What the agent says, as it becomes audible; and its end when the caller speaks over it.</summary>
internal sealed partial class AgentSpeech(
    FloorTracker floor, ResponseSequencer responses, EvidenceReader evidence, OpenQuestions questions, DeadAir deadAir, ModelLeads leads,
    ConversationHistory history, IdSource ids)
{
    private const int MostRemembered = 64;
    private const int LongestPart = 4_000;
    private const string Nameless = "agent";

    private readonly Dictionary<string, OpenResponse> _responses = [];
    private readonly Queue<string> _order = new();
    private readonly RecentIds _muted = new(MostRemembered);
    private readonly RecentIds _heard = new(MostRemembered);
    // Of an earlier connection: this one cannot cut them.
    private readonly RecentIds _foreign = new(MostRemembered);
    private readonly StringBuilder _saying = new();
    private string? _sayingIn;
    private string? _item;
    private string? _audible;
    private bool _itemIsFiller;
    private string? _toldIn;

    public bool Truncates { get; init; } = true;

    /// <summary>The agent stops when the caller begins to speak.</summary>
    public bool Interrupts { get; init; } = true;

    /// <summary>What it says is heard, not read.</summary>
    public bool SpeaksAloud { get; init; } = true;

    /// <summary>Told when words that bridge a wait become audible.</summary>
    public Action<TimeSpan> FillerHeard { get; init; } = _ => { };

    /// <summary>What may be told of the agent's words.</summary>
    public Func<Step, string, string> Tellable { get; init; } = (_, words) => words;

    /// <summary>What the agent said last, for telling its echo from a caller.</summary>
    public RecentWords Said { get; } = new();

    public Utterance? UtteranceOf(string? responseId) => responseId is null ? null : _responses.GetValueOrDefault(responseId)?.Utterance;

    /// <summary>Words are known that the provider, which owns playback, has neither begun to play nor dropped.</summary>
    public bool AwaitsPlayback => floor.ServerManaged && _toldIn is not null && floor.WasPlayed(_toldIn) is null;

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
        _audible = delta.ResponseId;
        Utterance? utterance = UtteranceOf(delta.ResponseId);
        bool filler = utterance is { IsFiller: true };
        string item = delta.ItemId ?? delta.ResponseId ?? Nameless;
        // Behind audio that still plays there is no silence, however long that takes.
        bool afterSilence = floor.IsFree(step.Now);
        TimeSpan silence = afterSilence ? deadAir.Heard(step) : TimeSpan.Zero;
        TimeSpan start = floor.Queue(item, filler, delta.Audio.Length, step.Now);
        if (item != _item || afterSilence)
            MarkItem(step, item, filler);
        if (Heard(step, delta.ResponseId, delta.ItemId, utterance, start))
            step.Notify(new VoiceSessionEvent.AgentSpeechStarted(filler, silence) { Time = step.WallTime });
        step.Add(new Effect.Play(new AgentAudio(delta.Audio, delta.ItemId, filler ? AgentAudioKind.Filler : AgentAudioKind.Speech)));
    }

    /// <summary>A clip of the application's own is heard from now on.</summary>
    public void Clip(Step step, string item, FillerClip clip)
    {
        TimeSpan silence = deadAir.Heard(step);
        TimeSpan start = floor.QueueClip(item, clip.Audio.IsEmpty ? clip.Length : null, clip.Audio.Length, step.Now);
        MarkItem(step, item, isFiller: true);
        evidence.AgentSpoke(start);
        FillerHeard(start);
        step.Notify(new VoiceSessionEvent.AgentSpeechStarted(true, silence) { Time = step.WallTime });
        if (clip.Words is { Length: > 0 } words)
            Tell(step, item, words, isFiller: true);
        if (!clip.Audio.IsEmpty)
            step.Add(new Effect.Play(new AgentAudio(clip.Audio, item, AgentAudioKind.Filler)));
    }

    /// <summary>The provider, which owns playback, tells what is heard.</summary>
    public void Playback(Step step, RealtimeEvent.PlaybackChanged playback)
    {
        Utterance? utterance = UtteranceOf(playback.ResponseId);
        if (playback.Change != PlaybackChange.Started)
        {
            PlaybackEnded(step, playback, utterance);
            return;
        }

        bool filler = utterance is { IsFiller: true };
        string item = playback.ResponseId ?? Nameless;
        TimeSpan silence = deadAir.Heard(step);
        floor.PlaybackStarted(item, filler, step.Now);
        step.Add(new Effect.Record(new TimelineMark.AgentHeard(item, filler, step.Now, step.Now)));
        if (Heard(step, playback.ResponseId, null, utterance, step.Now))
            step.Notify(new VoiceSessionEvent.AgentSpeechStarted(filler, silence) { Time = step.WallTime });
    }

    /// <summary>Words as they are made. They are told when they are whole, or when no more can come.</summary>
    public void Says(RealtimeEvent.AgentTextDelta delta)
    {
        if (_sayingIn != delta.ItemId)
            _saying.Clear();
        _sayingIn = delta.ItemId;
        if (_saying.Length < LongestPart && UtteranceOf(delta.ResponseId) is not { IsFiller: true } && !IsSilenced(delta.ResponseId))
            _saying.Append(delta.Delta);
    }

    public void Text(Step step, RealtimeEvent.AgentTextDone text)
    {
        if (text.ItemId == _sayingIn)
            _saying.Clear();
        if (responses.Open.Find(text.ResponseId) is { } open)
            open.WasSaid = true;
        // Words that end after all, but of which nobody heard one, were not said.
        if (IsSilenced(text.ResponseId) && !_heard.Contains(text.ResponseId))
            return;
        Utterance? utterance = UtteranceOf(text.ResponseId);
        // Where sound is played by the provider, a transcript may come before the sound.
        if (!floor.ServerManaged)
            Heard(step, text.ResponseId, text.ItemId, utterance, step.Now);
        if (utterance is { Kind: UtteranceKind.Question } question)
            questions.Said(question.Owner, text.ResponseId, text.Text, step.Now);
        if (SpeaksAloud && utterance is not { IsFiller: true } && !IsMuted(text.ResponseId))
            _toldIn = text.ResponseId;
        if (text.Text.Length > 0)
            Tell(step, floor.ServerManaged ? text.ResponseId : text.ItemId ?? text.ResponseId, text.Text, utterance is { IsFiller: true });
    }

    /// <summary>Nothing more of an item, or of any, is to come: its end is known now.</summary>
    public void Ended(Step step)
    {
        if (_item is { } item)
            MarkItem(step, item, _itemIsFiller);
        _item = null;
    }

    public void UserBegan(Step step)
    {
        responses.StopFiller(step);
        // The provider stops what belongs to the conversation by itself; a filler does not.
        if (floor.ServerPlaysFiller && (Interrupts || floor.PlaysOnlyFiller(step.Now)))
            step.Send(new RealtimeCommand.ClearPlayback(ids.Next("cut")));
        if (!Interrupts)
        {
            if (floor.PlaysOnlyFiller(step.Now))
                Flush(step);
            return;
        }

        // The provider cancels what it is about to say, too.
        foreach (OpenResponse open in responses.Open.All.Where(open => open.Id is not null))
            _muted.Add(open.Id!);
        Interrupt(step);
    }

    /// <summary>The application stops the agent: what was not heard is cut off before its response is cancelled.</summary>
    public void Stop(Step step)
    {
        bool serverPlays = floor.ServerManaged && floor.AgentAudible(step.Now);
        Interrupt(step);
        responses.DropUnheardFiller(step);
        responses.StopAll(step);
        if (serverPlays)
            step.Send(new RealtimeCommand.ClearPlayback(ids.Next("cut")));
    }

    /// <summary>The command whose refusal this is took back what nobody heard: it is gone already, and nothing is missing.</summary>
    public bool IsCut(string? eventId) => ids.IsOf("cut", eventId) || ids.IsOf("del", eventId);

    private void PlaybackEnded(Step step, RealtimeEvent.PlaybackChanged playback, Utterance? utterance)
    {
        bool cut = playback.Change == PlaybackChange.Cleared;
        floor.PlaybackStopped(playback.ResponseId, cut, step.Now);
        if (cut)
            questions.PlaybackCut(step.Now);
        else if (utterance is { Kind: UtteranceKind.Question } question)
            questions.Played(step, question.Owner);
        if (playback.ResponseId is { } ended)
            step.Add(new Effect.Record(new TimelineMark.AgentHeard(ended, utterance is { IsFiller: true }, step.Now, step.Now)));
    }

    private void Interrupt(Step step)
    {
        if (!floor.AgentAudible(step.Now))
            return;
        Flush(step);
        step.Notify(new VoiceSessionEvent.AgentInterrupted { Time = step.WallTime });
    }

    private void Flush(Step step)
    {
        PlaybackCut? cut = floor.Flush(step.Now);
        Note(cut);
        questions.PlaybackCut(step.Now);
        // One whose beginning was lost cannot be cancelled: it goes on, and is not heard.
        if (_audible is { } id && !_responses.ContainsKey(id))
            _muted.Add(id);
        _item = null;
        step.Add(new Effect.Record(new TimelineMark.AgentCut(step.Now)));
        step.Add(new Effect.Play(new AgentAudio(default, null, AgentAudioKind.Flush)));
        if (cut is not { } what || !Truncates || floor.ServerManaged)
            return;
        // Nothing can be cut to no audio at all.
        if (what.ItemId is { } item && IsNamed(item) && what.Heard.TotalMilliseconds >= 1)
            step.Send(new RealtimeCommand.TruncateItem(ids.Next("cut"), item, (int)what.Heard.TotalMilliseconds));
        // What nobody heard was not said: the model must not believe that it was.
        foreach (string unheard in what.Unheard.Where(IsNamed))
            step.Send(new RealtimeCommand.DeleteItem(ids.Next("cut"), unheard));
    }

    private void Note(PlaybackCut? cut)
    {
        if (cut?.ItemId is { } item && cut.Value.Length > TimeSpan.Zero)
            history.Cut(item, cut.Value.Heard / cut.Value.Length);
        foreach (string unheard in cut?.Unheard ?? [])
            history.Cut(unheard, 0);
    }

    // Audio that names no item goes by its response, of which the provider can cut nothing.
    private bool IsNamed(string item) => item != Nameless && !_responses.ContainsKey(item) && !_foreign.Contains(item);

    private bool IsSilenced(string? responseId)
    {
        if (responses.Open.Find(responseId) is { CancelSent: true })
            _muted.Add(responseId!);
        // Its beginning was lost: it may be a filler, and is in any case not what the caller waits for.
        bool unannounced = Interrupts && floor.UserSpeaking && responseId is not null && !_responses.ContainsKey(responseId);
        return unannounced || IsMuted(responseId);
    }

    private void MarkItem(Step step, string item, bool isFiller)
    {
        if (_item is { } former && former != item)
            MarkItem(step, former, _itemIsFiller);
        (_item, _itemIsFiller) = (item, isFiller);
        if (floor.SpanOf(item) is { } span)
            step.Add(new Effect.Record(new TimelineMark.AgentHeard(item, isFiller, span.Start, span.End)));
    }

    private void Tell(Step step, string? key, string words, bool isFiller)
    {
        Said.Add(words, step.Now);
        words = Tellable(step, words);
        if (!isFiller)
            history.Agent(key, words, key is not null && floor.SpanOf(key) is { } span ? span.Start : step.Now);
        step.Notify(new VoiceSessionEvent.AgentSaid(words, isFiller) { Time = step.WallTime });
        if (key is not null)
            step.Add(new Effect.Record(new TimelineMark.AgentSaid(key, words)));
    }

    /// <summary>Notes that a response is audible; true the first time.</summary>
    private bool Heard(Step step, string? responseId, string? itemId, Utterance? utterance, TimeSpan start)
    {
        if ((responseId is null ? responses.Open.Current : responses.Open.Find(responseId)) is { } open)
            open.WasHeard = true;
        if (!_heard.Add(responseId ?? itemId ?? string.Empty))
            return false;
        if (utterance is { RequestedAt: { } requested })
            leads.Heard(utterance.IsFiller, step.Now - requested);
        if (utterance is { Words: { } exact })
            Said.Add(exact, step.Now);
        if (utterance is not { Kind: UtteranceKind.Question })
            evidence.AgentSpoke(start);
        if (utterance is { IsFiller: true })
            FillerHeard(start);
        else
            deadAir.Told(step);
        return true;
    }
}
