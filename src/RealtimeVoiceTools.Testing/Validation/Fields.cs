using System.Text.Json;

namespace RealtimeVoiceTools.Testing;

/// <summary>An object with known fields. A field that is not known is refused by its path.</summary>
internal sealed class Fields : Shape
{
    private readonly Dictionary<string, Shape> known = new(StringComparer.Ordinal);
    private readonly List<string> required = [];
    private string? kindField;
    private Dictionary<string, Fields>? kinds;

    public Fields Optional(string name, Shape shape)
    {
        known[name] = shape;
        return this;
    }

    public Fields Required(string name, Shape shape)
    {
        required.Add(name);
        return Optional(name, shape);
    }

    /// <summary>The value of one field decides which other fields there are.</summary>
    public Fields ByKind(string field, params (string Kind, Fields Shape)[] shapes)
    {
        kindField = field;
        kinds = shapes.ToDictionary(s => s.Kind, s => s.Shape, StringComparer.Ordinal);
        return Required(field, OneOf([.. kinds.Keys]));
    }

    public override WireProblem? Check(JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return WireProblem.WrongType(path.Length == 0 ? "event" : path, "an object", KindOf(value));
        }

        Fields? kind = null;
        if (kinds is not null && value.TryGetProperty(kindField!, out JsonElement chosen) && chosen.ValueKind == JsonValueKind.String)
        {
            kinds.TryGetValue(chosen.GetString()!, out kind);
        }

        foreach (JsonProperty field in value.EnumerateObject())
        {
            string at = path.Length == 0 ? field.Name : $"{path}.{field.Name}";
            Shape? shape = known.GetValueOrDefault(field.Name) ?? kind?.known.GetValueOrDefault(field.Name);
            if ((shape is null ? WireProblem.Unknown(at) : shape.Check(field.Value, at)) is { } problem)
            {
                return problem;
            }
        }

        return required.Concat(kind?.required ?? [])
            .Where(name => !value.TryGetProperty(name, out _))
            .Select(name => WireProblem.Missing(path.Length == 0 ? name : $"{path}.{name}"))
            .FirstOrDefault();
    }
}
