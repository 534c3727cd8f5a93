using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools;

/// <summary>One conversation. Made by <see cref="VoiceSessionFactory.ConnectAsync"/>; it runs until it ends or is disposed of.</summary>
/// <remarks>All members may be called from any thread, tools included. Disposing hangs up and takes at most two seconds.</remarks>
public sealed class VoiceSession : IAsyncDisposable
{
    private readonly SessionLoop _loop;

    internal VoiceSession(SessionLoop loop) => _loop = loop;

    /// <summary>A random id, for correlation.</summary>
    public string Id => _loop.SessionId;

    /// <summary>Where the session is in its life.</summary>
    public VoiceSessionState State => _loop.State;

    /// <summary>The sound of the session.</summary>
    public VoiceAudio Audio => _loop.Audio;

    /// <summary>
    /// Who spoke, what ran and where it was silent, from the beginning until now or until the end: a snapshot that does not change.
    /// Content only with <see cref="TimelineOptions.IncludeContent"/>.
    /// </summary>
    public SessionTimeline Timeline => _loop.Timeline;

    /// <summary>How many events were dropped because a reader fell behind.</summary>
    public long DroppedEvents => _loop.Events.Dropped;

    /// <summary>Waits for the end and says why it came. Cancelling hangs up.</summary>
    public async Task<VoiceSessionEnd> RunAsync(CancellationToken cancellationToken = default)
    {
        CancellationTokenRegistration registration = cancellationToken.Register(_loop.HangUp);
        await using (registration.ConfigureAwait(false))
            return await _loop.Completion.ConfigureAwait(false);
    }

    /// <summary>
    /// What happens from now on; ends with the session. Any number of readers; one that falls behind by 1,024 events loses the oldest.
    /// The result can be enumerated once.
    /// </summary>
    public IAsyncEnumerable<VoiceSessionEvent> ReadEventsAsync(CancellationToken cancellationToken = default) => _loop.Events.Subscribe(cancellationToken);

    /// <summary>
    /// Every message from now on, both ways, without the caller's own audio; ends with the session. Costs a copy of each message while somebody reads.
    /// A reader that falls behind by 256 messages loses the oldest. The result can be enumerated once.
    /// </summary>
    /// <remarks>Raw messages hold all that was said and done. Nothing is kept back from them: they are for debugging.</remarks>
    public IAsyncEnumerable<RealtimeFrame> ReadFramesAsync(CancellationToken cancellationToken = default) => _loop.Frames.Subscribe(cancellationToken);

    /// <summary>Something a person typed: a turn of the caller, which the agent answers and which can confirm.</summary>
    public ValueTask SendUserTextAsync(string text, CancellationToken cancellationToken = default) => PostAsync(new Signal.UserTyped(Checked(text)), cancellationToken);

    /// <summary>The caller pressed a key on an application's own keypad. Keys of a telephone come from the provider by themselves.</summary>
    /// <remarks>While a PIN is waited for the keys are the PIN's, and come back in no event.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The key is not one of 0 to 9, * and #, or A to D.</exception>
    public ValueTask PressKeyAsync(char key, CancellationToken cancellationToken = default)
    {
        if (!(char.IsAsciiDigit(key) || key is '*' or '#' or (>= 'A' and <= 'D')))
            throw new ArgumentOutOfRangeException(nameof(key), "A key is one of 0 to 9, * and #, or A to D.");
        return PostAsync(new Signal.KeyPressed(key), cancellationToken);
    }

    /// <summary>
    /// The person said yes to an open question in the application's own interface. It counts for that question only, heard or not; one that is no
    /// longer open takes no answer. What became of it comes as <see cref="VoiceSessionEvent.ConfirmationResolved"/>.
    /// </summary>
    /// <param name="confirmationId">The id of <see cref="VoiceSessionEvent.ConfirmationAsked"/>.</param>
    /// <param name="cancellationToken">Not sent if it is cancelled already.</param>
    public ValueTask ConfirmAsync(string confirmationId, CancellationToken cancellationToken = default) =>
        PostAsync(new Signal.ConfirmationAnswered(Checked(confirmationId), Yes: true), cancellationToken);

    /// <summary>The person said no to an open question in the application's own interface. See <see cref="ConfirmAsync"/>.</summary>
    /// <param name="confirmationId">The id of <see cref="VoiceSessionEvent.ConfirmationAsked"/>.</param>
    /// <param name="cancellationToken">Not sent if it is cancelled already.</param>
    public ValueTask DeclineAsync(string confirmationId, CancellationToken cancellationToken = default) =>
        PostAsync(new Signal.ConfirmationAnswered(Checked(confirmationId), Yes: false), cancellationToken);

    /// <summary>Data for the model. Nobody said it: the agent does not answer it, and it confirms nothing.</summary>
    public ValueTask AddContextAsync(string text, CancellationToken cancellationToken = default) => PostAsync(new Signal.ContextAdded(Checked(text)), cancellationToken);

    /// <summary>Has the agent say these words as soon as nobody speaks. The provider's model is asked for the exact words; it may still vary them.</summary>
    public ValueTask SayAsync(string text, CancellationToken cancellationToken = default) => PostAsync(new Signal.SayRequested(Checked(text)), cancellationToken);

    /// <summary>
    /// Somebody else may be on the line: whoever was verified is so no more, and open questions are void. What already runs and changes something
    /// is let finish; what only reads for a verified caller is given up.
    /// </summary>
    public void InvalidateCaller() => _loop.Post(new Signal.CallerChanged());

    /// <summary>
    /// Hangs up as soon as everything that is to be said has been heard, and calls have been answered. Calling it again changes nothing;
    /// a caller who speaks up meanwhile takes it back. <see cref="VoiceToolsOptions.GoodbyeTimeout"/> bounds the wait.
    /// </summary>
    public ValueTask HangUpAfterSpeechAsync(CancellationToken cancellationToken = default) => PostAsync(new Signal.FarewellRequested(), cancellationToken);

    /// <summary>Hangs up and releases everything. Tools that only read are cancelled; others are waited for within those two seconds, and may finish after them.</summary>
    /// <remarks>Whoever disposes again, at the same time too, waits for the same end.</remarks>
    public ValueTask DisposeAsync() => _loop.DisposeAsync();

    private static string Checked(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return text;
    }

    private ValueTask PostAsync(Signal signal, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _loop.Post(signal);
        return ValueTask.CompletedTask;
    }
}
