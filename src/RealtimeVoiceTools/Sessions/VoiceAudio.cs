using System.Buffers;
using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools;

/// <summary>The sound of a session, the same over every transport.</summary>
/// <remarks><see cref="Write"/> may be called from any thread; one reader at a time reads.</remarks>
public sealed class VoiceAudio
{
    private readonly IRealtimeDialect _dialect;
    private readonly SessionConnections _connections;
    private readonly Action<Signal> _post;
    private readonly AgentAudioQueue _agent = new();
    private int _writing;

    internal VoiceAudio(AudioFormat inputFormat, AudioFormat outputFormat, IRealtimeDialect dialect, SessionConnections connections, Action<Signal> post)
    {
        InputFormat = inputFormat;
        OutputFormat = outputFormat;
        _dialect = dialect;
        _connections = connections;
        _post = post;
    }

    /// <summary>The format that <see cref="Write"/> takes.</summary>
    public AudioFormat InputFormat { get; }

    /// <summary>The format that <see cref="ReadAsync"/> gives.</summary>
    public AudioFormat OutputFormat { get; }

    /// <summary>
    /// The sound passes through this session. False for one that is attached to a call (<see cref="VoiceSessionOptions.AttachTo"/>): caller and provider hear
    /// each other elsewhere, <see cref="Write"/> sends nothing and <see cref="ReadAsync"/> gives no speech.
    /// </summary>
    public bool IsInBand => _connections.AudioInBand;

    /// <summary>How many pieces of the caller's audio were dropped, because the connection was too slow or there was none.</summary>
    public long Dropped => _connections.DroppedAudio;

    /// <summary>How many pieces of the agent's audio were dropped because nobody read them in time.</summary>
    public long DroppedUnread => _agent.Dropped;

    /// <summary>
    /// Sends a piece of the caller's audio, 20 to 100 ms each. Never waits: on a slow connection the oldest piece is dropped and counted, and while a lost
    /// connection is made again each is.
    /// </summary>
    /// <returns>False, and nothing is sent, when the session has ended or <see cref="IsInBand"/> is false.</returns>
    public bool Write(ReadOnlyMemory<byte> audio)
    {
        if (!IsInBand)
            return false;
        if (audio.IsEmpty)
            return _connections.IsOpen;
        var message = new ArrayBufferWriter<byte>((audio.Length * 4 / 3) + 128);
        _dialect.Write(new RealtimeCommand.AppendAudio(audio), message);
        if (Interlocked.Exchange(ref _writing, 1) == 0)
            _post(new Signal.AudioBegan());
        return _connections.TrySend(message.WrittenSpan, RealtimeMessageKind.Audio);
    }

    /// <summary>
    /// Stops the agent, where turns are not detected: call it when the caller presses the button to talk. What was not heard is taken out of the conversation.
    /// Tools go on.
    /// </summary>
    public void Interrupt() => _post(new Signal.InterruptRequested());

    /// <summary>Ends the caller's turn, where turns are not detected (<see cref="TurnDetectionSettings.PushToTalk"/>).</summary>
    public void Commit()
    {
        Volatile.Write(ref _writing, 0);
        _post(new Signal.AudioCommitted());
    }

    /// <summary>
    /// The agent's audio as it arrives, faster than it plays. Play it in order; at <see cref="AgentAudioKind.Flush"/> stop at once and drop what waits.
    /// Ends with the session. Of what nobody reads the newest 2,048 pieces and 16 MiB are kept; <see cref="DroppedUnread"/> counts the rest.
    /// </summary>
    public IAsyncEnumerable<AgentAudio> ReadAsync(CancellationToken cancellationToken = default) => _agent.ReadAsync(cancellationToken);

    /// <summary>Tells how much of an item has been played. Without such reports playback is reckoned from bytes and time.</summary>
    public void ReportPlayed(string itemId, TimeSpan played) => _post(new Signal.PlaybackReported(itemId, played));

    internal void Play(AgentAudio audio) => _agent.Add(audio);

    internal void Complete() => _agent.Complete();
}
