using System.Text.Json;
using System.Text.Json.Nodes;
using RealtimeVoiceTools.Testing;

namespace TaskManager;

/// <summary>Looks things up in what has been said and done.</summary>
internal static class Conversation
{
    public static EmulatedItem? CallOf(EmulatedItem output, IReadOnlyList<EmulatedItem> items) =>
        items.LastOrDefault(item => item.Kind == EmulatedItemKind.Call && item.CallId == output.CallId);

    /// <returns>An empty object when the text is none.</returns>
    public static JsonObject ReadObject(string json)
    {
        try
        {
            return JsonNode.Parse(json) as JsonObject ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    public static string? Text(JsonObject value, string name) =>
        value[name] is JsonValue field && field.TryGetValue(out string? text) && text.Length > 0 ? text : null;

    public static bool IsTrue(JsonObject value, string name) => value[name] is JsonValue field && field.TryGetValue(out bool flag) && flag;
}
