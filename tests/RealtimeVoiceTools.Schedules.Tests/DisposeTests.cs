using RealtimeVoiceTools.Schedules.Tests.Calls;
using RealtimeVoiceTools.Schedules.Tests.Scheduling.Exploring;

namespace RealtimeVoiceTools.Schedules.Tests;

public class DisposeTests
{
    [Fact]
    public void Dispose_ByTheApplication_EndsWhateverGoesOn() => InEveryCase(async (trial, at) =>
    {
        TimeSpan began = trial.Clock.Now;
        await trial.DisposeAsync();
        if (at.Tool != RunningTool.Ignores && at.Line != LineState.Stalled && trial.Clock.Now > began)
            trial.Schedule.Fault("it waited, and nobody kept it waiting");
    });

    [Fact]
    public void Dispose_FromTwoThreads_BothComeBack() => InEveryCase(async (trial, _) =>
    {
        Task other = trial.Begin("other", trial.DisposeAsync);
        await trial.DisposeAsync();
        await other;
    });

    [Fact]
    public void Dispose_FromInsideATool_EndsWhateverGoesOn() => InEveryCase(async (trial, at) =>
    {
        trial.Tools.Inside = async (call, _) =>
        {
            if (call.CallId == "last")
                await trial.DisposeAsync();
        };
        trial.Peer.Calls(("last", at.Tool == RunningTool.Obeys ? CallTools.Obeying : CallTools.Ignoring));
        await trial.Session.RunAsync();
        await trial.DisposeAsync();
    });

    [Fact]
    public void Dispose_FromInsideAReader_EndsWhateverGoesOn() => InEveryCase(async (trial, _) =>
    {
        IAsyncEnumerable<VoiceSessionEvent> events = trial.Session.ReadEventsAsync();
        Task reader = trial.Begin("reader that disposes", async () =>
        {
            await foreach (VoiceSessionEvent happened in events)
            {
                if (happened is VoiceSessionEvent.UserSaid or VoiceSessionEvent.StateChanged)
                    await trial.DisposeAsync();
            }
        });
        await trial.Session.SendUserTextAsync("Goodbye.");
        await reader;
    });

    private static void InEveryCase(Func<Trial, Case, Task> dispose)
    {
        foreach (Case at in Case.All())
        {
            Exploration.Of(at.ToString(), 1, order => Moment.Begin(order, at), async trial =>
            {
                await Moment.ReachAsync(trial, at);
                await dispose(trial, at);
            });
        }
    }
}
