namespace RealtimeVoiceTools.Schedules.Tests.Scheduling;

/// <summary>The thread pool and the threads of tools: each task is an operation.</summary>
internal sealed class ScheduleTasks(Schedule schedule) : TaskScheduler
{
    protected override void QueueTask(Task task) => schedule.Add("task", () => TryExecuteTask(task));

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => false;

    protected override IEnumerable<Task> GetScheduledTasks() => [];
}
