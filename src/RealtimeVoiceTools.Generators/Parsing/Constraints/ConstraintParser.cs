using System.Globalization;
using Microsoft.CodeAnalysis;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools.Generators;

/// <summary>Turns DataAnnotations into keywords of the schema and checks of the converter.</summary>
internal static class ConstraintParser
{
    public static ValueModel Apply(
        ValueModel value, ITypeSymbol type, IEnumerable<AttributeData> attributes, string target, Location? location, ProblemSink problems)
    {
        foreach (AttributeData attribute in attributes)
        {
            if (attribute.AttributeClass is not { } attributeType)
                continue;
            string? problem = null;
            value = attributeType.FullName() switch
            {
                KnownNames.Range => RangeConstraint.Apply(value, attribute, out problem),
                KnownNames.StringLength => StringLength(value, attribute, out problem),
                KnownNames.MinLength => Length(value, attribute.First<int>(), null, out problem),
                KnownNames.MaxLength => Length(value, null, attribute.First<int?>() is > 0 and { } most ? most : null, out problem),
                KnownNames.RegularExpression => PatternConstraint.Apply(value, attribute, out problem),
                KnownNames.AllowedValues => AllowedConstraint.Apply(value, type.WithoutNullable(), attribute, out problem),
                _ => value,
            };
            if (problem is not null)
                problems.Add(ToolRules.UnfitConstraint, location, attributeType.Name.Replace("Attribute", string.Empty), target, problem);
        }

        return value;
    }

    private static ValueModel StringLength(ValueModel value, AttributeData attribute, out string? problem)
    {
        int least = attribute.Named<int>("MinimumLength");
        if (value.Shape.Kind == ShapeKind.String)
            return Length(value, least > 0 ? least : null, attribute.First<int>(), out problem);
        problem = "fits text only";
        return value;
    }

    private static ValueModel Length(ValueModel value, int? least, int? most, out string? problem)
    {
        problem = null;
        if (value.Shape.Kind is not (ShapeKind.String or ShapeKind.Array or ShapeKind.Map))
            problem = "fits text, lists and maps only";
        else if (least < 0 || most < 0 || least > most)
            problem = "allows nothing";
        if (problem is not null || (least is null && most is null))
            return value;
        return value with
        {
            Shape = value.Shape with { MinLength = least ?? value.Shape.MinLength, MaxLength = most ?? value.Shape.MaxLength },
            Constraints = new([.. value.Constraints, $".Length({Text(least)}, {Text(most)})"]),
        };
    }

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "null";
}
