using System.Globalization;

namespace RealtimeVoiceTools.Schema;

/// <summary>The ends of numbers' ranges as JSON text: those of a type, and those that a <c>Range</c> attribute names.</summary>
internal static class NumberRange
{
    /// <summary>What a type of the framework can hold, where a model would not know; null where it need not care.</summary>
    /// <param name="typeName">The type's name without namespace: "Byte".</param>
    public static (string? Minimum, string? Maximum) OfType(string typeName) => typeName switch
    {
        nameof(Byte) => ("0", "255"),
        nameof(SByte) => ("-128", "127"),
        nameof(Int16) => ("-32768", "32767"),
        nameof(UInt16) => ("0", "65535"),
        nameof(UInt32) => ("0", "4294967295"),
        nameof(UInt64) => ("0", null),
        _ => (null, null),
    };

    /// <summary>One end as the attribute gives it: an int, a double, or text for a type such as decimal.</summary>
    /// <returns>JSON text, or null when the end bounds nothing ("double.MaxValue") or is no number.</returns>
    public static string? Bound(object? end) => end switch
    {
        int.MinValue or int.MaxValue or double.MinValue or double.MaxValue => null,
        string text when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) => JsonLiteral.Number(number),
        string or null => null,
        _ => JsonLiteral.Number(end),
    };
}
