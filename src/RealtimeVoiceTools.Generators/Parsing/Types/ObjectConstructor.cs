using Microsoft.CodeAnalysis;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools.Generators;

/// <summary>Which constructor makes an object from its properties.</summary>
internal static class ObjectConstructor
{
    /// <summary>The one marked [JsonConstructor], else the one without parameters, else the only one.</summary>
    public static IMethodSymbol? Choose(INamedTypeSymbol type, IReadOnlyList<IPropertySymbol> properties, out string? problem)
    {
        IMethodSymbol[] candidates = [.. type.InstanceConstructors.Where(c => c.DeclaredAccessibility == Accessibility.Public && !IsCopy(c) && !IsImplicitOfStruct(c))];
        IMethodSymbol? chosen = candidates.FirstOrDefault(c => c.HasAttribute(KnownNames.JsonConstructor))
            ?? candidates.FirstOrDefault(c => c.Parameters.Length == 0)
            ?? (candidates.Length == 1 ? candidates[0] : null);
        problem = null;
        if (chosen is null && !(type.IsValueType && candidates.Length == 0))
            problem = $"'{type.SpokenName()}' needs one public constructor";
        else if (chosen?.Parameters.FirstOrDefault(p => !properties.Any(property => Matches(property, p))) is { } lost)
            problem = $"the constructor parameter '{lost.Name}' of '{type.SpokenName()}' has no property of that name and type";
        return chosen;
    }

    public static IParameterSymbol? ParameterOf(IPropertySymbol property, IMethodSymbol? constructor) =>
        constructor?.Parameters.FirstOrDefault(p => Matches(property, p));

    public static EquatableList<string> ParameterNames(IMethodSymbol? constructor) =>
        constructor is null ? EquatableList<string>.Empty : new(constructor.Parameters.Select(p => p.Name));

    private static bool Matches(IPropertySymbol property, IParameterSymbol parameter) =>
        string.Equals(property.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)
        && SymbolEqualityComparer.Default.Equals(property.Type, parameter.Type);

    private static bool IsCopy(IMethodSymbol constructor) =>
        constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType);

    private static bool IsImplicitOfStruct(IMethodSymbol constructor) =>
        constructor.ContainingType.IsValueType && constructor.Parameters.Length == 0 && constructor.IsImplicitlyDeclared;
}
