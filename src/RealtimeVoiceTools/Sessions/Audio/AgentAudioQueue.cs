using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace RealtimeVoiceTools;

/// <summary>
/// What the application has not yet read of the agent's audio. Bounded: beyond 2,048 pieces or 16 MiB the oldest are dropped and counted.
/// A flush is never dropped.
/// </summary>
/// <remarks>Any thread may add; one reader at a time reads.</remarks>
internal sealed class AgentAudioQueue
{
    public const int MostPieces = 2048;
    public const int MostBytes = 16 * 1024 * 1024;

    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    // Guards everything below.
    private readonly object _gate = new();
    private readonly Queue<AgentAudio> _pieces = new();
    private AgentAudio? _flush;
    private long _bytes;
    private long _dropped;

    public long Dropped => Interlocked.Read(ref _dropped);

    public void Add(AgentAudio audio)
    {
        lock (_gate)
        {
            if (audio.Kind == AgentAudioKind.Flush)
            {
                // What waits must not be heard after it.
                _pieces.Clear();
                _bytes = 0;
                _flush = audio;
            }
            else
            {
                _pieces.Enqueue(audio);
                _bytes += audio.Data.Length;
                DropOldest_NeedsGate();
            }
        }

        _wake.Writer.TryWrite(true);
    }

    /// <summary>Nothing more comes; what waits can still be read.</summary>
    public void Complete() => _wake.Writer.TryComplete();

    public async IAsyncEnumerable<AgentAudio> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        bool isOpen;
        do
        {
            isOpen = await _wake.Reader.WaitToReadAsync(cancellationToken).ConfigureAwait(false);
            _wake.Reader.TryRead(out _);
            while (TryTake(out AgentAudio? audio))
            {
                // A reader that stops here leaves the rest to the next one.
                _wake.Writer.TryWrite(true);
                yield return audio;
            }
        }
        while (isOpen);
    }

    private bool TryTake([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out AgentAudio? audio)
    {
        lock (_gate)
        {
            audio = _flush;
            _flush = null;
            if (audio is not null)
                return true;
            if (!_pieces.TryDequeue(out audio))
                return false;
            _bytes -= audio.Data.Length;
            return true;
        }
    }

    // The newest always stays, whatever its size.
    private void DropOldest_NeedsGate()
    {
        while (_pieces.Count > 1 && (_pieces.Count > MostPieces || _bytes > MostBytes))
        {
            _bytes -= _pieces.Dequeue().Data.Length;
            Interlocked.Increment(ref _dropped);
        }
    }
}
