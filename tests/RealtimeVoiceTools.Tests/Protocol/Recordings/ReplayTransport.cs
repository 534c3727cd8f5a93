using System.Text;
using System.Text.Json;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Tests.Protocol.Recordings;

/// <summary>A server that says what a recorded one said, waits for the answers to its calls, and hangs up.</summary>
internal sealed class ReplayTransport(IEnumerable<JsonElement> received, int expectedOutputs) : IRealtimeTransport, IRealtimeConnector
{
    private readonly Queue<JsonElement> _frames = new(received);
    private readonly List<JsonElement> _outputs = [];
    private readonly TaskCompletionSource _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public RealtimeTransportCapabilities Capabilities { get; } = new();

    public RealtimeCloseStatus? CloseStatus { get; private set; }

    public long DroppedAudioMessages => 0;

    /// <summary>The function call outputs that were sent.</summary>
    public IReadOnlyList<JsonElement> Outputs => _outputs;

    public ValueTask<IRealtimeTransport> ConnectAsync(RealtimeConnectRequest request, CancellationToken cancellationToken) => ValueTask.FromResult<IRealtimeTransport>(this);

    public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken)
    {
        if (_frames.TryDequeue(out JsonElement frame))
            return Encoding.UTF8.GetBytes(frame.GetRawText());
        if (expectedOutputs > 0)
            await _answered.Task.WaitAsync(cancellationToken);
        CloseStatus ??= RealtimeCloseStatus.Normal;
        return null;
    }

    public bool TrySend(ReadOnlySpan<byte> message, RealtimeMessageKind kind)
    {
        JsonElement sent = JsonDocument.Parse(message.ToArray()).RootElement;
        if (sent.GetProperty("type").GetString() == "conversation.item.create" && sent.GetProperty("item").GetProperty("type").GetString() == "function_call_output")
        {
            _outputs.Add(sent.GetProperty("item"));
            if (_outputs.Count == expectedOutputs)
                _answered.TrySetResult();
        }

        return true;
    }

    public ValueTask CloseAsync(RealtimeCloseStatus status, CancellationToken cancellationToken)
    {
        CloseStatus ??= status;
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
