using Microsoft.CodeAnalysis;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools.Generators;

/// <summary>The types that the user's JsonSerializerContext reads and writes.</summary>
internal static class ForeignTypes
{
    public static ValueModel? Find(ITypeSymbol type, ToolScope scope)
    {
        if (scope.JsonContext is not { } context || !Declares(context, type))
            return null;
        string name = type.CSharpName();
        return new(name, new ForeignConverterModel(name, context.CSharpName()), new() { Kind = ShapeKind.Foreign, ForeignType = name });
    }

    private static bool Declares(INamedTypeSymbol context, ITypeSymbol type)
    {
        foreach (AttributeData attribute in context.GetAttributes())
        {
            if (attribute.AttributeClass is { } attributeType && attributeType.Is(KnownNames.JsonSerializable)
                && SymbolEqualityComparer.Default.Equals(attribute.First<ITypeSymbol>(), type))
                return true;
        }

        return false;
    }
}
