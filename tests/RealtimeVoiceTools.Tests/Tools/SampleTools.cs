using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using RealtimeVoiceTools;

namespace RealtimeVoiceTools.Tests.Tools;

public enum Priority
{
    Low,
    Medium,
    High,
}

public enum DueFilter
{
    All,
    ThisWeek,
    [JsonStringEnumMemberName("some-day")]
    Later,
}

public sealed record Address([property: Description("The town.")] string City, string? Zip = null, int Floor = 1);

public sealed record Person(string Name, Address Address, IReadOnlyList<string> Phones);

/// <summary>Tools that the tests bind arguments for.</summary>
internal static class SampleTools
{
    public static VoiceTool CreateTask { get; } = Make(
        ([Description("What to do.")] string title,
            [Description("When it is due.")] DateOnly? dueDate = null,
            [Description("How urgent it is.")] Priority priority = Priority.Medium,
            [Description("How many.")] int count = 1) => title);

    public static VoiceTool DeleteTask { get; } = VoiceTool.FromDelegate(
        "delete_task", "Delete it.", ([Description("Which.")] string taskIdentifier) => { }, new() { Destructive = true });

    public static VoiceTool ClearAll { get; } = VoiceTool.FromDelegate("clear_all", "Delete all.", () => { }, new() { Destructive = true });

    public static VoiceTool CompleteAll { get; } = VoiceTool.FromDelegate(
        "complete_all", "Complete all.", ([Description("Which.")] DueFilter dueFilter = DueFilter.All) => { }, new() { Bulk = true });

    public static VoiceTool ListTasks { get; } = Make(([Description("Which.")] DueFilter dueFilter = DueFilter.All) => { });

    public static VoiceTool Person { get; } = Make(([Description("Who.")] Person person, [Description("Extra.")] Dictionary<string, int>? counts = null) => { });

    public static VoiceTool Transfer { get; } = Make(
        ([Description("How much."), Range(0.01, 10000)] decimal amount, [Description("To whom.")] string recipient) => { });

    public static VoiceTool Make(Delegate handler) => VoiceTool.FromDelegate("sample", "A sample.", handler);

    /// <summary>A tool with one required parameter named value.</summary>
    public static VoiceTool Taking<T>() => Make(([Description("The value.")] T value) => value);
}
