using Microsoft.CodeAnalysis;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools.Generators;

/// <summary>Turns a record or class into the model of its values.</summary>
internal static class ObjectParser
{
    public static ValueModel? Parse(ITypeSymbol type, TypeParser parser)
    {
        if (WhyNot(type, parser) is { } reason)
            return parser.Refuse(reason);
        INamedTypeSymbol named = (INamedTypeSymbol)type;
        IPropertySymbol[] properties = [.. ObjectProperties.Of(named)];
        IMethodSymbol? constructor = null;
        if (!parser.IsResult)
        {
            constructor = ObjectConstructor.Choose(named, properties, out string? problem);
            if (problem is not null)
                return parser.Refuse(problem);
            properties = [.. properties.Where(p => ObjectConstructor.ParameterOf(p, constructor) is not null || ObjectProperties.CanSet(p))];
        }

        if (properties.Length == 0)
            return parser.Refuse($"'{type.SpokenName()}' has no public properties");
        List<MemberModel> members = [];
        foreach (IPropertySymbol property in properties)
        {
            if (ObjectMember.Parse(property, ObjectConstructor.ParameterOf(property, constructor), constructor, parser) is not { } member)
                return null;
            if (members.Any(m => string.Equals(m.Name, member.Name, StringComparison.OrdinalIgnoreCase)))
                return parser.Refuse($"two properties of '{type.SpokenName()}' are both '{member.Name}'");
            members.Add(member);
        }

        return new(
            named.CSharpName(),
            new ObjectConverterModel(named.CSharpName(), new(members), ObjectConstructor.ParameterNames(constructor), !parser.IsResult),
            new() { Kind = ShapeKind.Object, Properties = new(members.Select(m => m.Shape)) });
    }

    private static string? WhyNot(ITypeSymbol type, TypeParser parser)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named || named.IsTupleType || named.IsRefLikeType || named.IsStatic)
            return "use a supported type, or a record of them";
        if (IsOfPlatform(named))
            return parser.Scope.JsonContext is null
                ? "use a supported type, or name a JsonSerializerContext that knows it with [VoiceToolTypes]"
                : $"'{parser.Scope.JsonContext.Name}' has no [JsonSerializable] for it";
        if (!parser.Scope.CanAccess(named))
            return $"'{named.SpokenName()}' is not accessible";
        return named.IsAbstract && !parser.IsResult ? $"'{named.SpokenName()}' is abstract" : null;
    }

    private static bool IsOfPlatform(INamedTypeSymbol type)
    {
        INamespaceSymbol ns = type.ContainingNamespace;
        while (ns is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
            ns = ns.ContainingNamespace;
        return ns.Name is "System" or "Microsoft";
    }
}
