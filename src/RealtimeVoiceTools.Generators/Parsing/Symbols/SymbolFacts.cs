using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RealtimeVoiceTools.Generators;

internal static class SymbolFacts
{
    public static AttributeData? FindAttribute(this ISymbol symbol, string fullName)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && type.Is(fullName))
                return attribute;
        }

        return null;
    }

    public static bool HasAttribute(this ISymbol symbol, string fullName) => symbol.FindAttribute(fullName) is not null;

    /// <summary>The value given to a property of an attribute, or the default of its type.</summary>
    public static T? Named<T>(this AttributeData attribute, string name)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value.Kind != TypedConstantKind.Array && argument.Value.Value is T value)
                return value;
        }

        return default;
    }

    /// <summary>The first argument of an attribute's constructor, or the default of its type.</summary>
    public static T? First<T>(this AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Kind: not TypedConstantKind.Array, Value: T value }, ..] ? value : default;

    public static string? DescriptionText(this ISymbol symbol) =>
        symbol.FindAttribute(KnownNames.Description)?.First<string>() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>Where the symbol is named in source, or null for one from a reference.</summary>
    public static Location? InSource(this ISymbol symbol) => symbol.Locations.FirstOrDefault(l => l.IsInSource);

    /// <summary>The methods of a type itself that are marked as tools, in the order of the source.</summary>
    public static IEnumerable<IMethodSymbol> OwnTools(this INamedTypeSymbol type) =>
        type.GetMembers().OfType<IMethodSymbol>().Where(IsTool);

    public static bool IsTool(this IMethodSymbol method) => method.HasAttribute(KnownNames.VoiceTool);

    public static bool IsPartial(this INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    /// <summary>The type and the types around it, innermost first.</summary>
    public static IEnumerable<INamedTypeSymbol> WithContainers(this INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
            yield return current;
    }

    public static IEnumerable<INamedTypeSymbol> BaseTypes(this INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type.BaseType; current is not null && current.SpecialType != SpecialType.System_Object; current = current.BaseType)
            yield return current;
    }

    /// <summary>The type inside <c>T?</c> of a value type, or the type itself.</summary>
    public static ITypeSymbol WithoutNullable(this ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    public static bool IsNullableValue(this ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
