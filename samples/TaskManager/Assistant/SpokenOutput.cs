using System.Globalization;
using System.Text.Json.Nodes;
using RealtimeVoiceTools.Testing;

namespace TaskManager;

/// <summary>Says what a tool answered: its message, or the top three of a list and the total.</summary>
internal static class SpokenOutput
{
    private const int Top = 3;

    public static string Of(EmulatedItem output, EmulatedItem? call)
    {
        JsonObject result = Conversation.ReadObject(output.Output);
        if (result["items"] is JsonArray items)
            return List(items, result, Conversation.ReadObject(call?.Arguments ?? string.Empty));
        if (Conversation.Text(result, "message") is { } message)
            return message;
        string? failure = Conversation.Text(result, "spoken_message");
        if (CallerCheck.IsAsked(output.Output))
            return $"{failure} {CallerCheck.Question}";
        if (Conversation.Text(result, "error_type") == "verification_required" && call?.Name != CallerCheck.Tool)
            return $"{failure} I have no way to check that here.";
        return failure is null ? "That's done." : $"{failure} {Conversation.Text(result, "suggestion")}".Trim();
    }

    private static string List(JsonArray items, JsonObject result, JsonObject arguments)
    {
        int total = result["count"] is JsonValue count && count.TryGetValue(out int number) ? number : items.Count;
        string? period = Conversation.Text(arguments, "due_filter") is { } due and not "all" ? due.Replace('_', ' ') : null;
        string status = Conversation.Text(arguments, "status") switch { "completed" => "completed ", "overdue" => "overdue ", _ => string.Empty };
        string[] top = [.. items.OfType<JsonObject>().Take(Top).Select(item => Item(item, period is null))];
        string more = total > top.Length ? string.Create(CultureInfo.InvariantCulture, $", and {total - top.Length} more") : string.Empty;
        string names = more.Length > 0 || top.Length < 2 ? string.Join(", ", top) : $"{string.Join(", ", top[..^1])} and {top[^1]}";
        return string.Create(
            CultureInfo.InvariantCulture, $"You have {total} {status}{(total == 1 ? "task" : "tasks")}{(period is null ? "" : " " + period)}: {names}{more}.");
    }

    private static string Item(JsonObject item, bool withDate)
    {
        string title = Conversation.Text(item, "title") ?? "one without a title";
        return withDate && Conversation.Text(item, "due_date_spoken") is { } due ? $"{title} due {due}" : title;
    }
}
