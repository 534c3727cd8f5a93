using System.Globalization;
using Microsoft.CodeAnalysis;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools.Generators;

internal static class RangeConstraint
{
    public static ValueModel Apply(ValueModel value, AttributeData attribute, out string? problem)
    {
        problem = null;
        if (value.Shape.Kind is not (ShapeKind.Integer or ShapeKind.Number))
        {
            problem = "fits numbers only";
            return value;
        }

        // Either (minimum, maximum) or (type, minimum, maximum).
        TypedConstant[] ends = [.. attribute.ConstructorArguments.Where(a => a.Kind == TypedConstantKind.Primitive)];
        if (ends.Length != 2 || !TryRead(ends[0], out string? least) || !TryRead(ends[1], out string? most))
        {
            problem = "has ends that are not numbers";
            return value;
        }

        bool aboveLeast = least is not null && attribute.Named<bool>("MinimumIsExclusive");
        bool belowMost = most is not null && attribute.Named<bool>("MaximumIsExclusive");
        if (least is not null && most is not null && Compare(least, most) is var order && (order > 0 || (order == 0 && (aboveLeast || belowMost))))
            problem = "allows nothing";
        if (problem is not null || (least is null && most is null))
            return value;

        string call = $".Range({Quote(least)}, {Quote(most)}, {(aboveLeast ? "true" : "false")}, {(belowMost ? "true" : "false")})";
        return value with
        {
            Shape = value.Shape with { Minimum = least, Maximum = most, ExclusiveMinimum = aboveLeast, ExclusiveMaximum = belowMost },
            Constraints = new([.. value.Constraints, call]),
        };
    }

    private static bool TryRead(TypedConstant end, out string? number)
    {
        // An infinite end is no end.
        number = end.Value is null or string ? null : JsonLiteral.Number(end.Value);
        if (end.Value is not string text)
            return end.Value is not (null or double.NaN);
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal parsed))
            return false;
        number = JsonLiteral.Number(parsed);
        return true;
    }

    private static int Compare(string left, string right) =>
        double.Parse(left, NumberStyles.Float, CultureInfo.InvariantCulture).CompareTo(double.Parse(right, NumberStyles.Float, CultureInfo.InvariantCulture));

    private static string Quote(string? number) => number is null ? "null" : Literals.String(number);
}
