using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools.Generators;

/// <summary>Writes the schema of a tool: a UTF-8 literal, or parts to join where the user's contracts supply some.</summary>
internal static class SchemaLiteral
{
    private const string SchemaText = "global::RealtimeVoiceTools.SchemaText.";

    public static string Emit(ToolModel tool)
    {
        EquatableList<SchemaPart> parts = SchemaEmitter.Emit(tool.Parameters.Select(p => p.Shape), tool.Asks);
        if (parts.All(p => p.ForeignType is null))
            return Literals.String(string.Concat(parts.Select(p => p.Text))) + "u8.ToArray()";
        Dictionary<string, string> contexts = [];
        foreach (ParameterModel parameter in tool.Parameters)
            Collect(parameter.Value, contexts);
        return $"{SchemaText}Join({string.Join(", ", parts.Select(p => Part(p, contexts)))})";
    }

    private static string Part(SchemaPart part, Dictionary<string, string> contexts) => part.ForeignType is { } type
        ? $"{SchemaText}Of({ConverterEmitter.Contract(type, contexts[type])}, {Literals.String(part.Text)})"
        : Literals.String(part.Text);

    private static void Collect(ValueModel value, Dictionary<string, string> contexts)
    {
        switch (value.Converter)
        {
            case ForeignConverterModel foreign:
                contexts[foreign.Type] = foreign.Context;
                break;
            case CollectionConverterModel collection:
                Collect(collection.Item, contexts);
                break;
            case ObjectConverterModel record:
                foreach (MemberModel member in record.Members)
                    Collect(member.Value, contexts);
                break;
        }
    }
}
