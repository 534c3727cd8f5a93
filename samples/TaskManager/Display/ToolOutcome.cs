using System.Text.Json;

namespace TaskManager;

/// <summary>What a tool answered, in a few words for the person at the console.</summary>
internal static class ToolOutcome
{
    public static string Of(string output)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(output);
            JsonElement root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                return "answered";
            if (root.TryGetProperty("needs_confirmation", out _))
                return "asks first";
            if (Text(root, "error_type") is { } error)
                return $"{error}: {Text(root, "spoken_message")}";
            if (Text(root, "message") is { } message)
                return message;
            return root.TryGetProperty("count", out JsonElement count) ? $"{count.GetRawText()} found" : "done";
        }
        catch (JsonException)
        {
            return "answered";
        }
    }

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
