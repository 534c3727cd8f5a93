using System.Globalization;

namespace TaskManager;

/// <summary>How many tasks, in words.</summary>
internal static class SpokenCount
{
    public static string Tasks(int count) => count == 1 ? "1 task" : string.Create(CultureInfo.InvariantCulture, $"{count} tasks");

    public static string Left(int remaining) => remaining == 0 ? "You have no tasks left." : $"You have {Tasks(remaining)} left.";

    /// <summary>The scope of a bulk tool: "all 3 pending tasks", "the 2 tasks due today".</summary>
    public static string Scope(int count, DueFilter due) => (count, due) switch
    {
        (1, DueFilter.All) => "your 1 pending task",
        (_, DueFilter.All) => $"all {count.ToString(CultureInfo.InvariantCulture)} pending tasks",
        _ => $"the {Tasks(count)} due {Period(due)}",
    };

    /// <summary>The scope of a tool for many tasks of one state: "all 3 completed tasks", "all 4 tasks, done or not".</summary>
    public static string Scope(int count, StatusFilter status) =>
        $"all {count.ToString(CultureInfo.InvariantCulture)} {Kind(status)}tasks{(status == StatusFilter.All ? ", done or not" : string.Empty)}";

    /// <summary>The state as an adjective with a space after it; nothing for all.</summary>
    public static string Kind(StatusFilter status) => status switch
    {
        StatusFilter.Pending => "pending ",
        StatusFilter.Completed => "completed ",
        StatusFilter.Overdue => "overdue ",
        _ => string.Empty,
    };

    public static string Period(DueFilter due) => due switch
    {
        DueFilter.Today => "today",
        DueFilter.Tomorrow => "tomorrow",
        DueFilter.ThisWeek => "this week",
        _ => "at any time",
    };
}
