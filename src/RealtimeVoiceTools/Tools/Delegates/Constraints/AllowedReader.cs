using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools;

/// <summary>Reads <see cref="AllowedValuesAttribute"/>.</summary>
[RequiresUnreferencedCode(Reflection.Reason)]
[RequiresDynamicCode(Reflection.Reason)]
internal static class AllowedReader
{
    public static TypedShape Apply(TypedShape value, AllowedValuesAttribute attribute, out string? problem)
    {
        problem = null;
        if (value.Shape.Kind is not (ShapeKind.String or ShapeKind.Boolean or ShapeKind.Integer or ShapeKind.Number or ShapeKind.Enum))
            problem = "fits text, numbers, enums and true or false only";

        // Null among the values says no more than the type does.
        object[] allowed = [.. attribute.Values.OfType<object>()];
        if (problem is null && (allowed.Length == 0 || !allowed.All(item => Fits(item, value))))
            problem = "names values of another type, or none";
        if (problem is not null)
            return value;

        Array typed = Array.CreateInstance(value.Type, allowed.Length);
        for (int i = 0; i < allowed.Length; i++)
            typed.SetValue(Typed(allowed[i], value.Type), i);
        return value with
        {
            Shape = value.Shape with { AllowedValues = new(allowed.Select(Json)) },
            Converter = ConstraintReader.Constrain(nameof(ValueConstraints.Allowed), value, typed),
        };
    }

    private static string Json(object value) =>
        value is Enum ? JsonLiteral.String(EnumReader.NameOf(value)!) : JsonLiteral.Default(value)!;

    private static bool Fits(object item, TypedShape value) => value.Shape.Kind switch
    {
        ShapeKind.Enum => item.GetType() == value.Type && EnumReader.NameOf(item) is not null,
        ShapeKind.String => item is string,
        ShapeKind.Boolean => item is bool,
        ShapeKind.Integer => item is not (string or bool or char or float or double or Enum) && Typed(item, value.Type) is not null,
        _ => item is not (string or bool or char or Enum) && JsonLiteral.Number(item) is not null && Typed(item, value.Type) is not null,
    };

    private static object? Typed(object item, Type type)
    {
        try
        {
            return type.IsEnum ? item : Convert.ChangeType(item, type, CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
