using System.Globalization;
using System.Text;

namespace RealtimeVoiceTools.Tests;

/// <summary>Tools and calls for tests, made as generated code makes them.</summary>
internal static class TestTools
{
    /// <summary>Sunday, 10:15 PM in UTC.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 22, 22, 15, 0, TimeSpan.Zero);

    public static readonly VoicePhrases Phrases = VoicePhrases.For(CultureInfo.InvariantCulture);

    public static VoicePhrases In(string language) => VoicePhrases.For(CultureInfo.GetCultureInfo(language));

    public static readonly ValueConverter<TaskItem> TaskConverter = ValueConverters.Object<TaskItem>(
        construct: null,
        ObjectProperty.Create<TaskItem, int>("id", ValueConverters.Int32, t => t.Id, required: true, default),
        ObjectProperty.Create<TaskItem, string>("title", ValueConverters.String, t => t.Title, required: true, default),
        ObjectProperty.Create<TaskItem, DateOnly?>("due_date", ValueConverters.Nullable(ValueConverters.DateOnly), t => t.DueDate, required: true, default));

    public static readonly VoiceToolTraits ReadTasks = new() { Noun = "task", ReadOnly = true };

    public static readonly VoiceToolTraits WriteTask = new() { Noun = "task" };

    public static VoiceTool Tool(
        VoiceToolTraits? traits = null,
        ValueConverter? result = null,
        Func<ToolInvocation, ValueTask<object?>>? invoke = null,
        Func<ToolInvocation, ValueTask<ConfirmationPreview?>>? preview = null,
        string name = "create_task",
        params ToolParameter[] parameters) =>
        new ToolDefinition
        {
            Name = name,
            Description = "Use when a test needs it.",
            Traits = traits ?? WriteTask,
            Schema = Encoding.UTF8.GetBytes("{}"),
            Parameters = parameters,
            Result = result,
            Invoke = invoke ?? (_ => ValueTask.FromResult<object?>(null)),
            Preview = preview,
        }.Build();

    public static VoiceCallContext Call(TimeZoneInfo? zone = null) => new()
    {
        CallId = "call_1",
        ToolName = "create_task",
        SessionId = "session_1",
        Culture = CultureInfo.InvariantCulture,
        TimeZone = zone ?? TimeZoneInfo.Utc,
        Now = TimeZoneInfo.ConvertTime(Now, zone ?? TimeZoneInfo.Utc),
        IdempotencyKey = "intent_1",
        Items = new Dictionary<object, object?>(),
    };

    public sealed record TaskItem(int Id, string Title, DateOnly? DueDate);
}
