using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools;

/// <summary>Turns DataAnnotations into keywords of the schema and checks of the converter.</summary>
[RequiresUnreferencedCode(Reflection.Reason)]
[RequiresDynamicCode(Reflection.Reason)]
internal static class ConstraintReader
{
    /// <param name="value">The type, without its own nullability in the converter.</param>
    /// <param name="attributes">The attributes of the parameter or property.</param>
    /// <param name="problem">Which attribute does not fit and why, or null.</param>
    public static TypedShape Apply(TypedShape value, IEnumerable<Attribute> attributes, out string? problem)
    {
        foreach (Attribute attribute in attributes)
        {
            value = Apply(value, attribute, out string? misfit);
            if (misfit is null)
                continue;
            problem = $"[{attribute.GetType().Name.Replace("Attribute", string.Empty, StringComparison.Ordinal)}] {misfit}";
            return value;
        }

        problem = null;
        return value;
    }

    private static TypedShape Apply(TypedShape value, Attribute attribute, out string? problem)
    {
        problem = null;
        return attribute switch
        {
            RangeAttribute range => RangeReader.Apply(value, range, out problem),
            StringLengthAttribute length => StringLength(value, length, out problem),
            MinLengthAttribute least => Length(value, least.Length, null, out problem),
            MaxLengthAttribute most => Length(value, null, most.Length > 0 ? most.Length : null, out problem),
            RegularExpressionAttribute pattern => Pattern(value, pattern.Pattern, out problem),
            AllowedValuesAttribute allowed => AllowedReader.Apply(value, allowed, out problem),
            _ => value,
        };
    }

    private static TypedShape StringLength(TypedShape value, StringLengthAttribute length, out string? problem)
    {
        if (value.Shape.Kind == ShapeKind.String)
            return Length(value, length.MinimumLength > 0 ? length.MinimumLength : null, length.MaximumLength, out problem);
        problem = "fits text only";
        return value;
    }

    private static TypedShape Length(TypedShape value, int? least, int? most, out string? problem)
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
            Converter = Constrain(nameof(ValueConstraints.Length), value, least, most),
        };
    }

    private static TypedShape Pattern(TypedShape value, string pattern, out string? problem)
    {
        problem = value.Shape.Kind != ShapeKind.String ? "fits text only" : IsValid(pattern) ? null : "is not a valid pattern";
        if (problem is not null)
            return value;
        return value with
        {
            Shape = value.Shape with { Pattern = pattern },
            Converter = ((ValueConverter<string>)value.Converter).Pattern(pattern),
        };
    }

    private static bool IsValid(string pattern)
    {
        try
        {
            return pattern.Length > 0 && new Regex(pattern, RegexOptions.CultureInvariant) is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    internal static ValueConverter Constrain(string constraint, TypedShape value, params object?[] arguments) =>
        (ValueConverter)Reflection.Call(typeof(ValueConstraints), constraint, [value.Type], [value.Converter, .. arguments])!;
}
