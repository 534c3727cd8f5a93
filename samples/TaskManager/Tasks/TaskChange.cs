namespace TaskManager;

/// <summary>What became of one task.</summary>
/// <param name="Remaining">How many pending tasks are left.</param>
internal sealed record TaskChange(string Title, DateOnly? DueDate, Priority Priority, TaskState Status, int Remaining)
{
    public static TaskChange Of(StoredTask task, int remaining) => new(task.Title, task.DueDate, task.Priority, task.State, remaining);
}
