namespace TaskManager.Tests.Tasks;

public class TaskQueryTests
{
    // Wednesday.
    private static readonly DateOnly _today = new(2026, 11, 4);

    private static readonly StoredTask[] _tasks =
    [
        Task(1, "late", -1),
        Task(2, "late but done", -1, TaskState.Completed),
        Task(3, "today low", 0, priority: Priority.Low),
        Task(4, "today high", 0, priority: Priority.High),
        Task(5, "tomorrow", 1),
        Task(6, "saturday", 3),
        Task(7, "sunday", 4),
        Task(8, "monday", 5),
        Task(9, "no date", null),
    ];

    [Fact]
    public void Query_Defaults_AreAllPendingByUrgency() =>
        Titles(StatusFilter.Pending, DueFilter.All)
            .Should().Equal("late", "today high", "today low", "tomorrow", "saturday", "sunday", "monday", "no date");

    [Fact]
    public void Query_Overdue_IsPendingAndBeforeToday() => Titles(StatusFilter.Overdue, DueFilter.All).Should().Equal("late");

    [Fact]
    public void Query_Completed_LeavesOutPending() => Titles(StatusFilter.Completed, DueFilter.All).Should().Equal("late but done");

    [Fact]
    public void Query_All_HasBoth() => Titles(StatusFilter.All, DueFilter.All).Should().HaveCount(_tasks.Length);

    [Fact]
    public void Query_Tomorrow_IsThatDayOnly() => Titles(StatusFilter.Pending, DueFilter.Tomorrow).Should().Equal("tomorrow");

    [Theory]
    [InlineData(DayOfWeek.Monday, "late,today high,today low,tomorrow,saturday,sunday")]
    [InlineData(DayOfWeek.Sunday, "late,today high,today low,tomorrow,saturday")]
    public void Query_ThisWeek_IsTheCallersCalendarWeek(DayOfWeek first, string titles) =>
        new TaskQuery(StatusFilter.Pending, DueFilter.ThisWeek, _today, first).Of(_tasks).Select(task => task.Title).Should().Equal(titles.Split(','));

    private static IEnumerable<string> Titles(StatusFilter status, DueFilter due) =>
        new TaskQuery(status, due, _today, DayOfWeek.Monday).Of(_tasks).Select(task => task.Title);

    private static StoredTask Task(long id, string title, int? days, TaskState state = TaskState.Pending, Priority priority = Priority.Medium) =>
        new(id, title, days is { } offset ? _today.AddDays(offset) : null, priority, state);
}
