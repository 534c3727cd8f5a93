using System.ComponentModel;
using RealtimeVoiceTools;

namespace TaskManager;

internal sealed partial class TaskTools
{
    [VoiceTool(
        "Mark one task as complete. Use when the user says they finished, completed or are done with a task. "
        + "For all tasks at once there is complete_all_tasks.",
        Noun = "task", Idempotent = true, ExpectedSeconds = 0.3, Undo = nameof(ReopenTask))]
    public async Task<VoiceResult<TaskChange>> CompleteTask(
        [Description("How the user referred to the task: its title, a part of it, or its number in the list. Use the user's own words.")] string taskIdentifier,
        VoiceCallContext call,
        CancellationToken cancellationToken)
    {
        (StoredTask task, int remaining) = await UseAsync(
            call,
            table =>
            {
                StoredTask found = TaskReference.Resolve(
                    taskIdentifier, table, call, "That sounds like all of your tasks. Should I mark all of them as done, or just one?", task => task.IsPending);
                table.SetState(found.Id, TaskState.Completed);
                return (found, Pending(table));
            },
            cancellationToken);

        Remember(call, spokenOf => spokenOf with { Task = task.Id });
        string state = task.IsPending ? "is now marked complete" : "was already complete";
        return VoiceResult.Say($"{task.Title} {state}. {SpokenCount.Left(remaining)}", TaskChange.Of(task with { State = TaskState.Completed }, remaining));
    }

    [VoiceTool(
        "Make a completed task pending again. Use when the user wants to reopen or uncomplete a task, or to undo a completion. "
        + "After completing all tasks, 'them' reopens all of those.",
        Noun = "task", Idempotent = true, ExpectedSeconds = 0.3)]
    public async Task<VoiceResult<ReopenedTasks>> ReopenTask(
        [Description("How the user referred to the task: its title, a part of it, or its number in the list.")] string taskIdentifier,
        VoiceCallContext call,
        CancellationToken cancellationToken)
    {
        (IReadOnlyList<StoredTask> tasks, int remaining) = await UseAsync(
            call,
            table =>
            {
                IReadOnlyList<StoredTask> found = ToReopen(taskIdentifier, table, call);
                foreach (StoredTask task in found)
                    table.SetState(task.Id, TaskState.Pending);
                return (found, Pending(table));
            },
            cancellationToken);

        Remember(call, spokenOf => spokenOf with { Task = tasks.Count == 1 ? tasks[0].Id : spokenOf.Task, CompletedTogether = [] });
        string message = tasks switch
        {
            [{ IsPending: true } task] => $"{task.Title} was still open.",
            [var task] => $"{task.Title} is open again.",
            _ => $"{SpokenCount.Tasks(tasks.Count)} are open again.",
        };
        return VoiceResult.Say($"{message} {SpokenCount.Left(remaining)}", new ReopenedTasks([.. tasks.Select(task => task.Title)], remaining));
    }

    [VoiceTool(
        "Mark all pending tasks as complete at once. Use when the user is done with everything, all of them, or all tasks of a day. Asks first.",
        Noun = "task", Bulk = true, Idempotent = true, ExpectedSeconds = 0.3, Undo = nameof(ReopenTask))]
    public async Task<VoiceResult<BulkChange>> CompleteAllTasks(
        [Description("Completes only tasks due then, for spoken dates such as 'today' or 'this week'.")] DueFilter dueFilter = DueFilter.All,
        VoiceCallContext call = null!,
        CancellationToken cancellationToken = default)
    {
        IReadOnlyList<long> confirmed = Confirmed<IReadOnlyList<long>>(call);
        (IReadOnlyList<long> changed, int remaining) = await UseAsync(
            call,
            table =>
            {
                IReadOnlyList<long> done = [.. confirmed.Where(id => table.SetState(id, TaskState.Completed))];
                return (done, Pending(table));
            },
            cancellationToken);

        Remember(call, spokenOf => spokenOf with { CompletedTogether = changed });
        return VoiceResult.Say(
            $"Done. I've marked {SpokenCount.Tasks(changed.Count)} as complete. {SpokenCount.Left(remaining)}", new BulkChange(changed.Count, remaining));
    }

    public async ValueTask<ConfirmationPreview> PreviewCompleteAllTasks(DueFilter dueFilter, VoiceCallContext call, CancellationToken cancellationToken)
    {
        IReadOnlyList<StoredTask> tasks = await UseAsync(
            call, table => TaskQuery.For(StatusFilter.Pending, dueFilter, call.Today, call.Culture).Of(table.All()), cancellationToken);
        if (tasks.Count == 0)
        {
            throw new VoiceToolException(
                ToolErrorType.NotFound,
                dueFilter == DueFilter.All ? "You have no pending tasks." : $"You have no pending tasks due {SpokenCount.Period(dueFilter)}.");
        }

        IReadOnlyList<long> ids = [.. tasks.Select(task => task.Id)];
        return new ConfirmationPreview
        {
            Key = $"complete:{string.Join(',', ids)}",
            Action = $"mark {SpokenCount.Scope(ids.Count, dueFilter)} as done",
            Count = ids.Count,
            Consequence = "I can reopen them afterwards.",
            Target = ids,
        };
    }

    private static IReadOnlyList<StoredTask> ToReopen(string taskIdentifier, ITaskTable table, VoiceCallContext call)
    {
        IReadOnlyList<long> together = SpokenOf.In(call.Items).CompletedTogether;
        if (together.Count > 0 && new SpokenIdentifier(taskIdentifier).MeansEverything)
            return [.. table.All().Where(task => together.Contains(task.Id))];
        return [TaskReference.Resolve(taskIdentifier, table, call, "I can reopen one task at a time. Which one?", task => !task.IsPending)];
    }
}
