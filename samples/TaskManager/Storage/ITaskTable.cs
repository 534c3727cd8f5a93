namespace TaskManager;

/// <summary>The tasks, during one piece of work.</summary>
internal interface ITaskTable
{
    IReadOnlyList<StoredTask> All();

    StoredTask Add(string title, DateOnly? dueDate, Priority priority);

    /// <returns>False when there is no such task any more.</returns>
    bool SetState(long id, TaskState state);

    /// <returns>False when there is no such task any more.</returns>
    bool SetDueDate(long id, DateOnly dueDate);

    /// <returns>False when there is no such task any more.</returns>
    bool Remove(long id);
}
