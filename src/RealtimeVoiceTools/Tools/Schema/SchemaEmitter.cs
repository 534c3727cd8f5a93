using System.Globalization;

namespace RealtimeVoiceTools.Schema;

/// <summary>Writes the JSON Schema of a tool's arguments: compact, in a fixed order, the same bytes for the same shapes.</summary>
internal static class SchemaEmitter
{
    /// <summary>The argument that a tool which asks has beside its own.</summary>
    public const string Confirmed = "confirmed";

    private const string ConfirmedDescription = "whether the user has confirmed; call with false first";

    private static readonly PropertyShape ConfirmedProperty =
        new(Confirmed, new() { Kind = ShapeKind.Boolean, Description = ConfirmedDescription }, Required: true, DefaultJson: null);

    /// <summary>The schema, in one part of text unless a foreign type is in it.</summary>
    /// <param name="parameters">The arguments of the tool.</param>
    /// <param name="asks">The tool asks before it runs.</param>
    public static EquatableList<SchemaPart> Emit(IEnumerable<PropertyShape> parameters, bool asks)
    {
        SchemaBuilder schema = new();
        schema.Append("{\"type\":\"object\"");
        AppendMembers(schema, new(asks ? parameters.Concat([ConfirmedProperty]) : parameters));
        schema.Append("}");
        return schema.ToParts();
    }

    private static void AppendMembers(SchemaBuilder schema, EquatableList<PropertyShape> members)
    {
        schema.Append(",\"properties\":{");
        for (int i = 0; i < members.Count; i++)
        {
            PropertyShape member = members[i];
            schema.Append(i == 0 ? string.Empty : ",").Append(JsonLiteral.String(member.Name)).Append(":");

            // A value that may be left out is left out; null is offered only where nothing else can say "none".
            AppendValue(schema, member.Value, Describe(member), member.Value.Nullable && member.Required);
        }

        schema.Append("},\"required\":[")
            .Append(string.Join(",", members.Where(member => member.Required).Select(member => JsonLiteral.String(member.Name))))
            .Append("],\"additionalProperties\":false");
    }

    private static void AppendValue(SchemaBuilder schema, ValueShape shape, string? description, bool nullable)
    {
        if (shape.Kind == ShapeKind.Foreign)
        {
            AppendForeign(schema, shape, description, nullable);
            return;
        }

        string type = SchemaKeywords.TypeOf(shape.Kind);
        schema.Append(nullable ? $"{{\"type\":[\"{type}\",\"null\"]" : $"{{\"type\":\"{type}\"");
        if (description is not null)
            schema.Append(",\"description\":").Append(JsonLiteral.String(description));
        schema.Append(SchemaKeywords.Of(shape, nullable));
        if (shape.Kind == ShapeKind.Object)
        {
            AppendMembers(schema, shape.Properties);
        }
        else if (shape.Item is not null)
        {
            schema.Append(shape.Kind == ShapeKind.Map ? ",\"additionalProperties\":" : ",\"items\":");
            AppendValue(schema, shape.Item, shape.Item.Description, shape.Item.Nullable);
        }

        schema.Append("}");
    }

    private static void AppendForeign(SchemaBuilder schema, ValueShape shape, string? description, bool nullable)
    {
        string keywords = description is null ? string.Empty : "\"description\":" + JsonLiteral.String(description);
        if (!nullable)
        {
            schema.AppendForeign(shape.ForeignType ?? string.Empty, keywords);
            return;
        }

        schema.Append("{\"anyOf\":[");
        schema.AppendForeign(shape.ForeignType ?? string.Empty, string.Empty);
        schema.Append(",{\"type\":\"null\"}]").Append(keywords.Length == 0 ? string.Empty : ",").Append(keywords).Append("}");
    }

    // Models follow a default that they read in the description, and often miss the keyword.
    private static string? Describe(PropertyShape member)
    {
        string? description = string.IsNullOrWhiteSpace(member.Value.Description) ? null : member.Value.Description!.Trim();
        if (member.DefaultJson is null)
            return description;
        string fallback = string.Format(CultureInfo.InvariantCulture, "Default: {0}.", Unquote(member.DefaultJson));
        if (description is null)
            return fallback;
        return description + (description[description.Length - 1] is '.' or '!' or '?' ? " " : ". ") + fallback;
    }

    private static string Unquote(string json) =>
        json.Length > 2 && json[0] == '"' && json.IndexOf('\\') < 0 ? json.Substring(1, json.Length - 2) : json;
}
