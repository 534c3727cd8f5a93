namespace RealtimeVoiceTools.Schedules.Tests.Weaving;

/// <summary><see cref="Task.WaitAsync(TimeSpan, TimeProvider)"/> without its way over the thread pool.</summary>
internal static class Waiting
{
    public static async Task For(Task task, TimeSpan timeout, TimeProvider time, CancellationToken cancellationToken)
    {
        var first = new TaskCompletionSource<Task>();
        // Not by awaiting it: whoever gives up waiting has not seen what the task throws.
        task.GetAwaiter().UnsafeOnCompleted(() => first.TrySetResult(task));
        using ITimer? timer = timeout == Timeout.InfiniteTimeSpan
            ? null
            : time.CreateTimer(_ => first.TrySetException(new TimeoutException()), null, timeout, Timeout.InfiniteTimeSpan);
        using CancellationTokenRegistration registration = cancellationToken.Register(() => first.TrySetCanceled(cancellationToken));
        await (task.IsCompleted ? task : await first.Task);
    }
}
