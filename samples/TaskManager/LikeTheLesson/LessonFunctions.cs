using System.Globalization;
using System.Text.Json.Nodes;

namespace TaskManager;

/// <summary>The lesson's functions, over the same store and with the same way to find a task as the sample's tools.</summary>
internal sealed class LessonFunctions(ITaskStore store, TimeProvider time)
{
    private DateOnly Today => DateOnly.FromDateTime(time.GetLocalNow().DateTime);

    /// <summary>What the lesson declares. Like the lesson it asks the model for a line before each call, and hopes for the rest.</summary>
    public static JsonObject Session() => JsonNode.Parse("""
        {
          "type": "session.update",
          "session": {
            "type": "realtime",
            "instructions": "You are a voice assistant for Task Manager.\nAcknowledge first: say a short line before create_task, list_tasks, complete_task, reschedule_task and delete_task.\nAfter results, summarize concisely.\nFor errors, explain simply and suggest next steps.",
            "audio": { "input": { "turn_detection": { "type": "server_vad", "threshold": 0.5, "silence_duration_ms": 500 } } },
            "tools": [
              { "type": "function", "name": "create_task", "description": "Create a new task.", "parameters": { "type": "object", "properties": { "title": { "type": "string" }, "due_date": { "type": "string" }, "priority": { "type": "string", "enum": ["low", "medium", "high"] } }, "required": ["title"] } },
              { "type": "function", "name": "list_tasks", "description": "List the user's tasks.", "parameters": { "type": "object", "properties": { "status": { "type": "string" }, "due_filter": { "type": "string" } } } },
              { "type": "function", "name": "complete_task", "description": "Mark a task as complete.", "parameters": { "type": "object", "properties": { "task_identifier": { "type": "string" } }, "required": ["task_identifier"] } },
              { "type": "function", "name": "reschedule_task", "description": "Move a task to another date.", "parameters": { "type": "object", "properties": { "task_identifier": { "type": "string" }, "due_date": { "type": "string" } }, "required": ["task_identifier", "due_date"] } },
              { "type": "function", "name": "delete_task", "description": "Permanently delete a task. Requires confirmation.", "parameters": { "type": "object", "properties": { "task_identifier": { "type": "string" }, "confirmed": { "type": "boolean", "description": "Whether the user has confirmed deletion." } }, "required": ["task_identifier", "confirmed"] } }
            ]
          }
        }
        """)!.AsObject();

    public async Task<JsonObject> RunAsync(string name, JsonObject arguments)
    {
        try
        {
            return name switch
            {
                "create_task" => await UseAsync(name, table => Create(table, arguments)),
                "list_tasks" => await UseAsync(name, table => List(table, arguments)),
                "complete_task" => await UseAsync(name, table => Complete(table, Text(arguments, "task_identifier"))),
                "reschedule_task" => await UseAsync(name, table => Move(table, Text(arguments, "task_identifier"), Date(arguments))),
                // Whoever calls it with true is believed.
                "delete_task" when Conversation.IsTrue(arguments, "confirmed") => await UseAsync(name, table => Delete(table, Text(arguments, "task_identifier"))),
                "delete_task" => new JsonObject { ["success"] = false, ["needs_confirmation"] = true, ["message"] = "Are you sure you want to delete this task?" },
                _ => throw new InvalidOperationException($"Unknown: {name}"),
            };
        }
        catch (Exception failure)
        {
            return new JsonObject { ["success"] = false, ["error"] = failure.Message, ["spoken_message"] = "I couldn't do that. Try again?" };
        }
    }

    private static JsonObject Create(ITaskTable table, JsonObject arguments)
    {
        StoredTask task = table.Add(Text(arguments, "title"), arguments.ContainsKey("due_date") ? Date(arguments) : null, Priority.Medium);
        return Done($"Created: {task.Title}");
    }

    private JsonObject List(ITaskTable table, JsonObject arguments)
    {
        DueFilter due = Enum.TryParse(Conversation.Text(arguments, "due_filter")?.Replace("_", string.Empty, StringComparison.Ordinal), ignoreCase: true, out DueFilter named) ? named : DueFilter.All;
        IReadOnlyList<StoredTask> tasks = TaskQuery.For(StatusFilter.Pending, due, Today, CultureInfo.InvariantCulture).Of(table.All());
        return new JsonObject
        {
            ["success"] = true,
            ["count"] = tasks.Count,
            ["items"] = new JsonArray([.. tasks.Take(5).Select(task => new JsonObject { ["title"] = task.Title })]),
        };
    }

    private JsonObject Complete(ITaskTable table, string identifier)
    {
        StoredTask task = Find(table, identifier);
        table.SetState(task.Id, TaskState.Completed);
        return Done($"Completed: {task.Title}");
    }

    private JsonObject Move(ITaskTable table, string identifier, DateOnly date)
    {
        StoredTask task = Find(table, identifier);
        table.SetDueDate(task.Id, date);
        return Done($"Moved: {task.Title}");
    }

    private JsonObject Delete(ITaskTable table, string identifier)
    {
        table.Remove(Find(table, identifier).Id);
        return Done("Task deleted permanently");
    }

    private StoredTask Find(ITaskTable table, string identifier) =>
        new TaskFinder(table.All(), SpokenOf.Nothing, Today).Find(identifier) is TaskMatch.One one ? one.Task : throw new KeyNotFoundException($"Task not found: {identifier}");

    private Task<JsonObject> UseAsync(string tool, Func<ITaskTable, JsonObject> work) => store.UseAsync(tool, work, CancellationToken.None);

    private static JsonObject Done(string message) => new() { ["success"] = true, ["message"] = message };

    private static string Text(JsonObject arguments, string name) => Conversation.Text(arguments, name) ?? throw new KeyNotFoundException(name);

    private static DateOnly Date(JsonObject arguments) => DateOnly.ParseExact(Text(arguments, "due_date"), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
