using System.Diagnostics.CodeAnalysis;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools;

/// <summary>A type as a tool uses it: what the schema says of it, and what reads and writes it.</summary>
/// <param name="Type">The type without its own nullability.</param>
/// <param name="Shape">Also says whether null is a value.</param>
/// <param name="Converter">Converts <paramref name="Type"/>; null is not a value for it yet, so that constraints can be added.</param>
internal sealed record TypedShape(Type Type, ValueShape Shape, ValueConverter Converter)
{
    /// <summary>Converts the type with its nullability.</summary>
    [RequiresUnreferencedCode(Reflection.Reason)]
    [RequiresDynamicCode(Reflection.Reason)]
    public ValueConverter Complete() => (Shape.Nullable, Type.IsValueType) switch
    {
        (false, _) => Converter,
        (true, true) => Reflection.Converter(nameof(ValueConverters.Nullable), Type, Converter),
        (true, false) => Reflection.Converter(nameof(ValueConverters.NullableReference), Type, Converter),
    };
}
