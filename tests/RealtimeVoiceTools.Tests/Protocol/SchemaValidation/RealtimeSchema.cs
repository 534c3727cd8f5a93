using System.Text.Json;

namespace RealtimeVoiceTools.Tests.Protocol.SchemaValidation;

/// <summary>
/// Validates events against a JSON Schema (2020-12) of which it knows only the keywords that the provider's schemas use.
/// Any other keyword throws on loading, so that none is silently ignored.
/// </summary>
internal sealed class RealtimeSchema
{
    private const string DefinitionPrefix = "#/$defs/";

    private static readonly string[] s_rootMembers = ["$schema", "$id", "title", "description", "oneOf", "$defs"];

    private readonly Dictionary<string, SchemaNode> _definitions = [];

    private RealtimeSchema(JsonElement root)
    {
        if (root.EnumerateObject().FirstOrDefault(member => !s_rootMembers.Contains(member.Name)) is { Value.ValueKind: not JsonValueKind.Undefined } odd)
            throw new NotSupportedException($"The validator does not know the keyword {odd.Name} of the whole schema.");
        foreach (JsonProperty definition in root.GetProperty("$defs").EnumerateObject())
            _definitions.Add(definition.Name, SchemaNode.Parse(definition.Value, "$defs/" + definition.Name));
    }

    public static RealtimeSchema Load(string path) => Parse(File.ReadAllBytes(path));

    public static RealtimeSchema Parse(ReadOnlyMemory<byte> schema)
    {
        using JsonDocument document = JsonDocument.Parse(schema);
        return new(document.RootElement.Clone());
    }

    /// <summary>What is wrong with the event, each with its path; nothing when it is valid.</summary>
    /// <param name="definition">"ClientEvent", "ServerEvent" or any other of the schema's definitions.</param>
    /// <param name="json">One event as UTF-8 JSON.</param>
    public IReadOnlyList<string> Validate(string definition, ReadOnlyMemory<byte> json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return Validate(definition, document.RootElement);
    }

    public IReadOnlyList<string> Validate(string definition, JsonElement value)
    {
        List<string> errors = [];
        _definitions[definition].Validate(value, "$", this, errors);
        return errors;
    }

    internal SchemaNode Resolve(string reference) =>
        reference.StartsWith(DefinitionPrefix, StringComparison.Ordinal) && _definitions.TryGetValue(reference[DefinitionPrefix.Length..], out SchemaNode? found)
            ? found : throw new NotSupportedException($"The reference {reference} leads out of the schema.");
}
