using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RealtimeVoiceTools.Tests.Protocol.SchemaValidation;

/// <summary>Copies of an event, each with the type of one field changed.</summary>
internal static class TypeMutation
{
    public static IEnumerable<(string Path, byte[] Mutant)> Of(JsonElement original)
    {
        List<string> paths = [];
        Collect(JsonNode.Parse(original.GetRawText())!, paths);
        foreach (string path in paths)
        {
            JsonNode copy = JsonNode.Parse(original.GetRawText())!;
            Change(copy, path);
            yield return (path, Encoding.UTF8.GetBytes(copy.ToJsonString()));
        }
    }

    private static void Collect(JsonNode node, List<string> paths)
    {
        IEnumerable<JsonNode?> children = node is JsonObject members ? members.Select(member => member.Value) : node is JsonArray items ? items : [];
        foreach (JsonNode? child in children)
        {
            // A field that is null has no node to change; null to something else is no change of type that a schema could refuse.
            if (child is null)
                continue;
            paths.Add(child.GetPath());
            Collect(child, paths);
        }
    }

    private static void Change(JsonNode root, string path)
    {
        JsonNode found = Descendants(root).First(node => node.GetPath() == path);
        found.ReplaceWith(Other(found));
    }

    private static IEnumerable<JsonNode> Descendants(JsonNode node)
    {
        IEnumerable<JsonNode?> children = node is JsonObject members ? members.Select(member => member.Value) : node is JsonArray items ? items : [];
        foreach (JsonNode child in children.OfType<JsonNode>().ToList())
        {
            yield return child;
            foreach (JsonNode below in Descendants(child))
                yield return below;
        }
    }

    // Text becomes a number, and anything else an array or a text: never a type that means nearly the same.
    private static JsonNode Other(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.String => JsonValue.Create(7.5),
        JsonValueKind.Array => JsonValue.Create(true),
        _ => new JsonArray(JsonValue.Create(7.5)),
    };
}
