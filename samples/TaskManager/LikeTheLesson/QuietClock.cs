using System.ComponentModel;
using System.Diagnostics;
using RealtimeVoiceTools.Testing;

namespace TaskManager;

/// <summary>
/// Moves a virtual clock to its next timer whenever the process has nothing left to do at the present moment. So what is timed takes as
/// long as it says, and what is computed takes no time at all.
/// </summary>
internal sealed class QuietClock(VirtualTimeProvider time)
{
    private const int QuietLooks = 2;

    // A process that does something else besides is never quiet: it gets on, slowly.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1);

    // Watchdogs are far away: if something is slower than it looks, the clock must not leap to them.
    private static readonly TimeSpan _longestStep = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs until the work is done or fails.</summary>
    public Task RunAsync(Task work, CancellationToken cancellationToken) => Task.Factory.StartNew(
        () =>
        {
            using Process process = Process.GetCurrentProcess();
            while (!work.IsCompleted && !cancellationToken.IsCancellationRequested)
            {
                WaitForQuiet(process);
                TimeSpan next = time.NextTimerDue ?? _longestStep;
                if (next <= _longestStep)
                    time.AdvanceToNextTimer();
                else
                    time.Advance(_longestStep);
            }
        },
        CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static void WaitForQuiet(Process process)
    {
        long begun = Stopwatch.GetTimestamp();
        for (int quiet = 0; quiet < QuietLooks && Stopwatch.GetElapsedTime(begun) < _patience;)
        {
            Thread.Yield();
            quiet = IsQuiet(process) ? quiet + 1 : 0;
        }
    }

    /// <summary>Nobody works or could work if the machine let them: only the thread that looks is running.</summary>
    private static bool IsQuiet(Process process)
    {
        ThreadPool.GetMaxThreads(out int most, out _);
        ThreadPool.GetAvailableThreads(out int idle, out _);
        if (ThreadPool.PendingWorkItemCount > 0 || most > idle)
            return false;
        process.Refresh();
        return process.Threads.Cast<ProcessThread>().Count(IsRunning) <= 1;
    }

    private static bool IsRunning(ProcessThread thread)
    {
        try
        {
            return thread.ThreadState is System.Diagnostics.ThreadState.Running;
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
        {
            return false;
        }
    }
}
