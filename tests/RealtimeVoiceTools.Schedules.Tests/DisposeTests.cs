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
