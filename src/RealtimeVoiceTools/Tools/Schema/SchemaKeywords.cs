using System.Globalization;
using System.Text;

namespace RealtimeVoiceTools.Schema;

/// <summary>The keywords of a value beside its type and description.</summary>
internal static class SchemaKeywords
{
    public static string TypeOf(ShapeKind kind) => kind switch
    {
        ShapeKind.Boolean => "boolean",
        ShapeKind.Integer => "integer",
        ShapeKind.Number => "number",
        ShapeKind.Array => "array",
        ShapeKind.Map or ShapeKind.Object => "object",
        _ => "string",
    };

    public static string Of(ValueShape shape, bool nullable)
    {
        StringBuilder keywords = new();
        if (shape.AllowedValues.Count > 0)
            AppendEnum(keywords, shape.AllowedValues, nullable);
        else if (shape.Kind == ShapeKind.Enum)
            AppendEnum(keywords, shape.EnumNames.Select(JsonLiteral.String), nullable);
        Append(keywords, "format", FormatOf(shape.Kind) is { } format ? JsonLiteral.String(format) : null);
        Append(keywords, shape.ExclusiveMinimum ? "exclusiveMinimum" : "minimum", shape.Minimum);
        Append(keywords, shape.ExclusiveMaximum ? "exclusiveMaximum" : "maximum", shape.Maximum);
        Append(keywords, "min" + LengthOf(shape.Kind), Text(shape.MinLength));
        Append(keywords, "max" + LengthOf(shape.Kind), Text(shape.MaxLength));
        Append(keywords, "pattern", shape.Pattern is null ? null : JsonLiteral.String(Anchor(shape.Pattern)));
        return keywords.ToString();
    }

    private static string? FormatOf(ShapeKind kind) => kind switch
    {
        ShapeKind.Date => "date",
        ShapeKind.Time => "time",
        ShapeKind.DateTime => "date-time",
        ShapeKind.Duration => "duration",
        ShapeKind.Uuid => "uuid",
        ShapeKind.Uri => "uri",
        _ => null,
    };

    private static string LengthOf(ShapeKind kind) => kind switch
    {
        ShapeKind.Array => "Items",
        ShapeKind.Map => "Properties",
        _ => "Length",
    };

    // The attribute means the whole text, the keyword any part of it.
    private static string Anchor(string pattern)
    {
        bool isAnchored = pattern.Length > 1 && pattern[0] == '^' && pattern[pattern.Length - 1] == '$';
        return isAnchored ? pattern : "^(?:" + pattern + ")$";
    }

    private static void AppendEnum(StringBuilder keywords, IEnumerable<string> values, bool nullable) =>
        Append(keywords, "enum", "[" + string.Join(",", nullable ? values.Concat(["null"]) : values) + "]");

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static void Append(StringBuilder keywords, string name, string? json)
    {
        if (json is not null)
            keywords.Append(",\"").Append(name).Append("\":").Append(json);
    }
}
