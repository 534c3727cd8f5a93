namespace TaskManager;

/// <summary>The tasks of <c>--seed-demo</c>.</summary>
internal static class DemoTasks
{
    /// <summary>Fills an empty table; leaves any other alone.</summary>
    /// <returns>Whether the tasks are these.</returns>
    public static bool Seed(ITaskTable table, DateOnly today)
    {
        if (table.All().Count > 0)
            return false;

        table.Add("Review proposal", today, Priority.High);
        table.Add("Send invoices", today, Priority.Medium);
        table.Add("Team standup", today, Priority.Low);
        return true;
    }
}
