using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using RealtimeVoiceTools.Tests.Sessions.Support;
using RealtimeVoiceTools.Tests.Transports.Fakes;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Tests.Transports.WebSockets;

[Collection(nameof(ProcessCollection))]
public sealed class UnobservedFaultTests
{
    [Fact(Timeout = 60_000)]
    public async Task Connections_ThatEndInEveryWay_LeaveNoFaultBehind()
    {
        Collect();
        ConcurrentQueue<Exception> faults = new();
        void Note(object? sender, UnobservedTaskExceptionEventArgs args) => faults.Enqueue(args.Exception);
        TaskScheduler.UnobservedTaskException += Note;
        try
        {
            for (int round = 0; round < 5; round++)
                await EndThemAsync();
            Collect();
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= Note;
        }

        faults.Should().BeEmpty();
    }

    // On its own, so that nothing of it is alive when the faults are collected.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task EndThemAsync()
    {
        await WithAsync(null, loopback => { loopback.Peer.Vanish(); return loopback.ReadTextAsync(); });
        await WithAsync(null, async loopback =>
        {
            loopback.Transport.TrySend(new byte[4_000_000], RealtimeMessageKind.Control);
            await loopback.Transport.DisposeAsync();
        });
        await WithAsync(new() { MaxReceiveBytes = 10 }, async loopback =>
        {
            await loopback.Peer.SendAsync(new string('x', 1000));
            await loopback.ReadTextAsync();
            loopback.Peer.Vanish();
        });
        await WithAsync(null, async loopback =>
        {
            using CancellationTokenSource cancelled = new();
            Task reading = loopback.Transport.ReadAsync(cancelled.Token).AsTask();
            Task closing = loopback.Transport.CloseAsync(RealtimeCloseStatus.Normal, cancelled.Token).AsTask();
            await cancelled.CancelAsync();
            await Task.WhenAny(Task.WhenAll(reading, closing));
            loopback.Peer.Vanish();
            _ = (reading.Exception, closing.Exception);
        });
    }

    private static async Task WithAsync(WebSocketTransportOptions? options, Func<Loopback, Task> end)
    {
        await using Loopback loopback = await Loopback.ConnectAsync(options);
        await end(loopback);
    }

    private static void Collect()
    {
        for (int pass = 0; pass < 2; pass++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }
}
