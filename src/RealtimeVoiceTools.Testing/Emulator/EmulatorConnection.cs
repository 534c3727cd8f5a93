using System.Globalization;
using System.Text;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Testing;

/// <summary>
/// One client's connection to the emulator, and the person at the other end of the line: what they say, when they interrupt, which keys they press.
/// </summary>
/// <remarks>
/// Every member may be called from any thread, also from the callbacks. Whatever is asked happens at once on the calling thread, unless
/// another thread is just driving this connection; then that thread does it next.
/// </remarks>
public sealed class EmulatorConnection
{
    private readonly RealtimeEmulatorOptions options;
    private readonly EmulatorLoop loop;
    private readonly FrameLog log;
    private readonly EmulatorWire wire;
    private readonly EmulatedConversation conversation;
    private readonly PlaybackLedger playback;
    private readonly ResponseBoard responses;
    private readonly EmulatedEar ear;
    private readonly ClientEvents events;
    private readonly QuietWatch quiet;
    private readonly Action<int, string?> close;
    private readonly ConnectionWaits waits;
    private readonly TaskCompletionSource<RealtimeCloseStatus> closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TimeSpan lastReceived;

    internal EmulatorConnection(
        RealtimeEmulatorOptions options, IEmulatedModel model, EmulatorFaults faults, TimeProvider time, int seed, Action<ReadOnlyMemory<byte>> send, Action<int, string?> close)
    {
        this.options = options;
        this.close = close;
        ProviderTraits traits = ProviderTraits.Of(options.Provider);
        loop = new EmulatorLoop(time);
        log = new FrameLog(options.MaxLoggedBytes);
        wire = new EmulatorWire(traits, new EmulatedIds(seed, traits.IsXAI), faults, loop, log, send);
        conversation = new EmulatedConversation(wire);
        playback = new PlaybackLedger(loop);
        SessionHolder session = new(wire, faults, new SessionState
        {
            Id = wire.Ids.Session(),
            Model = options.Model ?? traits.Model,
            Voice = traits.Voice,
            ExpiresAt = (time.GetUtcNow() + options.SessionLifetime).ToUnixTimeSeconds(),
            TurnDetection = traits.DetectsTurns ? new TurnDetection { SilenceMilliseconds = traits.SilenceMilliseconds } : null,
        });
        responses = new ResponseBoard(options, loop, wire, faults, conversation, playback, model);
        Transcriber transcriber = new(options, loop, wire);
        ear = new EmulatedEar(options, loop, wire, conversation, () => session.State, transcriber);
        events = new ClientEvents(options, wire, faults, session, conversation, responses, ear, playback);
        quiet = new QuietWatch(loop, () => responses.IsAnyActive || ear.IsListening || transcriber.IsBusy || conversation.HasOpenCall, () => playback.EndsAt);
        waits = new ConnectionWaits(loop, log, quiet);
        loop.Drained = Drained;
        log.Observe(frame =>
        {
            if (frame.Type != "input_audio_buffer.append")
            {
                quiet.Touch();
            }
        });
        responses.Ended = () => ear.Idle(playback.EndsAt);
        ear.Interrupting = Interrupt;
        ear.Answering = () =>
        {
            if (responses.Active is null)
            {
                responses.Create(ResponseRequest.OfSession(session.State) with { IsFromVoiceDetection = true }, session.State);
            }
        };
        loop.Post(() =>
        {
            session.AnnounceCreated();
            if (traits.AnnouncesConversation)
            {
                wire.Send("conversation.created", fields => fields
                    .Object("conversation", body => body.Text("id", conversation.Id).Text("object", "realtime.conversation")));
            }

            if (traits.IsXAI)
            {
                wire.Send("ping", fields => fields.Number("timestamp", time.GetUtcNow().ToUnixTimeMilliseconds()));
            }
        });
        loop.After(options.SessionLifetime, Expire);
        WatchForSilence();
    }

    /// <summary>Time since the connection was opened.</summary>
    public TimeSpan Elapsed => loop.Elapsed;

    /// <summary>Every message both ways, oldest first: a copy of the log, which drops the oldest beyond <see cref="RealtimeEmulatorOptions.MaxLoggedBytes"/>.</summary>
    public IReadOnlyList<EmulatorFrame> Frames => log.Frames;

    /// <summary>What the person heard, and when. A copy.</summary>
    public IReadOnlyList<EmulatedUtterance> Utterances => playback.Utterances;

    /// <summary>When everything sent so far will have been heard, counted from the opening of the connection.</summary>
    public TimeSpan PlaybackEndsAt => playback.EndsAt;

    /// <summary>What the model threw first, or null. Every wait reports it too.</summary>
    public Exception? ModelFault => responses.ModelFault;

    /// <summary>Completes when either side has closed the connection, and says how.</summary>
    public Task<RealtimeCloseStatus> Closed => closed.Task;

    /// <summary>Takes one message of the client. The bytes are copied.</summary>
    public void Receive(ReadOnlySpan<byte> clientMessage)
    {
        byte[] message = clientMessage.ToArray();
        loop.Post(() =>
        {
            if (wire.IsClosed)
            {
                return;
            }

            string type = ClientEvents.TypeOf(message);
            lastReceived = loop.Elapsed;
            log.Add(new EmulatorFrame(loop.Elapsed, EmulatorFrameDirection.FromClient, type, message));
            events.Handle(message, type);
        });
    }

    /// <summary>The client has closed the connection, or it was lost (no code). Nothing is sent from here on.</summary>
    public void Disconnect(RealtimeCloseStatus status)
    {
        ArgumentNullException.ThrowIfNull(status);
        loop.Post(() => End(status));
    }

    /// <summary>The provider closes the connection.</summary>
    public void Close(int code, string? reason = null) => loop.Post(() =>
    {
        if (!wire.IsClosed)
        {
            End(new RealtimeCloseStatus(code, reason));
            close(code, reason);
        }
    });

    /// <summary>The person says something, from now on for as long as it takes.</summary>
    public void UserSays(string words, TimeSpan? duration = null) => UserSays(new UserSpeech(words) { Duration = duration });

    /// <summary>The person says something, from now on for as long as it takes.</summary>
    public void UserSays(UserSpeech speech)
    {
        ArgumentNullException.ThrowIfNull(speech);
        loop.Post(() =>
        {
            ear.Begin();
            loop.After(speech.Duration ?? SpeechSynthesizer.DurationOf(speech.Words, options.CharactersPerSecond), () => ear.End(speech));
        });
    }

    /// <summary>The person begins to speak.</summary>
    public void BeginSpeech() => loop.Post(ear.Begin);

    /// <summary>The person has ended what <see cref="BeginSpeech"/> began.</summary>
    public void EndSpeech(string words) => EndSpeech(new UserSpeech(words));

    /// <summary>The person has ended what <see cref="BeginSpeech"/> began; <see cref="UserSpeech.Duration"/> has no meaning here.</summary>
    public void EndSpeech(UserSpeech speech)
    {
        ArgumentNullException.ThrowIfNull(speech);
        loop.Post(() => ear.End(speech));
    }

    /// <summary>The person presses a key of the telephone: 0 to 9, *, #, A to D. The beta dialect has no event for it and sends none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such key.</exception>
    public void UserPresses(char key)
    {
        if (!"0123456789*#ABCD".Contains(key, StringComparison.Ordinal))
        {
            throw new ArgumentOutOfRangeException(nameof(key), "A telephone has the keys 0 to 9, *, # and A to D.");
        }

        // As documented, this one event has no event_id.
        loop.Post(() => wire.Send(
            "input_audio_buffer.dtmf_event_received",
            fields => fields.Text("event", key.ToString(CultureInfo.InvariantCulture)).Number("received_at", loop.Time.GetUtcNow().ToUnixTimeSeconds()),
            hasEventId: false));
    }

    /// <summary>Sends bytes as they are: garbage, an unknown event, whatever a test needs.</summary>
    public void SendRaw(ReadOnlyMemory<byte> message) => loop.Post(() => wire.Transmit(ClientEvents.TypeOf(message), message.ToArray()));

    /// <summary>Sends a text as it is.</summary>
    public void SendRaw(string message) => SendRaw(Encoding.UTF8.GetBytes(message));

    /// <summary>Watches every frame as it passes, on the thread that moves it. Dispose the result to stop.</summary>
    public IDisposable Observe(Action<EmulatorFrame> observer)
    {
        ArgumentNullException.ThrowIfNull(observer);
        return log.Observe(observer);
    }

    /// <summary>Waits for a frame, earlier ones included.</summary>
    /// <exception cref="InvalidOperationException">The model threw, or the connection ended first.</exception>
    public Task<EmulatorFrame> WaitForFrameAsync(Func<EmulatorFrame, bool> fits, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(fits);
        return waits.ForFrameAsync(fits, cancellationToken);
    }

    /// <summary>
    /// Waits until the conversation is at rest: no response is running, everything sent has been heard, the person is silent, every call has
    /// its output, and for a while nothing else has happened.
    /// </summary>
    /// <param name="settle">For how long nothing may have happened. Default 400 ms.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="InvalidOperationException">The model threw, or the connection ended first.</exception>
    public Task WhenQuietAsync(TimeSpan? settle = null, CancellationToken cancellationToken = default) =>
        waits.ForQuietAsync(settle ?? TimeSpan.FromMilliseconds(400), cancellationToken);

    /// <summary>The GA service's answer to a client that asks for the beta dialect.</summary>
    internal void RefuseBeta()
    {
        const string Code = "beta_api_shape_disabled";
        loop.Post(() => wire.Error(new WireProblem(Code, "The Realtime API beta is no longer supported. Remove the 'OpenAI-Beta' header."), null));
        Close(4000, "invalid_request_error." + Code);
    }

    private void Interrupt()
    {
        playback.Cut();
        if (responses.Active is not null)
        {
            responses.Cancel(null, "turn_detected");
        }
    }

    private void Drained()
    {
        if (responses.ModelFault is { } fault)
        {
            waits.Fail("The emulated model threw.", fault);
        }

        quiet.Look();
    }

    private void Expire()
    {
        const string Words = "Your session hit the maximum duration of 60 minutes.";
        wire.Error(new WireProblem("session_expired", Words), null);
        Close(1001, Words);
    }

    private void WatchForSilence() => loop.After(lastReceived + options.IdleTimeout - loop.Elapsed, () =>
    {
        if (loop.Elapsed - lastReceived >= options.IdleTimeout)
        {
            Close(1001, "The connection was idle for too long.");
        }
        else
        {
            WatchForSilence();
        }
    });

    private void End(RealtimeCloseStatus status)
    {
        wire.Close();
        loop.Stop();
        closed.TrySetResult(status);
        waits.Fail("The connection ended first.");
    }
}
