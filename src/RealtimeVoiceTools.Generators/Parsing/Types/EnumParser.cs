using Microsoft.CodeAnalysis;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools.Generators;

internal static class EnumParser
{
    public static ValueModel? Parse(INamedTypeSymbol type, TypeParser parser)
    {
        if (type.HasAttribute(KnownNames.Flags))
            return parser.Refuse("its values can be combined; take a list of them instead");
        if (!parser.Scope.CanAccess(type))
            return parser.Refuse($"'{type.SpokenName()}' is not accessible");
        string name = type.CSharpName();
        List<EnumMemberModel> members = [];
        foreach (IFieldSymbol field in type.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue))
        {
            string spelled = Spelled(field);
            if (members.Any(m => string.Equals(m.Name, spelled, StringComparison.OrdinalIgnoreCase)))
                return parser.Refuse($"two of its values are named '{spelled}'");
            members.Add(new(spelled, name + "." + SymbolNames.Escape(field.Name)));
        }

        return members.Count == 0
            ? parser.Refuse("it has no values")
            : new(name, new EnumConverterModel(name, new(members)), new() { Kind = ShapeKind.Enum, EnumNames = new(members.Select(m => m.Name)) });
    }

    /// <summary>The name of a member in JSON.</summary>
    public static string Spelled(IFieldSymbol field) =>
        field.FindAttribute(KnownNames.JsonMemberName)?.First<string>() ?? Naming.SnakeCase(field.Name);
}
