using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using RealtimeVoiceTools;

namespace AotSmoke;

internal enum Priority
{
    Low,
    Medium,
    VeryHigh,
}

internal sealed record Place(string City, [property: Range(1, 9)] int Floor = 1);

internal sealed record TaskItem(string Title, DateOnly? DueDate, Priority Priority, Place? Place, IReadOnlyList<string> Tags, decimal Price);

[VoiceToolTypes(typeof(SmokeContext))]
internal sealed partial class TaskTools(TimeProvider clock)
{
    [VoiceTool("Create a new task. Use when the user asks to add a task.", Done = "Done. I've added {title}.")]
    public async Task<TaskItem> CreateTaskAsync(
        [Description("What to do."), StringLength(40)] string title,
        [Description("When it is due. Work out 'tomorrow' from today's date.")] DateOnly? dueDate = null,
        [Description("How urgent it is.")] Priority priority = Priority.Medium,
        [Description("Where it is.")] Place? place = null,
        [Description("Words to find it by.")] List<string>? tags = null,
        [Description("What it costs.")] decimal price = 9.90m,
        CancellationToken cancellationToken = default)
    {
        await Task.Delay(TimeSpan.Zero, clock, cancellationToken);
        return new(title, dueDate, priority, place, tags ?? [], price);
    }

    [VoiceTool("Delete a task for good. Use when the user asks to delete one. This cannot be undone.", Destructive = true)]
    public static VoiceResult DeleteTask([Description("Its number.")] int number) => VoiceResult.Say($"Deleted {number}.");

    public static ConfirmationPreview PreviewDeleteTask(int number) => new() { Key = $"task:{number}", Action = $"delete task {number}" };

    [VoiceTool("Tell which version comes next. Use when the user asks for it.", ReadOnly = true)]
    public static Version NextVersion([Description("The version now.")] Version version) => new(version.Major + 1, 0);
}
