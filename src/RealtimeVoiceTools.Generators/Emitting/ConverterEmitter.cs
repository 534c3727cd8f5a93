namespace RealtimeVoiceTools.Generators;

/// <summary>Writes the expression that makes a converter.</summary>
internal static class ConverterEmitter
{
    private const string Converters = "global::RealtimeVoiceTools.ValueConverters.";
    private const string Property = "global::RealtimeVoiceTools.ObjectProperty.";

    public static string Emit(ValueModel value)
    {
        // Constraints are extension methods; called as static ones they need no using directive that could make names ambiguous.
        string inner = value.Constraints.Aggregate(EmitInner(value.Converter), Constrain);
        return value.Shape.Nullable ? $"{Converters}{(value.IsValueType ? "Nullable" : "NullableReference")}({inner})" : inner;
    }

    /// <summary>The type of the values, with null when it is one.</summary>
    public static string TypeOf(ValueModel value) => value.Type + (value.Shape.Nullable ? "?" : string.Empty);

    /// <summary>The contract of a foreign type.</summary>
    public static string Contract(string type, string context) =>
        $"(global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<{type}>){context}.Default.GetTypeInfo(typeof({type}))!";

    private static string Constrain(string converter, string call)
    {
        int open = call.IndexOf('(');
        return $"global::RealtimeVoiceTools.ValueConstraints{call.Substring(0, open)}({converter}, {call.Substring(open + 1)}";
    }

    private static string EmitInner(ConverterModel converter) => converter switch
    {
        ScalarConverterModel scalar => Converters + scalar.Factory,
        EnumConverterModel named =>
            $"{Converters}Enum<{named.Type}>({string.Join(", ", named.Members.Select(m => $"({Literals.String(m.Name)}, {m.Value})"))})",
        CollectionConverterModel collection => $"{Converters}{collection.Factory}<{TypeOf(collection.Item)}>({Emit(collection.Item)})",
        ForeignConverterModel foreign => $"{Converters}Json<{foreign.Type}>({Contract(foreign.Type, foreign.Context)})",
        ObjectConverterModel record =>
            $"{Converters}Object<{record.Type}>({Construct(record)}, {string.Join(", ", record.Members.Select(m => EmitMember(record.Type, m)))})",
        _ => throw new InvalidOperationException($"No converter for {converter.GetType().Name}."),
    };

    private static string EmitMember(string type, MemberModel member)
    {
        string value = TypeOf(member.Value);
        string required = member.Default is null ? "true" : "false";
        return $"{Property}Create<{type}, {value}>({Literals.String(member.Name)}, {Emit(member.Value)}, "
            + $"static record => record.{SymbolNames.Escape(member.SourceName)}, {required}, {member.Default ?? "default"}{(member.IsSensitive ? ", true" : string.Empty)})";
    }

    /// <summary>A constructor call, then the properties that it does not take.</summary>
    private static string Construct(ObjectConverterModel record)
    {
        if (!record.CanConstruct)
            return "null";
        List<MemberModel> members = [.. record.Members];
        string arguments = string.Join(", ", record.ConstructorParameters.Select(name => Value(members, members.FindIndex(m => m.Argument == name))));
        string[] set = [.. members
            .Where(m => m.Argument is null)
            .Select(m => $"{SymbolNames.Escape(m.SourceName)} = {Value(members, members.IndexOf(m))}")];
        string initializer = set.Length == 0 ? string.Empty : " { " + string.Join(", ", set) + " }";
        return $"static values => new {record.Type}({arguments}){initializer}";
    }

    private static string Value(List<MemberModel> members, int index) => $"({TypeOf(members[index].Value)})values[{index}]!";
}
