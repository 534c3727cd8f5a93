namespace TaskManager;

/// <summary>Titles, with the due date added where two tasks have the same.</summary>
internal static class TaskLabels
{
    public static IReadOnlyList<string> Of(IReadOnlyList<StoredTask> tasks, DateOnly today) =>
        [.. tasks.Select(task => IsShared(task, tasks) ? WithDate(task, today) : task.Title).Distinct()];

    public static string WithDate(StoredTask task, DateOnly today) =>
        task.DueDate is { } due ? $"{task.Title} due {SpokenDate.Of(due, today)}" : $"{task.Title} without a date";

    private static bool IsShared(StoredTask task, IReadOnlyList<StoredTask> tasks) =>
        tasks.Any(other => other.Id != task.Id && Words.Of(other.Title).SequenceEqual(Words.Of(task.Title)));
}
