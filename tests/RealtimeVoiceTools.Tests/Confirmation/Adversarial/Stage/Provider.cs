using System.Text.Json;
using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial;

/// <summary>The provider's end of the line: it speaks what it is asked to, as fast or slowly as chance has it.</summary>
internal sealed class Provider(Dialogue dialogue)
{
    private int _seen;
    private int _responses;
    private bool _cleared;
    private string? _playing;

    /// <summary>How soon it answers.</summary>
    public TimeSpan Pace { get; } = TimeSpan.FromMilliseconds(dialogue.Chance.Next(60, 200));

    /// <summary>When the agent's sound has been heard to its end.</summary>
    public TimeSpan PlaysUntil { get; private set; }

    public bool IsSpeaking => PlaysUntil > dialogue.Call.Now;

    /// <summary>How many questions have been put.</summary>
    public int Questions { get; private set; }

    /// <summary>The question as it was put last.</summary>
    public string Question { get; private set; } = "";

    /// <summary>Puts the next question some other way; null for word for word.</summary>
    public Action<RealtimeCommand.CreateResponse>? Misput { get; set; }

    public string NextId() => $"r{++_responses}";

    /// <summary>Answers the requests that have come in.</summary>
    public void Serve()
    {
        List<(TimeSpan At, RealtimeCommand Command)> sent = dialogue.Call.Sent;
        while (_seen < sent.Count)
        {
            RealtimeCommand command = sent[_seen++].Command;
            if (command is RealtimeCommand.ClearPlayback)
                Clear();
            if (command is not RealtimeCommand.CreateResponse request)
                continue;
            if (request.ExactWords is not { } words || !IsQuestion(words))
            {
                Speak(request.ExactWords ?? dialogue.Any(Words.SmallTalk.Agent), dialogue.Chance.Next(300, 900), request.Tag);
                continue;
            }

            (Question, Questions) = (words, Questions + 1);
            if (Misput is { } misput)
                misput(request);
            else
                Speak(words, dialogue.Chance.Next(700, 4500), request.Tag);
        }
    }

    /// <summary>The agent says something, from beginning to end.</summary>
    public void Speak(string words, int milliseconds, string? tag = null, bool textIsLate = false, string status = "completed")
    {
        string id = NextId();
        string item = "said_" + id;
        VirtualCall call = dialogue.Call;
        dialogue.Note($"agent: {words}{(status == "completed" ? "" : $" ({status})")}");
        call.Receive(Frames.Created(id, tag));
        PlaysUntil = (PlaysUntil > call.Now ? PlaysUntil : call.Now) + TimeSpan.FromMilliseconds(milliseconds);
        if (!dialogue.ServerPlays)
        {
            int first = dialogue.Flip() ? milliseconds : milliseconds / 3;
            call.Receive(Audio(id, item, first));
            if (first < milliseconds)
                call.Receive(Audio(id, item, milliseconds - first));
        }

        if (!textIsLate)
            call.Receive(Frames.TextDone(id, item, words));
        if (dialogue.ServerPlays)
            Play(id, milliseconds);
        call.Receive(Frames.Done(id, status, tag: tag));
        if (textIsLate)
            call.Receive(Frames.TextDone(id, item, words));
    }

    /// <summary>The person speaks over it: what still plays is stopped where the provider does so.</summary>
    public void Interrupted()
    {
        if (!dialogue.Interrupts || !IsSpeaking)
            return;
        PlaysUntil = dialogue.Call.Now;
        Clear();
    }

    public static string TranscriptionFailed(string itemId) => JsonSerializer.Serialize(
        new { type = "conversation.item.input_audio_transcription.failed", item_id = itemId, content_index = 0, error = new { type = "transcription_error", code = "audio_unintelligible" } });

    private static bool IsQuestion(string words, string asked) => words.Contains(asked, StringComparison.Ordinal);

    private bool IsQuestion(string words) =>
        dialogue.Call.Happened<VoiceSessionEvent.ConfirmationAsked>().Any(asked => IsQuestion(words, asked.Question));

    private void Play(string id, int milliseconds)
    {
        VirtualCall call = dialogue.Call;
        (_cleared, _playing) = (false, id);
        call.Receive(Frames.Playback("started", id));
        dialogue.Later(milliseconds / 1000.0, () =>
        {
            if (_playing != id || _cleared)
                return;
            _playing = null;
            call.Receive(Frames.Playback("stopped", id));
        });
    }

    private void Clear()
    {
        if (_playing is not { } id)
            return;
        (_cleared, _playing) = (true, null);
        PlaysUntil = dialogue.Call.Now;
        dialogue.Call.Receive(Frames.Playback("cleared", id));
    }

    /// <summary>Eight bytes a millisecond: as over a telephone.</summary>
    private static string Audio(string id, string item, int milliseconds) => JsonSerializer.Serialize(
        new { type = "response.output_audio.delta", response_id = id, item_id = item, delta = Convert.ToBase64String(new byte[8 * milliseconds]) });
}
