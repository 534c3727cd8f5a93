using System.Text;

namespace RealtimeVoiceTools.Tests.Protocol.SchemaValidation;

/// <summary>The validator itself, keyword by keyword: a validator that accepts everything would prove nothing.</summary>
public sealed class RealtimeSchemaTests
{
    [Theory]
    [InlineData("""{"type":"integer"}""", "7.0", "7.5")]
    [InlineData("""{"type":"number"}""", "7.5", "\"7\"")]
    [InlineData("""{"type":"boolean"}""", "false", "0")]
    [InlineData("""{"type":"null"}""", "null", "0")]
    [InlineData("""{"type":["string","null"]}""", "null", "1")]
    [InlineData("""{"const":"a"}""", "\"a\"", "\"A\"")]
    [InlineData("""{"enum":["a",1,true,null]}""", "1", "\"1\"")]
    [InlineData("""{"required":["a"]}""", """{"a":null}""", """{"b":1}""")]
    [InlineData("""{"properties":{"a":{"type":"string"}}}""", """{"a":"","b":1}""", """{"a":1}""")]
    [InlineData("""{"properties":{"a":{}},"additionalProperties":false}""", """{"a":1}""", """{"a":1,"b":1}""")]
    [InlineData("""{"additionalProperties":{"type":"string"}}""", """{"a":"x"}""", """{"a":1}""")]
    [InlineData("""{"items":{"type":"string"}}""", """["a"]""", """["a",1]""")]
    [InlineData("""{"minItems":2}""", "[1,2]", "[1]")]
    [InlineData("""{"maxLength":2}""", "\"😀😀\"", "\"abc\"")]
    [InlineData("""{"pattern":"^a+$"}""", "\"aa\"", "\"ab\"")]
    [InlineData("""{"minimum":1,"maximum":2}""", "1", "0.9")]
    [InlineData("""{"minimum":1,"maximum":2}""", "2", "2.1")]
    [InlineData("""{"allOf":[{"minimum":1},{"maximum":2}]}""", "1.5", "3")]
    [InlineData("""{"anyOf":[{"type":"string"},{"type":"null"}]}""", "null", "3")]
    [InlineData("""{"oneOf":[{"type":"string"},{"const":"a"}]}""", "\"b\"", "\"a\"")]
    [InlineData("""{"oneOf":[{"type":"string"},{"const":1}]}""", "1", "2")]
    [InlineData("""{"$ref":"#/$defs/Text"}""", "\"a\"", "1")]
    public void Keyword_AcceptsWhatFitsAndRefusesWhatDoesNot(string schema, string fits, string other)
    {
        RealtimeSchema loaded = Load(schema);

        loaded.Validate("Subject", Encoding.UTF8.GetBytes(fits)).Should().BeEmpty();
        loaded.Validate("Subject", Encoding.UTF8.GetBytes(other)).Should().NotBeEmpty();
    }

    [Fact]
    public void Boolean_Schemas_AcceptAllOrNothing()
    {
        Load("true").Validate("Subject", "1"u8.ToArray()).Should().BeEmpty();
        Load("false").Validate("Subject", "1"u8.ToArray()).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("""{"not":{}}""")]
    [InlineData("""{"properties":{"a":{"uniqueItems":true}}}""")]
    [InlineData("""{"if":{}}""")]
    public void Keyword_ItDoesNotKnow_IsRefusedOnLoading(string schema) =>
        ((Action)(() => Load(schema))).Should().Throw<NotSupportedException>();

    [Fact]
    public void Error_OfManyBranches_IsThatOfTheTypeThatWasMeant()
    {
        RealtimeSchema loaded = Load(
            """{"oneOf":[{"properties":{"type":{"const":"a"},"n":{"type":"string"}},"required":["type"]},{"properties":{"type":{"const":"b"}},"required":["type"]}]}""");

        loaded.Validate("Subject", """{"type":"a","n":1}"""u8.ToArray()).Should().Equal("$.n: Number is no string");
    }

    private static RealtimeSchema Load(string subject) =>
        RealtimeSchema.Parse(Encoding.UTF8.GetBytes($$$"""{"$id":"urn:test","$defs":{"Text":{"type":"string"},"Subject":{{{subject}}}}}"""));
}
