namespace TaskManager;

/// <summary>A task as the model sees it. It has no id: a number the caller says is a place in the list, and an id beside it would be mistaken for one.</summary>
internal sealed record TaskItem(string Title, DateOnly? DueDate, Priority Priority, TaskState Status)
{
    public static TaskItem Of(StoredTask task) => new(task.Title, task.DueDate, task.Priority, task.State);
}
