using RealtimeVoiceTools.Tests.Transports.Fakes;
using RealtimeVoiceTools.Transports.WebSockets;

namespace RealtimeVoiceTools.Tests.Transports.WebSockets;

/// <summary>A timer may fire late; only the send under way counts.</summary>
public sealed class SendWatchTests
{
    private readonly ManualTime _time = new();
    private int _stalled;

    [Fact]
    public async Task Timer_FiringAfterTheSendEnded_MeansNothing()
    {
        using SendWatch watch = new(_time, TimeSpan.FromSeconds(10), () => _stalled++);
        TaskCompletionSource send = new();

        ValueTask watching = watch.WatchAsync(new ValueTask(send.Task));
        _time.Advance(TimeSpan.FromSeconds(9));
        send.SetResult();
        await watching;
        _time.Advance(TimeSpan.FromSeconds(60));
        _time.FireLate();

        _stalled.Should().Be(0);
    }

    [Fact]
    public async Task Timer_OfAnEarlierSend_DoesNotCutTheNextShort()
    {
        using SendWatch watch = new(_time, TimeSpan.FromSeconds(10), () => _stalled++);
        TaskCompletionSource first = new(), second = new();
        ValueTask watchingFirst = watch.WatchAsync(new ValueTask(first.Task));
        _time.Advance(TimeSpan.FromSeconds(9));
        first.SetResult();
        await watchingFirst;

        ValueTask watchingSecond = watch.WatchAsync(new ValueTask(second.Task));
        _time.Advance(TimeSpan.FromSeconds(1));
        _time.FireLate();
        _stalled.Should().Be(0);
        _time.Advance(TimeSpan.FromSeconds(9) + TimeSpan.FromMilliseconds(1));

        _stalled.Should().Be(1);
        second.SetResult();
        await watchingSecond;
    }

    [Fact]
    public async Task Send_ThatFails_ThrowsThroughTheWatch()
    {
        using SendWatch watch = new(_time, TimeSpan.FromSeconds(10), () => _stalled++);
        TaskCompletionSource send = new();

        Task watching = watch.WatchAsync(new ValueTask(send.Task)).AsTask();
        send.SetException(new InvalidOperationException());

        await watching.Invoking(watched => watched).Should().ThrowAsync<InvalidOperationException>();
        _time.FireLate();
        _stalled.Should().Be(0);
    }
}
