using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using RealtimeVoiceTools;

namespace TaskManager;

/// <summary>What the agent can do with the caller's tasks.</summary>
internal sealed partial class TaskTools(ITaskStore store, TimeProvider time)
{
    private const int LongestTitle = 200;
    private static readonly TimeSpan _slow = TimeSpan.FromSeconds(5);

    [VoiceTool(
        "Create a new task. Use when the user asks to add, create or make a task, or says 'remind me to'. "
        + "Use tomorrow if the user names no date, and medium priority if they name none; don't ask for them.",
        Noun = "task", ExpectedSeconds = 0.5)]
    public async Task<VoiceResult<TaskItem>> CreateTask(
        [Description("The core action, from the user's words. Keep a time of day in it, such as 'Call the client at 3 PM'."), StringLength(LongestTitle, MinimumLength = 1)]
        string title,
        [Description("When it is due. Work out spoken dates such as 'tomorrow', 'next Friday' or 'end of week' from today's date. "
            + "For a time of day without a date use today if it is still to come, else tomorrow.")]
        DateOnly? dueDate = null,
        [Description("How urgent it is.")] Priority priority = Priority.Medium,
        VoiceCallContext call = null!,
        CancellationToken cancellationToken = default)
    {
        string trimmed = title.Trim();
        if (trimmed.Length == 0)
            throw new VoiceToolException(ToolErrorType.Validation, "What should the task be called?") { Parameter = "title" };
        RefuseThePast(dueDate, call);

        StoredTask task = await UseAsync(call, table => table.Add(trimmed, dueDate, priority), cancellationToken);
        Remember(call, spokenOf => spokenOf with { Task = task.Id });
        string due = dueDate is { } date ? $", due {SpokenDate.Of(date, call.Today)}" : string.Empty;
        string urgency = priority == Priority.Medium ? string.Empty : $", {(priority == Priority.High ? "high" : "low")} priority";
        return VoiceResult.Say($"Done. I've added '{task.Title}' to your list{due}{urgency}.", TaskItem.Of(task));
    }

    [VoiceTool(
        "List the user's tasks. Use when the user asks what tasks they have, what's on their list, what's due or what's overdue. "
        + "Shows pending tasks of any date unless the user asks for others.",
        Noun = "task", ReadOnly = true, ExpectedSeconds = 0.3)]
    public async Task<IReadOnlyList<TaskItem>> ListTasks(
        [Description("Which tasks to show. 'overdue' means pending and due before today.")] StatusFilter status = StatusFilter.Pending,
        [Description("Shows only tasks due then, for spoken dates such as 'today' or 'this week'.")] DueFilter dueFilter = DueFilter.All,
        VoiceCallContext call = null!,
        CancellationToken cancellationToken = default)
    {
        IReadOnlyList<StoredTask> tasks = await UseAsync(
            call, table => TaskQuery.For(status, dueFilter, call.Today, call.Culture).Of(table.All()), cancellationToken);
        Remember(call, spokenOf => spokenOf with { List = [.. tasks.Select(task => task.Id)] });
        return [.. tasks.Select(TaskItem.Of)];
    }

    private static void RefuseThePast(DateOnly? dueDate, VoiceCallContext call)
    {
        if (dueDate < call.Today)
        {
            throw new VoiceToolException(
                ToolErrorType.Validation, $"The due date, {SpokenDate.Of(dueDate.Value, call.Today)}, is in the past. Should I use today instead?")
            {
                Parameter = "due_date",
                Alternative = "Use today or a later date.",
            };
        }
    }

    private static void Remember(VoiceCallContext call, Func<SpokenOf, SpokenOf> change) => change(SpokenOf.In(call.Items)).KeepIn(call.Items);

    private static int Pending(ITaskTable table) => table.All().Count(task => task.IsPending);

    private Task<T> UseAsync<T>(VoiceCallContext call, Func<ITaskTable, T> work, CancellationToken cancellationToken) =>
        store.UseAsync(call.ToolName, work, cancellationToken);

    /// <summary>The same for work that can take long: tells the caller what is being done, and the truth when the store is slow.</summary>
    private async Task<T> UseAsync<T>(VoiceCallContext call, IProgress<string> progress, string doing, Func<ITaskTable, T> work, CancellationToken cancellationToken)
    {
        progress.Report(doing);
        await using ITimer slow = time.CreateTimer(
            _ => progress.Report("The task list is slow to answer today, but it is still at it."), null, _slow, Timeout.InfiniteTimeSpan);
        return await UseAsync(call, work, cancellationToken);
    }
}
