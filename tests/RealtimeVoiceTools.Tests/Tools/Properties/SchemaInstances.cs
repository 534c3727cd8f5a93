#if NET10_0_OR_GREATER
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RealtimeVoiceTools.Tests.Tools.Properties;

/// <summary>Makes JSON that a schema allows, from what the schema says and nothing else.</summary>
internal sealed class SchemaInstances(Random random)
{
    private static readonly string[] Texts = ["x", "Müller & Söhne", "歯医者", "a \"quoted\" word", "line\nbreak", "😀", "null", "0"];

    public string Of(JsonElement schema, string? without = null) => Object(schema, without).ToJsonString();

    private JsonObject Object(JsonElement schema, string? without)
    {
        HashSet<string?> required = [.. schema.GetProperty("required").EnumerateArray().Select(name => name.GetString())];
        var made = new JsonObject();
        foreach (JsonProperty property in schema.GetProperty("properties").EnumerateObject().OrderBy(_ => random.Next()))
        {
            if (property.Name != without && (required.Contains(property.Name) || random.Next(2) == 0))
                made.Add(property.Name, Value(property.Value));
        }

        return made;
    }

    private JsonNode? Value(JsonElement schema)
    {
        if (schema.TryGetProperty("enum", out JsonElement names))
            return JsonNode.Parse(names[random.Next(names.GetArrayLength())].GetRawText());
        JsonElement type = schema.GetProperty("type");
        string?[] types = type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(one => one.GetString())] : [type.GetString()];
        switch (types[random.Next(types.Length)])
        {
            case "null":
                return null;
            case "boolean":
                return random.Next(2) == 0;
            case "integer":
                return Integer(schema);
            case "number":
                return JsonNode.Parse(random.Next(3) switch { 0 => "0", 1 => random.Next(-1000, 1000).ToString(CultureInfo.InvariantCulture), _ => $"{random.Next(0, 1000)}.25" });
            case "string":
                return Text(schema);
            case "array":
                return new JsonArray([.. Enumerable.Range(0, random.Next(0, 4)).Select(_ => Value(schema.GetProperty("items")))]);
            case "object" when schema.TryGetProperty("properties", out _):
                return Object(schema, without: null);
            case "object":
                return new JsonObject(Enumerable.Range(0, random.Next(0, 4)).Select(index => KeyValuePair.Create($"k{index}", Value(schema.GetProperty("additionalProperties")))));
            case var other:
                throw new InvalidOperationException($"A type that no tool has: {other}.");
        }
    }

    // A schema does not tell how large its language's integers are: models know small ones to be safe.
    private JsonNode Integer(JsonElement schema)
    {
        long least = schema.TryGetProperty("minimum", out JsonElement minimum) ? minimum.GetInt64() : 0;
        long most = schema.TryGetProperty("maximum", out JsonElement maximum) ? maximum.GetInt64() : 120;
        return random.Next(4) switch { 0 => least, 1 => most, _ => random.NextInt64(least, most) };
    }

    private string Text(JsonElement schema) => (schema.TryGetProperty("format", out JsonElement format) ? format.GetString() : null) switch
    {
        "date" => $"20{random.Next(10, 60)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}",
        "time" => $"{random.Next(0, 24):00}:{random.Next(0, 60):00}",
        "date-time" => $"20{random.Next(10, 60)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}T{random.Next(0, 24):00}:{random.Next(0, 60):00}:00{(random.Next(2) == 0 ? "Z" : "+05:30")}",
        "duration" => $"PT{random.Next(1, 48)}H{random.Next(0, 60)}M",
        "uuid" => new Guid(random.Next(), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10).ToString(),
        "uri" => $"https://example.com/{random.Next()}?q=%20",
        null => Texts[random.Next(Texts.Length)],
        var other => throw new InvalidOperationException($"A format that no tool has: {other}."),
    };
}
#endif
