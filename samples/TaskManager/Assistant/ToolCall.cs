using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using RealtimeVoiceTools.Testing;

namespace TaskManager;

/// <summary>A tool to call, and with what.</summary>
internal sealed record ToolCall(string Tool, JsonObject Arguments)
{
    /// <summary>The call that does what a sentence asks for; null when no call does.</summary>
    public static ToolCall? For(Intent intent) => intent switch
    {
        Intent.Create create => new("create_task", new JsonObject
        {
            ["title"] = create.Title,
            ["due_date"] = Text(create.Due),
            ["priority"] = Name(create.Priority),
        }),
        Intent.List list => new("list_tasks", new JsonObject
        {
            ["status"] = Name(list.Status),
            ["due_filter"] = Name(list.Due),
        }),
        Intent.Complete complete => new("complete_task", new JsonObject { ["task_identifier"] = complete.Task }),
        Intent.CompleteAll all => new("complete_all_tasks", new JsonObject { ["due_filter"] = Name(all.Due) }),
        Intent.Reopen reopen => new("reopen_task", new JsonObject { ["task_identifier"] = reopen.Task }),
        Intent.Reschedule move => new("reschedule_task", new JsonObject { ["task_identifier"] = move.Task, ["due_date"] = Text(move.Due) }),
        Intent.Delete delete => new("delete_task", new JsonObject { ["task_identifier"] = delete.Task }),
        Intent.Clear clear => new("clear_tasks", new JsonObject { ["status"] = Name(clear.Status) }),
        _ => null,
    };

    /// <summary>The arguments as JSON: those not named left out, and the signal of a first call where the tool asks for one.</summary>
    public string ArgumentsFor(EmulatedTool tool)
    {
        var arguments = new JsonObject(Arguments.Where(argument => argument.Value is not null).Select(argument => KeyValuePair.Create(argument.Key, argument.Value?.DeepClone())));
        if (!arguments.ContainsKey("confirmed") && tool.Parameters.Contains("\"confirmed\"", StringComparison.Ordinal))
            arguments["confirmed"] = false;
        return arguments.ToJsonString();
    }

    public static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Name<T>(T? value)
        where T : struct, Enum => value is { } known ? JsonNamingPolicy.SnakeCaseLower.ConvertName(known.ToString()) : null;
}
