namespace TaskManager;

/// <summary>Which tasks are open again.</summary>
/// <param name="Remaining">How many pending tasks there are now.</param>
internal sealed record ReopenedTasks(IReadOnlyList<string> Titles, int Remaining);
