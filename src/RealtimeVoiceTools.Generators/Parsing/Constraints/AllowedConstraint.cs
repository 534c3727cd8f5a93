using Microsoft.CodeAnalysis;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools.Generators;

internal static class AllowedConstraint
{
    public static ValueModel Apply(ValueModel value, ITypeSymbol type, AttributeData attribute, out string? problem)
    {
        problem = null;
        if (value.Shape.Kind is not (ShapeKind.String or ShapeKind.Boolean or ShapeKind.Integer or ShapeKind.Number or ShapeKind.Enum))
        {
            problem = "fits text, numbers, enums and true or false only";
            return value;
        }

        // Null among the values says no more than the type does.
        TypedConstant[] allowed = attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Array, IsNull: false } list] ? [.. list.Values.Where(v => !v.IsNull)] : [];
        if (allowed.Length == 0 || !allowed.All(v => Fits(v, value.Shape.Kind, type)))
        {
            problem = "names values of another type, or none";
            return value;
        }

        EquatableList<string> json = new(allowed.Select(v => Literals.Json(v.Value!, type)!));
        string arguments = string.Join(", ", allowed.Select(v => value.Shape.Kind == ShapeKind.String ? Literals.CSharp(v.Value!, type) : $"({value.Type})({Literals.CSharp(v.Value!, v.Type!)})"));
        return value with
        {
            Shape = value.Shape with { AllowedValues = json },
            Constraints = new([.. value.Constraints, $".Allowed<{value.Type}>({arguments})"]),
        };
    }

    private static bool Fits(TypedConstant constant, ShapeKind kind, ITypeSymbol type) => kind switch
    {
        ShapeKind.Enum => SymbolEqualityComparer.Default.Equals(constant.Type, type) && Literals.Json(constant.Value!, type) is not null,
        ShapeKind.String => constant.Value is string,
        ShapeKind.Boolean => constant.Value is bool,
        _ => constant is { Kind: TypedConstantKind.Primitive, Value: not (string or bool or char) } && JsonLiteral.Number(constant.Value!) is not null,
    };
}
