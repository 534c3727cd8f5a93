using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Tests.Sessions.Support;

/// <summary>A server that accepts every session, says what the test says and keeps nothing of what it is sent but outputs.</summary>
internal sealed class StudioLine : IRealtimeTransport, IRealtimeConnector
{
    private readonly Channel<byte[]> _toClient = Channel.CreateBounded<byte[]>(64);
    private readonly Channel<string> _outputs = Channel.CreateUnbounded<string>();
    private long _audioBytes;

    public RealtimeTransportCapabilities Capabilities { get; } = new();

    public RealtimeCloseStatus? CloseStatus { get; private set; }

    public long DroppedAudioMessages => 0;

    /// <summary>How much of the caller's audio has come, as it travels.</summary>
    public long AudioBytes => Interlocked.Read(ref _audioBytes);

    public ValueTask<IRealtimeTransport> ConnectAsync(RealtimeConnectRequest request, CancellationToken cancellationToken)
    {
        _toClient.Writer.TryWrite("""{"type":"session.created","session":{"type":"realtime"}}"""u8.ToArray());
        return ValueTask.FromResult<IRealtimeTransport>(this);
    }

    /// <summary>Waits while the session does not read.</summary>
    public ValueTask SayAsync(string message) => SayAsync(Encoding.UTF8.GetBytes(message));

    public ValueTask SayAsync(byte[] message) => _toClient.Writer.WriteAsync(message);

    /// <summary>The call of the next output.</summary>
    public ValueTask<string> NextOutputAsync() => _outputs.Reader.ReadAsync();

    public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken)
    {
        if (await _toClient.Reader.WaitToReadAsync(cancellationToken) && _toClient.Reader.TryRead(out byte[]? message))
            return message;
        return null;
    }

    public bool TrySend(ReadOnlySpan<byte> message, RealtimeMessageKind kind)
    {
        if (kind == RealtimeMessageKind.Audio)
        {
            Interlocked.Add(ref _audioBytes, message.Length);
            return true;
        }

        using JsonDocument sent = JsonDocument.Parse(message.ToArray());
        if (sent.RootElement.GetProperty("type").ValueEquals("session.update"))
            _toClient.Writer.TryWrite("""{"type":"session.updated","session":{"type":"realtime"}}"""u8.ToArray());
        if (sent.RootElement.TryGetProperty("item", out JsonElement item) && item.GetProperty("type").ValueEquals("function_call_output"))
            _outputs.Writer.TryWrite(item.GetProperty("call_id").GetString()!);
        return true;
    }

    public ValueTask CloseAsync(RealtimeCloseStatus status, CancellationToken cancellationToken)
    {
        CloseStatus ??= status;
        _toClient.Writer.TryComplete();
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => CloseAsync(new RealtimeCloseStatus(null), CancellationToken.None);
}
