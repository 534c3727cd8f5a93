using System.Net.WebSockets;
using System.Text;
using System.Threading.Channels;

namespace RealtimeVoiceTools.Tests.Transports.Fakes;

/// <summary>A socket whose peer takes messages only while the gate is open, and says what the test says.</summary>
internal sealed class ScriptedSocket : WebSocket
{
    private readonly Channel<string> _incoming = Channel.CreateUnbounded<string>();
    private readonly Channel<string> _sendsBegun = Channel.CreateUnbounded<string>();
    private readonly TaskCompletionSource _aborted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource _gate = Opened();
    private int _sending;

    public List<string> Sent { get; } = [];

    public bool WasSendingTwiceAtOnce { get; private set; }

    public int Received { get; private set; }

    public override WebSocketCloseStatus? CloseStatus => null;

    public override string? CloseStatusDescription => null;

    public override WebSocketState State => _aborted.Task.IsCompleted ? WebSocketState.Aborted : WebSocketState.Open;

    public override string? SubProtocol => null;

    public bool IsAborted => _aborted.Task.IsCompleted;

    public void CloseGate() => _gate = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void OpenGate() => _gate.TrySetResult();

    public void Say(string message) => _incoming.Writer.TryWrite(message);

    /// <summary>The next message whose sending began.</summary>
    public ValueTask<string> NextSendAsync() => _sendsBegun.Reader.ReadAsync();

    public override async ValueTask SendAsync(ReadOnlyMemory<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken)
    {
        WasSendingTwiceAtOnce |= Interlocked.Increment(ref _sending) > 1;
        string message = Encoding.UTF8.GetString(buffer.Span);
        _sendsBegun.Writer.TryWrite(message);
        await Task.WhenAny(_gate.Task, _aborted.Task);
        ThrowIfAborted();
        lock (Sent)
            Sent.Add(message);
        Interlocked.Decrement(ref _sending);
    }

    public override async ValueTask<ValueWebSocketReceiveResult> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        Task<string> next = _incoming.Reader.ReadAsync(CancellationToken.None).AsTask();
        await Task.WhenAny(next, _aborted.Task);
        ThrowIfAborted();
        Received++;
        return new(Encoding.UTF8.GetBytes(await next, buffer.Span), WebSocketMessageType.Text, endOfMessage: true);
    }

    public override async Task CloseOutputAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) =>
        await SendAsync(Encoding.UTF8.GetBytes($"close {(int)closeStatus}").AsMemory(), WebSocketMessageType.Close, endOfMessage: true, cancellationToken);

    public override void Abort() => _aborted.TrySetResult();

    public override void Dispose() => Abort();

    public override Task CloseAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public override Task<WebSocketReceiveResult> ReceiveAsync(ArraySegment<byte> buffer, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public override Task SendAsync(ArraySegment<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    private void ThrowIfAborted()
    {
        if (_aborted.Task.IsCompleted)
            throw new WebSocketException(WebSocketError.ConnectionClosedPrematurely);
    }

    private static TaskCompletionSource Opened()
    {
        TaskCompletionSource opened = new();
        opened.SetResult();
        return opened;
    }
}
