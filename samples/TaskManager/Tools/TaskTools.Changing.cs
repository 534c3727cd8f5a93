using System.ComponentModel;
using System.Globalization;
using RealtimeVoiceTools;

namespace TaskManager;

internal sealed partial class TaskTools
{
    [VoiceTool(
        "Move a task to another due date. Use when the user asks to move, reschedule, postpone or push back a task.",
        Noun = "task", Idempotent = true, ExpectedSeconds = 0.3, TimeoutSeconds = 20)]
    public async Task<VoiceResult<TaskItem>> RescheduleTask(
        [Description("How the user referred to the task: its title, a part of it, or its number in the list.")] string taskIdentifier,
        [Description("The new due date. Work out spoken dates such as 'tomorrow', 'next Friday' or 'end of week' from today's date.")] DateOnly dueDate,
        VoiceCallContext call,
        IProgress<string> progress,
        CancellationToken cancellationToken)
    {
        RefuseThePast(dueDate, call);
        StoredTask task = await UseAsync(
            call,
            progress,
            $"I'm moving it to {SpokenDate.Of(dueDate, call.Today)}.",
            table =>
            {
                StoredTask found = TaskReference.Resolve(
                    taskIdentifier, table, call, "I can move one task at a time. Which one?", task => task.IsPending);
                table.SetDueDate(found.Id, dueDate);
                return found with { DueDate = dueDate };
            },
            cancellationToken);

        Remember(call, spokenOf => spokenOf with { Task = task.Id });
        return VoiceResult.Say($"Done. {task.Title} is now due {SpokenDate.Of(dueDate, call.Today)}.", TaskItem.Of(task));
    }

    [VoiceTool(
        "Permanently delete one task. Use when the user asks to delete or remove a task for good. This is destructive and cannot be undone.",
        Noun = "task", Destructive = true, ExpectedSeconds = 0.3)]
    public async Task<VoiceResult<TaskChange>> DeleteTask(
        [Description("How the user referred to the task to delete: its title, a part of it, or its number in the list.")] string taskIdentifier,
        VoiceCallContext call,
        CancellationToken cancellationToken)
    {
        StoredTask task = Confirmed<StoredTask>(call);
        int remaining = await UseAsync(
            call,
            table => table.Remove(task.Id)
                ? Pending(table)
                : throw new VoiceToolException(ToolErrorType.NotFound, $"{task.Title} is already gone.") { Subject = task.Title },
            cancellationToken);

        Remember(call, spokenOf => spokenOf with { Task = null });
        return VoiceResult.Say($"Done. I've permanently deleted '{task.Title}'. {SpokenCount.Left(remaining)}", TaskChange.Of(task, remaining));
    }

    public async ValueTask<ConfirmationPreview> PreviewDeleteTask(string taskIdentifier, VoiceCallContext call, CancellationToken cancellationToken)
    {
        StoredTask task = await UseAsync(
            call, table => TaskReference.Resolve(taskIdentifier, table, call, "I can only delete one task at a time, or clear a whole list. Which do you want?"), cancellationToken);
        return new ConfirmationPreview
        {
            Key = string.Create(CultureInfo.InvariantCulture, $"task:{task.Id}"),
            Action = $"delete '{task.Title}'",
            Facts = [task.Title],
            Target = task,
        };
    }

    /// <summary>What the caller said yes to. The library never runs a tool that asks without it.</summary>
    private static T Confirmed<T>(VoiceCallContext call) =>
        call.Confirmed?.Target is T target ? target : throw new InvalidOperationException($"{call.ToolName} was run without a confirmation.");
}
