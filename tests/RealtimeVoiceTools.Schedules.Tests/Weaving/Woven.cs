using System.Runtime.CompilerServices;
using System.Threading.Channels;
using RealtimeVoiceTools.Schedules.Tests.Scheduling;

namespace RealtimeVoiceTools.Schedules.Tests.Weaving;

/// <summary>What the woven library calls instead of the runtime. Outside a schedule each does what the runtime does.</summary>
public static class Woven
{
    /// <summary>Another thread may come first here.</summary>
    public static void Point() => Schedule.Current?.Point();

    [Replaces("Monitor.Enter(Object,Boolean)")]
    public static void Enter(object gate, ref bool taken)
    {
        if (Schedule.Current is { } schedule)
            schedule.Locks.Enter(gate);
        else
            Monitor.Enter(gate);
        taken = true;
    }

    [Replaces("Monitor.Exit(Object)")]
    public static void Exit(object gate)
    {
        if (Schedule.Current?.Locks.Exit(gate) != true)
            Monitor.Exit(gate);
    }

    [Replaces("Task.Run(Func`1)")]
    public static Task Run(Func<Task> body) => Schedule.Current is { } schedule
        ? Task.Factory.StartNew(body, CancellationToken.None, TaskCreationOptions.DenyChildAttach, schedule.Tasks).Unwrap()
        : Task.Run(body);

    [Replaces("ToolScheduler.get_Shared()")]
    public static TaskScheduler ToolThreads() => Pool();

    [Replaces("TaskScheduler.get_Default()")]
    public static TaskScheduler Pool() => Schedule.Current?.Tasks ?? TaskScheduler.Default;

    [Replaces("CancellationTokenSource.CancelAsync()")]
    public static Task CancelAsync(CancellationTokenSource source)
    {
        if (Schedule.Current is not { } schedule)
            return source.CancelAsync();
        // Throws where the runtime does. What was registered is told elsewhere, sooner or later.
        _ = source.Token;
        return Task.Factory.StartNew(() => schedule.Whole(source.Cancel), CancellationToken.None, TaskCreationOptions.DenyChildAttach, schedule.Tasks);
    }

    [Replaces("ChannelReader`1.ReadAllAsync(CancellationToken)")]
    public static async IAsyncEnumerable<T> ReadAllAsync<T>(ChannelReader<T> reader, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await reader.WaitToReadAsync(cancellationToken))
        {
            while (reader.TryRead(out T? item))
                yield return item;
        }
    }

    [Replaces("Task.WaitAsync(TimeSpan,TimeProvider)")]
    public static Task WaitAsync(Task task, TimeSpan timeout, TimeProvider time) => Waiting.For(task, timeout, time, CancellationToken.None);

    [Replaces("Task.WaitAsync(CancellationToken)")]
    public static Task WaitAsync(Task task, CancellationToken cancellationToken) => Waiting.For(task, Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);

    [Replaces("Task`1.WaitAsync(TimeSpan,TimeProvider,CancellationToken)")]
    public static async Task<T> WaitAsync<T>(Task<T> task, TimeSpan timeout, TimeProvider time, CancellationToken cancellationToken)
    {
        await Waiting.For(task, timeout, time, cancellationToken);
        return await task;
    }
}
