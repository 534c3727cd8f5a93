using System.Text;

namespace RealtimeVoiceTools.Testing;

/// <summary>The input buffer and the voice detection: turns what the person says into user turns.</summary>
internal sealed class EmulatedEar(
    RealtimeEmulatorOptions options,
    EmulatorLoop loop,
    EmulatorWire wire,
    EmulatedConversation conversation,
    Func<SessionState> session,
    Transcriber transcriber)
{
    private static readonly TimeSpan ShortestCommit = TimeSpan.FromMilliseconds(100);
    private readonly StringBuilder words = new();
    private readonly List<UserSpeech> said = [];
    private IDisposable? pendingStart;
    private IDisposable? pendingStop;
    private IDisposable? idle;
    private TimeSpan startedAt;
    private string? itemId;
    private TimeSpan buffered;
    private bool isSounding;

    /// <summary>The service has noticed speech; the conversation's response is to be interrupted.</summary>
    public Action? Interrupting { get; set; }

    /// <summary>A turn was committed and asks for a response.</summary>
    public Action? Answering { get; set; }

    /// <summary>The person speaks, or the service still waits whether they go on.</summary>
    public bool IsListening => isSounding || pendingStart is not null || pendingStop is not null;

    public void Append(int bytes) => buffered += TimeSpan.FromMilliseconds((double)bytes / session().InputFormat.BytesPerMillisecond);

    public void Begin()
    {
        if (isSounding)
        {
            return;
        }

        isSounding = true;
        StopIdling();

        // Speech again before the pause was long enough: the same turn goes on.
        bool goesOn = pendingStop is not null;
        pendingStop?.Dispose();
        pendingStop = null;
        startedAt = loop.Elapsed;
        if (!goesOn && session().TurnDetection is not null)
        {
            pendingStart = loop.After(options.SpeechDetection, SpeechStarted);
        }
    }

    public void End(UserSpeech speech)
    {
        if (!isSounding)
        {
            return;
        }

        isSounding = false;
        said.Add(speech);
        words.Append(words.Length > 0 ? " " : "").Append(speech.Words);
        buffered += loop.Elapsed - startedAt;
        if (session().TurnDetection is { } detection)
        {
            // Speech too short to be noticed while it lasted is noticed now.
            SpeechStarted();
            TimeSpan pause = detection.IsSemantic ? options.SemanticPause : TimeSpan.FromMilliseconds(detection.SilenceMilliseconds);
            pendingStop = loop.After(pause, SpeechStopped);
        }
    }

    /// <summary>The client commits the buffer, or learns why not.</summary>
    public WireProblem? Commit()
    {
        if (isSounding)
        {
            buffered += loop.Elapsed - startedAt;
        }

        if (buffered < ShortestCommit)
        {
            return new WireProblem(
                "input_audio_buffer_commit_empty",
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Error committing input audio buffer: buffer too small. Expected at least 100ms of audio, but buffer only has {buffered.TotalMilliseconds:0.00}ms of audio."));
        }

        CommitTurn();
        return null;
    }

    public void Clear()
    {
        Forget();
        wire.Send("input_audio_buffer.cleared", _ => { });
    }

    /// <summary>Starts to wait for a person who says nothing, from the end of playback on.</summary>
    public void Idle(TimeSpan playbackEnd)
    {
        StopIdling();
        if (session().TurnDetection is { IsSemantic: false, IdleMilliseconds: { } milliseconds } && !IsListening)
        {
            TimeSpan from = playbackEnd > loop.Elapsed ? playbackEnd : loop.Elapsed;
            idle = loop.After(from + TimeSpan.FromMilliseconds(milliseconds) - loop.Elapsed, () => TimedOut(from));
        }
    }

    public void StopIdling() => idle?.Dispose();

    private void TimedOut(TimeSpan from)
    {
        itemId = wire.Ids.Item();
        wire.Send("input_audio_buffer.timeout_triggered", fields => fields
            .Number("audio_start_ms", (long)from.TotalMilliseconds).Number("audio_end_ms", (long)loop.Elapsed.TotalMilliseconds).Text("item_id", itemId));
        CommitTurn();
        Answering?.Invoke();
    }

    private void SpeechStarted()
    {
        pendingStart?.Dispose();
        pendingStart = null;
        if (itemId is not null || session().TurnDetection is not { } detection)
        {
            return;
        }

        itemId = wire.Ids.Item();
        double start = Math.Max(0, startedAt.TotalMilliseconds - detection.PrefixMilliseconds);
        wire.Send("input_audio_buffer.speech_started", fields => fields.Number("audio_start_ms", (long)start).Text("item_id", itemId));
        if (detection.InterruptsResponse)
        {
            Interrupting?.Invoke();
        }
    }

    private void SpeechStopped()
    {
        pendingStop = null;
        wire.Send("input_audio_buffer.speech_stopped", fields => fields.Number("audio_end_ms", (long)loop.Elapsed.TotalMilliseconds).Text("item_id", itemId));
        bool answers = session().TurnDetection is { CreatesResponse: true };
        CommitTurn();
        if (answers)
        {
            Answering?.Invoke();
        }
    }

    private void CommitTurn()
    {
        ConversationItem item = new(itemId ?? wire.Ids.Item(), "message")
        {
            Role = "user",
            Words = words.ToString(),
            Content = { new ContentPart("input_audio") },
        };
        UserSpeech[] speech = [.. said];
        TimeSpan length = buffered;
        Forget();
        conversation.AnnounceCommitted(item.Id);
        conversation.AddFinished(item);
        if (session().Transcription is not null)
        {
            transcriber.Transcribe(item, speech, length);
        }
    }

    private void Forget()
    {
        pendingStart?.Dispose();
        pendingStop?.Dispose();
        pendingStart = pendingStop = null;
        words.Clear();
        said.Clear();
        itemId = null;
        isSounding = false;
        buffered = TimeSpan.Zero;
    }
}
