using System.Text.Json;

namespace RealtimeVoiceTools.Tests.Protocol.SchemaValidation;

/// <summary>One schema: true, false, or the rules of its keywords, all of which must hold.</summary>
internal sealed class SchemaNode
{
    private readonly List<ISchemaRule> _rules = [];

    public static SchemaNode Parse(JsonElement schema, string path)
    {
        SchemaNode node = new();
        if (schema.ValueKind == JsonValueKind.True)
            return node;
        if (schema.ValueKind == JsonValueKind.False)
        {
            node._rules.Add(new NeverRule());
            return node;
        }
        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            if (SchemaRules.Parse(schema, keyword, $"{path}/{keyword.Name}") is { } rule)
                node._rules.Add(rule);
        }
        return node;
    }

    public void Validate(JsonElement value, string path, RealtimeSchema schema, List<string> errors)
    {
        foreach (ISchemaRule rule in _rules)
            rule.Validate(value, path, schema, errors);
    }

    public List<string> Validate(JsonElement value, string path, RealtimeSchema schema)
    {
        List<string> errors = [];
        Validate(value, path, schema, errors);
        return errors;
    }
}

/// <summary>What one keyword demands.</summary>
internal interface ISchemaRule
{
    void Validate(JsonElement value, string path, RealtimeSchema schema, List<string> errors);
}
