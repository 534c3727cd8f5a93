using RealtimeVoiceTools.Schedules.Tests.Calls;
using RealtimeVoiceTools.Schedules.Tests.Scheduling.Exploring;
using RealtimeVoiceTools.Schedules.Tests.Weaving;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Schedules.Tests;

public class ConnectTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1500)]
    public void Connect_GivenUp_ComesBackAndLeavesNothingOpen(int afterMilliseconds)
    {
        foreach (bool silent in new[] { false, true })
        {
            foreach (bool stalled in new[] { false, true })
            {
                Exploration.Of($"given up after {afterMilliseconds} ms, silent {silent}, stalled {stalled}", 40, order => new Trial(order, peerIsSilent: silent), async trial =>
                {
                    using var givenUp = new CancellationTokenSource();
                    trial.Line.IsStalled = stalled;
                    trial.Dialling = ct => trial.Clock.Wait(TimeSpan.FromMilliseconds(1), ct);
                    bool connected = false;
                    Task dialled = trial.Begin("dialling", async () =>
                    {
                        trial.Session = await trial.DialAsync(cancellationToken: givenUp.Token);
                        connected = true;
                    }, typeof(OperationCanceledException), typeof(RealtimeConnectException));
                    await trial.Clock.Wait(TimeSpan.FromMilliseconds(afterMilliseconds));
                    TimeSpan began = trial.Clock.Now;
                    await Woven.CancelAsync(givenUp);
                    await dialled;
                    if (trial.Clock.Now - began > TimeSpan.FromSeconds(2))
                        trial.Schedule.Fault("giving up took too long");
                    if (connected)
                        await trial.DisposeAsync();
                    else if (trial.WasDialled && !trial.Line.IsDisposed)
                        trial.Schedule.Fault("the connection was left open");
                });
            }
        }
    }

    [Fact]
    public void Connect_PeerClosesMeanwhile_SaysSoAndLeavesNothingOpen() =>
        Exploration.Of("closed while connecting", 100, order => new Trial(order), async trial =>
        {
            bool connected = false;
            Task dialled = trial.Begin("dialling", async () =>
            {
                trial.Session = await trial.DialAsync();
                connected = true;
            }, typeof(RealtimeConnectException));
            _ = trial.Begin("peer closes", () =>
            {
                trial.Line.End(new RealtimeCloseStatus(1011));
                return Task.CompletedTask;
            });
            await dialled;
            if (connected)
                await trial.DisposeAsync();
            if (!trial.Line.IsDisposed)
                trial.Schedule.Fault("the connection was left open");
        });

    [Fact]
    public void Connect_ApplicationsPhrasesFail_LeavesNothingOpen() =>
        Exploration.Of("phrases", 1, order => new Trial(order, configure: options => options.Phrases = _ => throw new FormatException("The application's own.")), async trial =>
        {
            await trial.Watch("dialling", () => trial.DialAsync(), typeof(FormatException));
            if (!trial.Line.IsDisposed)
                trial.Schedule.Fault("the connection was left open");
        });
}
