namespace TaskManager;

/// <summary>Where the tasks are kept. Safe for concurrent use.</summary>
internal interface ITaskStore
{
    /// <summary>Does one piece of work on the table: all of it or, when it throws, nothing.</summary>
    /// <param name="tool">The tool on whose behalf it is done.</param>
    /// <param name="work">Runs alone; it should be short.</param>
    /// <param name="cancellationToken">Cancels the waiting, never a piece of work that has begun.</param>
    Task<T> UseAsync<T>(string tool, Func<ITaskTable, T> work, CancellationToken cancellationToken);
}
