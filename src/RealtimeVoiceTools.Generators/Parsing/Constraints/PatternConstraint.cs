using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools.Generators;

internal static class PatternConstraint
{
    public static ValueModel Apply(ValueModel value, AttributeData attribute, out string? problem)
    {
        string pattern = attribute.First<string>() ?? string.Empty;
        problem = value.Shape.Kind != ShapeKind.String ? "fits text only" : IsValid(pattern) ? null : "is not a valid pattern";
        if (problem is not null)
            return value;
        return value with
        {
            Shape = value.Shape with { Pattern = pattern },
            Constraints = new([.. value.Constraints, $".Pattern({Literals.String(pattern)})"]),
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
}
