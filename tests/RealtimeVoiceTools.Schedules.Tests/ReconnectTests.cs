using RealtimeVoiceTools.Schedules.Tests.Calls;
using RealtimeVoiceTools.Schedules.Tests.Scheduling.Exploring;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Schedules.Tests;

public class ReconnectTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData(CallTools.Obeying)]
    [InlineData(CallTools.Ignoring)]
    public void Line_LostWhileATool_Runs_LeavesItOneRunAndTheSessionAnotherLine(string tool) =>
        Exploration.Of($"lost while {tool} runs", 60, Begin, async trial =>
        {
            trial.Session = await trial.DialAsync();
            trial.Peer.Calls(("first", tool));
            Line lost = trial.Line;
            Task drop = trial.Begin("the line is lost", () => EndAsync(lost));
            _ = trial.Begin("the application speaks", () => trial.Session.SendUserTextAsync("Are you there?").AsTask());
            await drop;
            await trial.Clock.Wait(Long);
            if (trial.Lines != 2 || trial.Session.State != VoiceSessionState.Live)
                trial.Schedule.Fault($"the session is {trial.Session.State} after {trial.Lines} lines");
            await trial.DisposeAsync();
        });

    [Fact]
    public void Lines_LostOneAfterTheOther_AreEachReplacedOnce() =>
        Exploration.Of("lost again and again", 60, Begin, async trial =>
        {
            trial.Session = await trial.DialAsync();
            for (int line = 1; line <= 3; line++)
            {
                await trial.Begin("the line is lost", () => EndAsync(trial.Line));
                await trial.Clock.Wait(Long);
                if (trial.Lines != line + 1)
                    trial.Schedule.Fault($"{trial.Lines} lines after {line} losses");
            }

            await trial.DisposeAsync();
        });

    [Theory]
    [InlineData(0)]
    [InlineData(300)]
    [InlineData(900)]
    [InlineData(5000)]
    public void Session_DisposedOfWhileItReconnects_LeavesNoLineOpen(int afterMilliseconds)
    {
        foreach (bool refused in new[] { false, true })
        {
            Exploration.Of($"disposed of {afterMilliseconds} ms after the loss, refused {refused}", 40, Begin, async trial =>
            {
                trial.Session = await trial.DialAsync();
                trial.Peer.Calls(("first", CallTools.Ignoring));
                trial.Dialling = async ct =>
                {
                    await trial.Clock.Wait(TimeSpan.FromMilliseconds(700), ct);
                    if (refused)
                        throw new RealtimeConnectException("Not now.") { StatusCode = 503 };
                };
                _ = trial.Begin("the line is lost", () => EndAsync(trial.Line));
                await trial.Clock.Wait(TimeSpan.FromMilliseconds(afterMilliseconds));
                await trial.DisposeAsync();
            });
        }
    }

    [Fact]
    public void Connector_ThatHeedsNoToken_HoldsUpNobody_AndItsLateLineIsClosed() =>
        Exploration.Of("a connector that takes its time", 40, Begin, async trial =>
        {
            trial.Session = await trial.DialAsync();
            trial.Dialling = _ => trial.Clock.Wait(TimeSpan.FromSeconds(8), CancellationToken.None);
            await EndAsync(trial.Line);
            await trial.Clock.Wait(TimeSpan.FromSeconds(3));
            await trial.DisposeAsync();
            await trial.Clock.Wait(Long);
        });

    private static Trial Begin(IOrder order) => new(order, reconnects: true, configure: options =>
    {
        options.Filler.Enabled = false;
        options.Calls.Timeout = TimeSpan.FromSeconds(30);
    });

    private static Task EndAsync(Line line)
    {
        line.End(new RealtimeCloseStatus(1006));
        return Task.CompletedTask;
    }
}
