using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools;

/// <summary>Reads <see cref="RangeAttribute"/>.</summary>
[RequiresUnreferencedCode(Reflection.Reason)]
[RequiresDynamicCode(Reflection.Reason)]
internal static class RangeReader
{
    public static TypedShape Apply(TypedShape value, RangeAttribute range, out string? problem)
    {
        problem = null;
        if (value.Shape.Kind is not (ShapeKind.Integer or ShapeKind.Number))
            problem = "fits numbers only";
        else if (!TryRead(range.Minimum, out _) || !TryRead(range.Maximum, out _))
            problem = "has ends that are not numbers";
        if (problem is not null)
            return value;

        TryRead(range.Minimum, out string? least);
        TryRead(range.Maximum, out string? most);
        bool aboveLeast = least is not null && range.MinimumIsExclusive;
        bool belowMost = most is not null && range.MaximumIsExclusive;
        if (least is not null && most is not null && Compare(least, most) is var order && (order > 0 || (order == 0 && (aboveLeast || belowMost))))
            problem = "allows nothing";
        if (problem is not null || (least is null && most is null))
            return value;
        return value with
        {
            Shape = value.Shape with { Minimum = least, Maximum = most, ExclusiveMinimum = aboveLeast, ExclusiveMaximum = belowMost },
            Converter = ConstraintReader.Constrain(nameof(ValueConstraints.Range), value, least, most, aboveLeast, belowMost),
        };
    }

    private static bool TryRead(object? end, out string? number)
    {
        // An infinite end is no end.
        number = end is null or string ? null : JsonLiteral.Number(end);
        if (end is not string text)
            return end is not null and not double.NaN;
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal parsed))
            return false;
        number = JsonLiteral.Number(parsed);
        return true;
    }

    private static int Compare(string left, string right) =>
        double.Parse(left, NumberStyles.Float, CultureInfo.InvariantCulture).CompareTo(double.Parse(right, NumberStyles.Float, CultureInfo.InvariantCulture));
}
