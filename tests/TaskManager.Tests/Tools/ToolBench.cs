using System.Globalization;
using RealtimeVoiceTools;

namespace TaskManager.Tests.Tools;

/// <summary>The tools over a store in memory with the demonstration's tasks, in one session.</summary>
internal sealed class ToolBench : IDisposable
{
    private readonly SqliteTaskStore _store = SqliteTaskStore.Open(null);
    private readonly Dictionary<object, object?> _items = [];

    public ToolBench(bool seeded = true)
    {
        Tools = new TaskTools(_store, TimeProvider.System);
        if (seeded)
            Do(table => { DemoTasks.Seed(table, Today); return true; });
    }

    /// <summary>Tuesday 3 November 2026, noon.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 11, 3, 12, 0, 0, TimeSpan.Zero);

    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    public TaskTools Tools { get; }

    /// <summary>What the tools told while they worked.</summary>
    public ReportedProgress Progress { get; } = new();

    public IReadOnlyList<StoredTask> All => Do(table => table.All());

    public IEnumerable<string> Pending => All.Where(task => task.IsPending).Select(task => task.Title);

    public VoiceCallContext Call(string tool, ConfirmationPreview? confirmed = null) => new()
    {
        CallId = "call_1",
        ToolName = tool,
        SessionId = "session",
        Culture = CultureInfo.GetCultureInfo("en-US"),
        TimeZone = TimeZoneInfo.Utc,
        Now = Now,
        IdempotencyKey = "key",
        Items = _items,
        Confirmed = confirmed,
    };

    public T Do<T>(Func<ITaskTable, T> work) => _store.UseAsync("bench", work, default).GetAwaiter().GetResult();

    public Task<IReadOnlyList<TaskItem>> List(StatusFilter status = StatusFilter.Pending, DueFilter due = DueFilter.All) =>
        Tools.ListTasks(status, due, Call("list_tasks"));

    public Task<VoiceResult<TaskChange>> Complete(string task) => Tools.CompleteTask(task, Call("complete_task"), default);

    public async Task<VoiceResult<TaskChange>> Delete(string task)
    {
        ConfirmationPreview preview = await Tools.PreviewDeleteTask(task, Call("delete_task"), default);
        return await Tools.DeleteTask(task, Call("delete_task", preview), default);
    }

    public void Dispose() => _store.Dispose();
}
