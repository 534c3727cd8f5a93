using System.ComponentModel;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace RealtimeVoiceTools;

/// <summary>Completes schemas that name types which only the user's JSON contracts know. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SchemaText
{
    private static readonly JsonSchemaExporterOptions Options = new() { TreatNullObliviousAsNonNullable = true };

    /// <summary>The parts one after the other, as UTF-8.</summary>
    public static ReadOnlyMemory<byte> Join(params string[] parts) => Encoding.UTF8.GetBytes(string.Concat(parts));

    /// <summary>The schema of a type by the user's contract, with more keywords.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="keywords">Members to add, as JSON text such as <c>"description":"…"</c>; may be empty.</param>
    public static string Of<T>(JsonTypeInfo<T> contract, string keywords) => Of((JsonTypeInfo)contract, keywords);

    internal static string Of(JsonTypeInfo contract, string keywords)
    {
        JsonNode schema = contract.GetJsonSchemaAsNode(Options);
        string members = schema is JsonObject known ? known.ToJsonString()[1..^1] : string.Empty;
        return "{" + members + (members.Length > 0 && keywords.Length > 0 ? "," : string.Empty) + keywords + "}";
    }
}
