using RealtimeVoiceTools.Schedules.Tests.Calls;
using RealtimeVoiceTools.Schedules.Tests.Scheduling.Exploring;

namespace RealtimeVoiceTools.Schedules.Tests;

public class DisposeTests
{
    [Fact]
    public void Dispose_ByTheApplication_EndsWhateverGoesOn() => InEveryCase((trial, _) => trial.DisposeAsync());

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
    }, at => at.Line == LineState.Alive);

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

    private static void InEveryCase(Func<Trial, Case, Task> dispose, Func<Case, bool>? fits = null)
    {
        foreach (Case at in Case.All().Where(at => fits?.Invoke(at) != false))
        {
            Exploration.Of(at.ToString(), 1, order => Moment.Begin(order, at), async trial =>
            {
                await Moment.ReachAsync(trial, at);
                await dispose(trial, at);
            });
        }
    }
}
