using System.Text.Json;
using System.Text.RegularExpressions;

namespace RealtimeVoiceTools.Tests.Protocol.SchemaValidation;

internal sealed record NeverRule : ISchemaRule
{
    public void Validate(JsonElement value, string path, RealtimeSchema schema, List<string> errors) =>
        errors.Add($"{path}: nothing is allowed here");
}

internal sealed record TypeRule(string[] Types) : ISchemaRule
{
    public void Validate(JsonElement value, string path, RealtimeSchema schema, List<string> errors)
    {
        if (!Array.Exists(Types, type => Is(value, type)))
            errors.Add($"{path}: {value.ValueKind} is no {string.Join(" or ", Types)}");
    }

    private static bool Is(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && Math.Floor(value.GetDouble()) == value.GetDouble(),
        _ => throw new NotSupportedException($"The validator does not know the type {type}."),
    };
}

internal sealed record OneValueOfRule(JsonElement[] Allowed) : ISchemaRule
{
    public void Validate(JsonElement value, string path, RealtimeSchema schema, List<string> errors)
    {
        if (!Array.Exists(Allowed, allowed => AreEqual(allowed, value)))
            errors.Add($"{path}: not one of {string.Join(", ", Allowed)}");
    }

    private static bool AreEqual(JsonElement allowed, JsonElement value) => allowed.ValueKind == value.ValueKind && allowed.ValueKind switch
    {
        JsonValueKind.String => allowed.GetString() == value.GetString(),
        JsonValueKind.Number => allowed.GetDouble() == value.GetDouble(),
        JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null => true,
        _ => throw new NotSupportedException("The validator compares plain values only."),
    };
}

internal sealed record MaxLengthRule(int Limit) : ISchemaRule
{
    public void Validate(JsonElement value, string path, RealtimeSchema schema, List<string> errors)
    {
        if (value.ValueKind == JsonValueKind.String && value.GetString()!.EnumerateRunes().Count() > Limit)
            errors.Add($"{path}: longer than {Limit} characters");
    }
}

internal sealed record PatternRule(Regex Pattern) : ISchemaRule
{
    public void Validate(JsonElement value, string path, RealtimeSchema schema, List<string> errors)
    {
        if (value.ValueKind == JsonValueKind.String && !Pattern.IsMatch(value.GetString()!))
            errors.Add($"{path}: does not match {Pattern}");
    }
}

internal sealed record BoundRule(double Bound, bool IsMinimum) : ISchemaRule
{
    public void Validate(JsonElement value, string path, RealtimeSchema schema, List<string> errors)
    {
        if (value.ValueKind == JsonValueKind.Number && (IsMinimum ? value.GetDouble() < Bound : value.GetDouble() > Bound))
            errors.Add($"{path}: beyond {Bound}");
    }
}
