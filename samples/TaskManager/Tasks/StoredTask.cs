namespace TaskManager;

/// <summary>A task as it stands in the store.</summary>
internal sealed record StoredTask(long Id, string Title, DateOnly? DueDate, Priority Priority, TaskState State)
{
    public bool IsPending => State == TaskState.Pending;

    public bool IsOverdue(DateOnly today) => IsPending && DueDate < today;
}
