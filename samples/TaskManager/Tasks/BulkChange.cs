namespace TaskManager;

/// <summary>What became of many tasks.</summary>
/// <param name="Changed">How many were changed.</param>
/// <param name="Remaining">How many pending tasks are left.</param>
internal sealed record BulkChange(int Changed, int Remaining);
