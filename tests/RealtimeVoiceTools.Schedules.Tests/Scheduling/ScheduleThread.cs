using System.Collections.Concurrent;

namespace RealtimeVoiceTools.Schedules.Tests.Scheduling;

/// <summary>A thread that runs operations, one at a time; kept for the next schedule.</summary>
internal sealed class ScheduleThread
{
    private static readonly ConcurrentBag<ScheduleThread> s_idle = [];

    private SemaphoreSlim Awakening { get; } = new(0);
    private (Schedule Schedule, Operation First) _work;

    private ScheduleThread() => new Thread(Work) { IsBackground = true, Name = "schedule" }.Start();

    public static void Run(Schedule schedule, Operation first)
    {
        if (!s_idle.TryTake(out ScheduleThread? thread))
            thread = new ScheduleThread();
        thread._work = (schedule, first);
        thread.Awakening.Release();
    }

    private void Work()
    {
        while (true)
        {
            Awakening.Wait();
            _work.Schedule.RunFrom(_work.First, () => s_idle.Add(this));
        }
    }
}
