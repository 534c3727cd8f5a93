using RealtimeVoiceTools.Schedules.Tests.Calls;

namespace RealtimeVoiceTools.Schedules.Tests.Scheduling.Exploring;

/// <summary>Runs a scenario under many orders. A failure names its seed and its decisions, and is the same when these are repeated.</summary>
internal static class Exploration
{
    /// <summary>How many orders of each scenario, times what a test asks for. Set SCHEDULES for more.</summary>
    public static int Factor { get; } = int.TryParse(
        Environment.GetEnvironmentVariable("SCHEDULES"), System.Globalization.CultureInfo.InvariantCulture, out int factor) ? factor : 1;

    /// <summary>How many have run in this process.</summary>
    public static int Count { get; private set; }

    public static void Of(string name, int orders, Func<IOrder, Trial> begin, Func<Trial, Task> scenario)
    {
        var unobserved = new System.Collections.Concurrent.ConcurrentQueue<string>();
        void Unobserved(object? sender, UnobservedTaskExceptionEventArgs arguments) => unobserved.Enqueue(arguments.Exception.ToString());
        TaskScheduler.UnobservedTaskException += Unobserved;
        try
        {
            for (int seed = 1; seed <= orders * Factor; seed++)
                Run(name, seed, begin, scenario);
            Collect();
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= Unobserved;
        }

        if (!unobserved.IsEmpty)
            throw new ScheduleFailedException($"{name}: nobody looked at what a task threw: {string.Join("; ", unobserved)}");
    }

    public static IOrder OrderOf(int seed) => seed % 2 == 0 ? new RandomOrder(seed) : new PriorityOrder(seed);

    private static void Run(string name, int seed, Func<IOrder, Trial> begin, Func<Trial, Task> scenario)
    {
        Count++;
        Trial trial = begin(OrderOf(seed));
        trial.Run(scenario);
        if (trial.Schedule.Faults.Count == 0)
            return;
        Trial again = begin(new RepeatedOrder(trial.Schedule.Decisions));
        again.Run(scenario);
        bool same = again.Schedule.Faults.SequenceEqual(trial.Schedule.Faults);
        throw new ScheduleFailedException(
            $"{name}, seed {seed}{(same ? ", the same when repeated" : ", otherwise when repeated")}: {string.Join("; ", trial.Schedule.Faults)}\ndecisions: {string.Join(',', trial.Schedule.Decisions)}");
    }

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }
}
