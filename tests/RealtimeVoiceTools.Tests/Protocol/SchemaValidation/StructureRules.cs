using System.Text.Json;

namespace RealtimeVoiceTools.Tests.Protocol.SchemaValidation;

internal sealed record PropertiesRule(Dictionary<string, SchemaNode> Members) : ISchemaRule
{
    public void Validate(JsonElement value, string path, RealtimeSchema schema, List<string> errors)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return;
        foreach (JsonProperty member in value.EnumerateObject())
        {
            if (Members.TryGetValue(member.Name, out SchemaNode? node))
                node.Validate(member.Value, $"{path}.{member.Name}", schema, errors);
        }
    }
}

internal sealed record AdditionalPropertiesRule(HashSet<string> Known, SchemaNode Others) : ISchemaRule
{
    public void Validate(JsonElement value, string path, RealtimeSchema schema, List<string> errors)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return;
        foreach (JsonProperty member in value.EnumerateObject())
        {
            if (!Known.Contains(member.Name))
                Others.Validate(member.Value, $"{path}.{member.Name}", schema, errors);
        }
    }
}

internal sealed record RequiredRule(string[] Names) : ISchemaRule
{
    public void Validate(JsonElement value, string path, RealtimeSchema schema, List<string> errors)
    {
        if (value.ValueKind == JsonValueKind.Object)
            errors.AddRange(Names.Where(name => !value.TryGetProperty(name, out _)).Select(name => $"{path}: {name} is missing"));
    }
}

internal sealed record ItemsRule(SchemaNode Each) : ISchemaRule
{
    public void Validate(JsonElement value, string path, RealtimeSchema schema, List<string> errors)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return;
        int index = 0;
        foreach (JsonElement item in value.EnumerateArray())
            Each.Validate(item, $"{path}[{index++}]", schema, errors);
    }
}

internal sealed record MinItemsRule(int Limit) : ISchemaRule
{
    public void Validate(JsonElement value, string path, RealtimeSchema schema, List<string> errors)
    {
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() < Limit)
            errors.Add($"{path}: fewer than {Limit} items");
    }
}
