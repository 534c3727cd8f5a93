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
public sealed class EmulatorConnection : IClientLink
{
    private readonly RealtimeEmulatorOptions options;
    private readonly EmulatedSession session;
    private readonly ClientPort port;

    internal EmulatorConnection(RealtimeEmulatorOptions options, EmulatedSession session, ClientPort port, string? callId)
    {
        this.options = options;
        this.session = session;
        this.port = port;
        CallId = callId;
        session.Attach(port);
        session.Loop.Post(session.Announce);
        session.Loop.After(options.SessionLifetime, Expire);
        if (callId is null)
        {
            WatchForSilence();
        }
    }

    /// <summary>Of a call that <see cref="RealtimeEmulator.StartCall"/> began: the id by which a sideband joins it. Null for a WebSocket of its own.</summary>
    public string? CallId { get; }

    /// <summary>Time since the connection was opened.</summary>
    public TimeSpan Elapsed => session.Loop.Elapsed;

    /// <summary>Every message both ways, oldest first: a copy of the log, which drops the oldest beyond <see cref="RealtimeEmulatorOptions.MaxLoggedBytes"/>.</summary>
    public IReadOnlyList<EmulatorFrame> Frames => session.Log.Frames;

    /// <summary>What the person heard, and when. A copy.</summary>
    public IReadOnlyList<EmulatedUtterance> Utterances => session.Playback.Utterances;

    /// <summary>When everything sent so far will have been heard, counted from the opening of the connection.</summary>
    public TimeSpan PlaybackEndsAt => session.Playback.EndsAt;

    /// <summary>What the model threw first, or null. Every wait reports it too.</summary>
    public Exception? ModelFault => session.Responses.ModelFault;

    /// <summary>Completes when either side has closed the connection, and says how.</summary>
    public Task<RealtimeCloseStatus> Closed => session.Closed;

    Task IClientLink.Reading => session.Reading;

    /// <summary>Takes one message of the client. The bytes are copied.</summary>
    public void Receive(ReadOnlySpan<byte> clientMessage) => session.Receive(port, clientMessage.ToArray());

    /// <summary>The client has closed the connection or hung up, or it was lost (no code). Nothing is sent from here on.</summary>
    public void Disconnect(RealtimeCloseStatus status)
    {
        ArgumentNullException.ThrowIfNull(status);
        session.Loop.Post(() => session.Leave(status));
    }

    /// <summary>The provider closes the connection, and with a call every sideband. Code 1006 loses it without a close frame.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No close frame may have that code.</exception>
    public void Close(int code, string? reason = null)
    {
        CloseCode.Require(code);
        session.Loop.Post(() => session.Close(code, reason));
    }

    /// <summary>The person says something, from now on for as long as it takes.</summary>
    public void UserSays(string words, TimeSpan? duration = null) => UserSays(new UserSpeech(words) { Duration = duration });

    /// <summary>The person says something, from now on for as long as it takes.</summary>
    public void UserSays(UserSpeech speech)
    {
        ArgumentNullException.ThrowIfNull(speech);
        session.Loop.Post(() =>
        {
            session.Ear.Begin();
            session.Loop.After(speech.Duration ?? SpeechSynthesizer.DurationOf(speech.Words, options.CharactersPerSecond), () => session.Ear.End(speech));
        });
    }

    /// <summary>The person begins to speak.</summary>
    public void BeginSpeech() => session.Loop.Post(session.Ear.Begin);

    /// <summary>The person has ended what <see cref="BeginSpeech"/> began.</summary>
    public void EndSpeech(string words) => EndSpeech(new UserSpeech(words));

    /// <summary>The person has ended what <see cref="BeginSpeech"/> began; <see cref="UserSpeech.Duration"/> has no meaning here.</summary>
    public void EndSpeech(UserSpeech speech)
    {
        ArgumentNullException.ThrowIfNull(speech);
        session.Loop.Post(() => session.Ear.End(speech));
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
        session.Loop.Post(() => session.Wire.Send(
            "input_audio_buffer.dtmf_event_received",
            fields => fields.Text("event", key.ToString(CultureInfo.InvariantCulture)).Number("received_at", session.Loop.Time.GetUtcNow().ToUnixTimeSeconds()),
            hasEventId: false));
    }

    /// <summary>Sends bytes as they are: garbage, an unknown event, whatever a test needs.</summary>
    public void SendRaw(ReadOnlyMemory<byte> message) => session.Loop.Post(() => session.Wire.Transmit(ClientEvents.TypeOf(message), message.ToArray()));

    /// <summary>Sends a text as it is.</summary>
    public void SendRaw(string message) => SendRaw(Encoding.UTF8.GetBytes(message));

    /// <summary>Watches every frame as it passes, on the thread that moves it. Dispose the result to stop.</summary>
    public IDisposable Observe(Action<EmulatorFrame> observer)
    {
        ArgumentNullException.ThrowIfNull(observer);
        return session.Log.Observe(observer);
    }

    /// <summary>Waits for a frame, earlier ones included.</summary>
    /// <exception cref="InvalidOperationException">The model threw, or the connection ended first.</exception>
    public Task<EmulatorFrame> WaitForFrameAsync(Func<EmulatorFrame, bool> fits, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(fits);
        return session.Waits.ForFrameAsync(fits, cancellationToken);
    }

    /// <summary>
    /// Waits until the conversation is at rest: no response is running, everything sent has been heard, the person is silent, every call has
    /// its output, and for a while nothing else has happened.
    /// </summary>
    /// <param name="settle">For how long nothing may have happened. Default 400 ms.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="InvalidOperationException">The model threw, or the connection ended first.</exception>
    public Task WhenQuietAsync(TimeSpan? settle = null, CancellationToken cancellationToken = default) =>
        session.Waits.ForQuietAsync(settle ?? TimeSpan.FromMilliseconds(400), cancellationToken);

    /// <summary>The GA service's answer to a client that asks for the beta dialect.</summary>
    internal void RefuseBeta()
    {
        const string Code = "beta_api_shape_disabled";
        session.Loop.Post(() => session.Wire.Error(new WireProblem(Code, "The Realtime API beta is no longer supported. Remove the 'OpenAI-Beta' header."), null));
        Close(4000, "invalid_request_error." + Code);
    }

    private void Expire()
    {
        const string Words = "Your session hit the maximum duration of 60 minutes.";
        session.Wire.Error(new WireProblem("session_expired", Words), null);
        Close(1001, Words);
    }

    private void WatchForSilence() => session.Loop.After(session.LastReceived + options.IdleTimeout - session.Loop.Elapsed, () =>
    {
        if (session.Loop.Elapsed - session.LastReceived >= options.IdleTimeout)
        {
            Close(1001, session.Wire.Traits.IsXAI
                ? string.Create(CultureInfo.InvariantCulture, $"Conversation timed out after {options.IdleTimeout.TotalSeconds:0.0} seconds due to inactivity")
                : "The connection was idle for too long.");
        }
        else
        {
            WatchForSilence();
        }
    });
}
