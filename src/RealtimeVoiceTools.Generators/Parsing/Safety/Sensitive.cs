using Microsoft.CodeAnalysis;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools.Generators;

/// <summary>Finds what is marked [Sensitive], and what should be.</summary>
internal static class Sensitive
{
    /// <summary>The property is marked, or one that it overrides, or the parameter of a constructor that it is set from, as in a positional record.</summary>
    public static bool IsMarked(IPropertySymbol property)
    {
        for (IPropertySymbol? current = property; current is not null; current = current.OverriddenProperty)
        {
            if (current.HasAttribute(KnownNames.Sensitive))
                return true;
        }

        return property.ContainingType.InstanceConstructors.SelectMany(constructor => constructor.Parameters).Any(parameter =>
            string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase)
            && SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type)
            && parameter.HasAttribute(KnownNames.Sensitive));
    }

    /// <summary>A property of the type is marked, or of a type that it is made of.</summary>
    public static bool AnyIn(ITypeSymbol type) => AnyIn(type, new(SymbolEqualityComparer.Default));

    /// <summary>Reports a value that is a secret by its name and not marked as one, or that no tool should take.</summary>
    public static void Check(ISymbol symbol, string name, ValueShape shape, bool isMarked, bool isResult, ToolScope scope)
    {
        if (shape.Kind is not (ShapeKind.String or ShapeKind.Integer or ShapeKind.Number))
            return;
        Location? location = scope.LocationOf(symbol);
        if (!isResult && TellingNames.Proof(name) is { } proof)
            scope.Problems.AddOnce(SafetyRules.AsksForProof, location, symbol.Name, proof);
        if (!isMarked && TellingNames.IsSecret(name))
            scope.Problems.AddOnce(SafetyRules.UnmarkedSecret, location, symbol.Name);
    }

    private static bool AnyIn(ITypeSymbol type, HashSet<ITypeSymbol> seen)
    {
        if (type is IArrayTypeSymbol array)
            return AnyIn(array.ElementType, seen);
        if (type is not INamedTypeSymbol named || !seen.Add(named))
            return false;
        if (named.TypeArguments.Any(argument => AnyIn(argument, seen)))
            return true;
        string root = named.FullName().Split('.')[0];
        return root is not ("System" or "Microsoft")
            && new[] { named }.Concat(named.BaseTypes()).SelectMany(level => level.GetMembers()).OfType<IPropertySymbol>()
                .Any(property => IsMarked(property) || AnyIn(property.Type, seen));
    }
}
