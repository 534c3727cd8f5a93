using System.Globalization;

namespace TaskManager;

/// <summary>Picks tasks by state and due date, the most urgent first.</summary>
internal sealed record TaskQuery(StatusFilter Status, DueFilter Due, DateOnly Today, DayOfWeek FirstDayOfWeek)
{
    public static TaskQuery For(StatusFilter status, DueFilter due, DateOnly today, CultureInfo culture) =>
        new(status, due, today, culture.DateTimeFormat.FirstDayOfWeek);

    public IReadOnlyList<StoredTask> Of(IEnumerable<StoredTask> tasks) =>
        [.. tasks.Where(Matches)
            .OrderBy(task => task.DueDate ?? DateOnly.MaxValue)
            .ThenByDescending(task => task.Priority)
            .ThenBy(task => task.Id)];

    private bool Matches(StoredTask task) => HasStatus(task) && IsDue(task);

    private bool HasStatus(StoredTask task) => Status switch
    {
        StatusFilter.Pending => task.IsPending,
        StatusFilter.Completed => !task.IsPending,
        StatusFilter.Overdue => task.IsOverdue(Today),
        _ => true,
    };

    private bool IsDue(StoredTask task) => Due switch
    {
        DueFilter.Today => task.DueDate == Today,
        DueFilter.Tomorrow => task.DueDate == Today.AddDays(1),
        DueFilter.ThisWeek => task.DueDate >= WeekStart && task.DueDate < WeekStart.AddDays(7),
        _ => true,
    };

    private DateOnly WeekStart => Today.AddDays(-(((int)Today.DayOfWeek - (int)FirstDayOfWeek + 7) % 7));
}
