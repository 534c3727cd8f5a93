using System.ComponentModel;
using RealtimeVoiceTools;

namespace TaskManager;

internal sealed partial class TaskTools
{
    [VoiceTool(
        "Permanently delete many tasks at once. Use when the user asks to clear or empty their list, or to delete everything or all completed tasks. "
        + "This is destructive, cannot be undone, and needs a verified caller. For a single task there is delete_task.",
        Noun = "task", Destructive = true, Bulk = true, RequiresVerification = true, ExpectedSeconds = 0.3)]
    public async Task<VoiceResult<BulkChange>> ClearTasks(
        [Description("Which tasks to delete. 'overdue' means pending and due before today.")] StatusFilter status = StatusFilter.All,
        VoiceCallContext call = null!,
        CancellationToken cancellationToken = default)
    {
        IReadOnlyList<long> confirmed = Confirmed<IReadOnlyList<long>>(call);
        (int removed, int remaining) = await UseAsync(call, table => (confirmed.Count(table.Remove), Pending(table)), cancellationToken);

        Remember(call, _ => SpokenOf.Nothing);
        return VoiceResult.Say(
            $"Done. I've permanently deleted {SpokenCount.Tasks(removed)}. {SpokenCount.Left(remaining)}", new BulkChange(removed, remaining));
    }

    public async ValueTask<ConfirmationPreview> PreviewClearTasks(StatusFilter status, VoiceCallContext call, CancellationToken cancellationToken)
    {
        IReadOnlyList<StoredTask> tasks = await UseAsync(
            call, table => TaskQuery.For(status, DueFilter.All, call.Today, call.Culture).Of(table.All()), cancellationToken);
        if (tasks.Count == 0)
            throw new VoiceToolException(ToolErrorType.NotFound, $"You have no {SpokenCount.Kind(status)}tasks.");

        IReadOnlyList<long> ids = [.. tasks.Select(task => task.Id).Order()];
        return new ConfirmationPreview
        {
            Key = $"clear:{string.Join(',', ids)}",
            Action = tasks is [var only] ? $"delete '{only.Title}', your only {SpokenCount.Kind(status)}task" : $"delete {SpokenCount.Scope(ids.Count, status)}",
            Facts = tasks is [var named] ? [named.Title] : [],
            Count = ids.Count,
            Target = ids,
        };
    }
}
