using Microsoft.CodeAnalysis;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools.Generators;

/// <summary>The types that are a list or a map in JSON.</summary>
internal static class CollectionTypes
{
    private const string Generic = "System.Collections.Generic.";

    /// <summary>The converter's name, the shape and the type of the items, or null for any other type.</summary>
    public static (string Factory, ShapeKind Kind, ITypeSymbol Item)? Find(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { IsSZArray: true } array => ("Array", ShapeKind.Array, array.ElementType),
        INamedTypeSymbol { TypeArguments: [var item] } named => named.FullName() switch
        {
            Generic + "List`1" => ("List", ShapeKind.Array, item),
            Generic + "IList`1" => ("IList", ShapeKind.Array, item),
            Generic + "ICollection`1" => ("ICollection", ShapeKind.Array, item),
            Generic + "IEnumerable`1" => ("IEnumerable", ShapeKind.Array, item),
            Generic + "IReadOnlyCollection`1" => ("IReadOnlyCollection", ShapeKind.Array, item),
            Generic + "IReadOnlyList`1" => ("IReadOnlyList", ShapeKind.Array, item),
            _ => null,
        },
        INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_String, NullableAnnotation: not NullableAnnotation.Annotated }, var item] } named =>
            named.FullName() switch
            {
                Generic + "Dictionary`2" => ("Dictionary", ShapeKind.Map, item),
                Generic + "IDictionary`2" => ("IDictionary", ShapeKind.Map, item),
                Generic + "IReadOnlyDictionary`2" => ("IReadOnlyDictionary", ShapeKind.Map, item),
                _ => null,
            },
        _ => null,
    };
}
