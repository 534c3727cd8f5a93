using System.Text.Json;
using System.Text.RegularExpressions;

namespace RealtimeVoiceTools.Tests.Protocol.SchemaValidation;

/// <summary>The keywords, each with its rule; null for those that only annotate.</summary>
internal static class SchemaRules
{
    public static ISchemaRule? Parse(JsonElement schema, JsonProperty keyword, string path)
    {
        JsonElement value = keyword.Value;
        return keyword.Name switch
        {
            "title" or "description" or "default" or "$comment" or "format" => null,
            "$ref" => new ReferenceRule(value.GetString()!),
            "type" => new TypeRule(Names(value)),
            "const" => new OneValueOfRule([value]),
            "enum" => new OneValueOfRule([.. value.EnumerateArray()]),
            "properties" => new PropertiesRule(Members(value, path)),
            "required" => new RequiredRule(Names(value)),
            "additionalProperties" => new AdditionalPropertiesRule(
                schema.TryGetProperty("properties", out JsonElement known) ? [.. known.EnumerateObject().Select(member => member.Name)] : [],
                SchemaNode.Parse(value, path)),
            "items" => new ItemsRule(SchemaNode.Parse(value, path)),
            "minItems" => new MinItemsRule(value.GetInt32()),
            "maxLength" => new MaxLengthRule(value.GetInt32()),
            "pattern" => new PatternRule(new Regex(value.GetString()!, RegexOptions.CultureInvariant)),
            "minimum" => new BoundRule(value.GetDouble(), IsMinimum: true),
            "maximum" => new BoundRule(value.GetDouble(), IsMinimum: false),
            "allOf" => new CombinedRule(Branches(value, path), CombinedKind.All),
            "anyOf" => new CombinedRule(Branches(value, path), CombinedKind.Any),
            "oneOf" => new CombinedRule(Branches(value, path), CombinedKind.One),
            _ => throw new NotSupportedException($"The validator does not know the keyword at {path}."),
        };
    }

    private static string[] Names(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? [value.GetString()!] : [.. value.EnumerateArray().Select(name => name.GetString()!)];

    private static Dictionary<string, SchemaNode> Members(JsonElement value, string path) =>
        value.EnumerateObject().ToDictionary(member => member.Name, member => SchemaNode.Parse(member.Value, $"{path}/{member.Name}"));

    private static SchemaNode[] Branches(JsonElement value, string path) =>
        [.. value.EnumerateArray().Select((branch, index) => SchemaNode.Parse(branch, $"{path}/{index}"))];
}
