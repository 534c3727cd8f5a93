using RealtimeVoiceTools.Testing;

namespace TaskManager;

/// <summary>
/// Moves a virtual clock to its next timer whenever the process has nothing left to do at the present moment. So what is timed takes as
/// long as it says, and what is computed takes no time at all.
/// </summary>
internal sealed class QuietClock(VirtualTimeProvider time)
{
    private const int QuietLooks = 2;
    private static readonly TimeSpan _look = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan _busy = TimeSpan.FromMilliseconds(0.35);

    // Watchdogs are far away: if something is slower than it looks, the clock must not leap to them.
    private static readonly TimeSpan _longestStep = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs until the work is done or fails.</summary>
    public Task RunAsync(Task work, CancellationToken cancellationToken) => Task.Factory.StartNew(
        () =>
        {
            while (!work.IsCompleted && !cancellationToken.IsCancellationRequested)
            {
                WaitForQuiet();
                TimeSpan next = time.NextTimerDue ?? _longestStep;
                if (next <= _longestStep)
                    time.AdvanceToNextTimer();
                else
                    time.Advance(_longestStep);
            }
        },
        CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static void WaitForQuiet()
    {
        for (int quiet = 0; quiet < QuietLooks;)
        {
            TimeSpan before = Environment.CpuUsage.TotalTime;
            long done = ThreadPool.CompletedWorkItemCount;
            Thread.Sleep(_look);
            bool isQuiet = ThreadPool.PendingWorkItemCount == 0 && ThreadPool.CompletedWorkItemCount == done && Environment.CpuUsage.TotalTime - before < _busy;
            quiet = isQuiet ? quiet + 1 : 0;
        }
    }
}
