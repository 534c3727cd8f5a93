using System.Text.Json;

namespace RealtimeVoiceTools.Testing;

/// <summary>Reads an item, already found valid, from a client's event.</summary>
internal static class ItemReader
{
    public static ConversationItem Read(JsonElement item, EmulatedIds ids)
    {
        string id = TextOf(item, "id") ?? ids.Item();
        string type = TextOf(item, "type")!;
        List<ContentPart> content = item.TryGetProperty("content", out JsonElement parts) ? [.. parts.EnumerateArray().Select(ReadPart)] : [];
        string role = TextOf(item, "role") ?? "";
        return new ConversationItem(id, type)
        {
            Role = role,
            Content = content,
            Status = TextOf(item, "status") ?? "completed",
            Phase = TextOf(item, "phase"),
            CallId = TextOf(item, "call_id") ?? (type == "function_call" ? ids.Call() : ""),
            Name = TextOf(item, "name") ?? "",
            Arguments = TextOf(item, "arguments") ?? "",
            Output = TextOf(item, "output") ?? "",
            Approves = item.TryGetProperty("approve", out JsonElement approve) && approve.GetBoolean(),
            Words = string.Join(' ', content.Select(part => part.Text ?? part.Transcript).OfType<string>()),
            IsAnswered = role is "assistant" or "system" || type == "function_call",
        };
    }

    public static EmulatedItem ForModel(ConversationItem item, Func<string, string?> nameOfCall) => new()
    {
        Id = item.Id,
        Kind = item.Type switch { "function_call" => EmulatedItemKind.Call, "function_call_output" => EmulatedItemKind.Output, _ => EmulatedItemKind.Message },
        Role = item.Role,
        Text = item.Words,
        IsSpoken = item.IsSpoken,
        CallId = item.CallId,
        Name = item.Type == "function_call_output" ? nameOfCall(item.CallId) ?? "" : item.Name,
        Arguments = item.Arguments,
        Output = item.Output,
        IsComplete = item.Status == "completed",
    };

    private static ContentPart ReadPart(JsonElement part)
    {
        string type = TextOf(part, "type")!;
        return new ContentPart(type == "text" ? "output_text" : type)
        {
            Text = TextOf(part, "text"),
            Transcript = TextOf(part, "transcript"),
            ImageUrl = TextOf(part, "image_url"),
        };
    }

    private static string? TextOf(JsonElement value, string name) =>
        value.TryGetProperty(name, out JsonElement text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
