using System.Buffers;
using System.Threading.Channels;
using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools;

/// <summary>The sound of a session, the same over every transport.</summary>
/// <remarks><see cref="Write"/> may be called from any thread; one reader at a time reads.</remarks>
public sealed class VoiceAudio
{
    private const int MostQueued = 2048;

    private readonly IRealtimeDialect _dialect;
    private readonly SessionConnections _connections;
    private readonly Action<Signal> _post;
    private readonly Channel<AgentAudio> _agent = Channel.CreateBounded<AgentAudio>(new BoundedChannelOptions(MostQueued)
    {
        FullMode = BoundedChannelFullMode.DropOldest,
        SingleReader = false,
    });

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

    /// <summary>How many pieces of the caller's audio were dropped, because the connection was too slow or there was none.</summary>
    public long Dropped => _connections.DroppedAudio;

    /// <summary>Sends a piece of the caller's audio, 20 to 100 ms each. Never waits: on a slow connection the oldest piece is dropped and counted, and while a lost connection is made again each is.</summary>
    /// <returns>False when the session has ended.</returns>
    public bool Write(ReadOnlyMemory<byte> audio)
    {
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
    /// Ends with the session.
    /// </summary>
    public IAsyncEnumerable<AgentAudio> ReadAsync(CancellationToken cancellationToken = default) => _agent.Reader.ReadAllAsync(cancellationToken);

    /// <summary>Tells how much of an item has been played. Without such reports playback is reckoned from bytes and time.</summary>
    public void ReportPlayed(string itemId, TimeSpan played) => _post(new Signal.PlaybackReported(itemId, played));

    internal void Play(AgentAudio audio)
    {
        if (audio.Kind == AgentAudioKind.Flush)
        {
            while (_agent.Reader.TryRead(out _))
            {
                // What waits must not be heard after the flush.
            }
        }

        _agent.Writer.TryWrite(audio);
    }

    internal void Complete() => _agent.Writer.TryComplete();
}
