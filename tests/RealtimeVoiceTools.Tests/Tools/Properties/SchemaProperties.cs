#if NET10_0_OR_GREATER
using System.Text.Json;
using CsCheck;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools.Tests.Tools.Properties;

public sealed class SchemaProperties
{
    private static readonly Gen<string?> Text = Gen.Frequency((1, Gen.Const((string?)null)), (3, Gen.String[Gen.Char, 0, 20].Select(text => (string?)text)));

    private static readonly Gen<ValueShape> Scalar = Gen.Select(
        Gen.OneOf(ShapeKind.String, ShapeKind.Boolean, ShapeKind.Integer, ShapeKind.Number, ShapeKind.Enum, ShapeKind.Date, ShapeKind.DateTime, ShapeKind.Uuid),
        Text,
        Gen.Bool,
        Gen.String.Array[0, 4],
        Gen.Double,
        Gen.Int[0, 9],
        Text,
        (kind, description, nullable, names, bound, length, pattern) => new ValueShape
        {
            Kind = kind,
            Description = description,
            Nullable = nullable,
            EnumNames = new(names),
            AllowedValues = new(length > 7 ? names.Select(JsonLiteral.String) : []),
            Minimum = kind is ShapeKind.Number ? JsonLiteral.Number(bound) : null,
            ExclusiveMinimum = nullable,
            MaxLength = kind is ShapeKind.String ? length : null,
            Pattern = kind is ShapeKind.String ? pattern : null,
        });

    private static readonly Gen<ValueShape> Shape = Gen.Recursive<ValueShape>((depth, inner) => depth > 4
        ? Scalar
        : Gen.Frequency(
            (4, Scalar),
            (1, Gen.Select(inner, Gen.Bool, (item, isMap) => new ValueShape { Kind = isMap ? ShapeKind.Map : ShapeKind.Array, Item = item })),
            (1, Members(inner).Select(members => new ValueShape { Kind = ShapeKind.Object, Properties = new(members) }))));

    [Fact]
    public void Schema_OfAnyShapes_IsAClosedJsonObject() => Gen.Select(Members(Shape), Gen.Bool).Sample((members, asks) =>
    {
        SchemaPart part = SchemaEmitter.Emit(members, asks).Should().ContainSingle().Subject;
        part.ForeignType.Should().BeNull();
        using JsonDocument schema = JsonDocument.Parse(part.Text, new JsonDocumentOptions { MaxDepth = 128, AllowDuplicateProperties = false });
        CheckObject(schema.RootElement);
        schema.RootElement.GetProperty("properties").TryGetProperty("confirmed", out _).Should().Be(asks);
        SchemaEmitter.Emit(members, asks).Should().BeEquivalentTo([part]);
    }, iter: 3000);

    [Fact]
    public void Literal_OfAnyText_ReadsBackAsTheSameText() => Gen.String[Gen.Char, 0, 50].Sample(text =>
    {
        string? read = JsonSerializer.Deserialize<string>(JsonLiteral.String(text));
        read.Should().Be(System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)));
    }, iter: 5000);

    private static Gen<PropertyShape[]> Members(Gen<ValueShape> shape) =>
        Gen.Select(shape, Gen.Bool, Text).Array[0, 5].Select(members => members
            .Select((member, index) => new PropertyShape($"p{index}", member.Item1, member.Item2, member.Item2 || member.Item3 is null ? null : JsonLiteral.String(member.Item3)))
            .ToArray());

    private static void CheckObject(JsonElement schema)
    {
        schema.GetProperty("type").GetString().Should().Be("object");
        schema.GetProperty("additionalProperties").GetBoolean().Should().BeFalse();
        string[] names = [.. schema.GetProperty("properties").EnumerateObject().Select(property => property.Name)];
        schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()).Should().BeSubsetOf(names);
        foreach (JsonProperty property in schema.GetProperty("properties").EnumerateObject())
        {
            if (property.Value.TryGetProperty("properties", out _))
                CheckObject(property.Value);
        }
    }
}
#endif
