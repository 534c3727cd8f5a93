using System.Text;
using System.Threading.Channels;
using RealtimeVoiceTools.Schedules.Tests.Scheduling;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Schedules.Tests.Calls;

/// <summary>A connection whose other end is <see cref="Peer"/>; it can stall, and it can be closed from there.</summary>
internal sealed class Line(Schedule schedule, string? callId) : IRealtimeTransport
{
    private readonly Channel<byte[]> _received = Channel.CreateUnbounded<byte[]>();
    private bool _closing;

    // With an id of a call the provider does not greet.
    public RealtimeTransportCapabilities Capabilities { get; } = new() { CallId = callId };

    public RealtimeCloseStatus? CloseStatus { get; private set; }

    public long DroppedAudioMessages => 0;

    public Action<string> Heard { get; set; } = _ => { };

    /// <summary>The peer takes no data any more.</summary>
    public bool IsStalled { get; set; }

    public bool IsDisposed { get; private set; }

    /// <summary>Control messages that came after the goodbye.</summary>
    public List<string> SentTooLate { get; } = [];

    public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken) =>
        await _received.Reader.WaitToReadAsync(cancellationToken) && _received.Reader.TryRead(out byte[]? message) ? new ReadOnlyMemory<byte>?(message) : default(ReadOnlyMemory<byte>?);

    public bool TrySend(ReadOnlySpan<byte> message, RealtimeMessageKind kind)
    {
        schedule.Point();
        string text = Encoding.UTF8.GetString(message);
        if (kind == RealtimeMessageKind.Control && (_closing || IsDisposed))
            SentTooLate.Add(text);
        if (_closing || CloseStatus is not null)
            return false;
        if (!IsStalled)
            schedule.Add("peer", () => Heard(text));
        return true;
    }

    public void Say(string message) => _received.Writer.TryWrite(Encoding.UTF8.GetBytes(message));

    public void End(RealtimeCloseStatus status)
    {
        CloseStatus ??= status;
        _received.Writer.TryComplete();
    }

    public async ValueTask CloseAsync(RealtimeCloseStatus status, CancellationToken cancellationToken)
    {
        _closing = true;
        try
        {
            if (CloseStatus is null && IsStalled)
                await schedule.Clock.Wait(Timeout.InfiniteTimeSpan, cancellationToken);
            await Task.Yield();
        }
        finally
        {
            End(status);
        }
    }

    public ValueTask DisposeAsync()
    {
        IsDisposed = true;
        End(new RealtimeCloseStatus(null, "disposed"));
        return ValueTask.CompletedTask;
    }
}
